// The room of Themes; its files follow.
