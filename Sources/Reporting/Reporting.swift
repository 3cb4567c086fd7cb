// The room of Reporting; its files follow.
