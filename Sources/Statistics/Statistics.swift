// The room of Statistics; its files follow.
