// The room of Tagging; its files follow.
