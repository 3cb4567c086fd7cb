/// `unowned`: nobody owns it.
enum UnownedPatterns {
  static let lines = """
    %nobody|noone seems|wants|is ..2 responsible|responsibility|ownership|own
    no one takes|took|taking responsibility|ownership
    """
}
