// The room of Pipeline; its files follow.
