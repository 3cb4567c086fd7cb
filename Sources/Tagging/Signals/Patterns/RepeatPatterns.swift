/// `repeat`: the customer had to say it again.
enum RepeatPatterns {
  static let lines = """
    had|have|having|needed|forced|made|asked|has to re? explain~|repeat~|describe~ ..6 again|repeatedly|everything|myself|story|time|times|over|every|each|@agent
    had|have|having to re? repeat~|explain~ ..3 myself|everything|story|details
    """
}
