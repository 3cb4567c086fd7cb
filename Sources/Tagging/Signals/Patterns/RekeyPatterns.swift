/// `rekey`: an error from manual re-entry.
enum RekeyPatterns {
  static let lines = """
    typed|keyed|entered|inputted|wrote ..4 wrong|incorrectly
    """
}
