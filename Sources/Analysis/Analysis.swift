// The room of Analysis; its files follow.
