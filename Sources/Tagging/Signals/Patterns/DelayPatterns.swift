/// `delay`: something took too long.
enum DelayPatterns {
  static let lines = """
    waited|waiting over|more|for ..4 hours|weeks|months
    """
}
