/// `lost`: details were wrong or gone after a hand-off.
enum LostPatterns {
  static let lines = """
    no|any record|trace|note of ..3 my|our|the call|complaint|appointment|booking|order|request|application
    """
}
