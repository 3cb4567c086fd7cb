// The room of Language; its files follow.
