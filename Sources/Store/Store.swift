// The room of Store; its files follow.
