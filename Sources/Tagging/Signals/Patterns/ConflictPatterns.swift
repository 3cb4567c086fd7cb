/// `conflict`: different answers were given.
enum ConflictPatterns {
  static let lines = """
    conflicting|contradictory|contradicting information|info|advice|answers|messages
    told|given|got|received different things|answers|information|stories
    """
}
