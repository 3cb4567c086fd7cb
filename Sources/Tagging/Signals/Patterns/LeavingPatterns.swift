/// `leaving`: the customer says they will switch.
enum LeavingPatterns {
  static let lines = """
    switch|switching|switched|moving|move|going|leaving to|for another|different|competitor
    """
}
