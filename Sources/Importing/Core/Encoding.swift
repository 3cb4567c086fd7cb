/// Which encoding an input is in, and why.
public struct EncodingDecision: Sendable, Equatable {
  /// How bytes become UTF-8.
  public enum Method: Sendable, Equatable {
    /// They are UTF-8; a sequence that is not is repaired on its own.
    case utf8
    /// UTF-16 or UTF-32.
    case wide(bytes: Int, bigEndian: Bool)
    /// One byte a character, Windows-1252, undefined bytes kept.
    case windows1252
    /// Anything else, by iconv.
    case iconv(String)
  }
  /// The name as iconv knows it.
  public var name: String
  /// The reason, for `voc inspect` and standard error.
  public var reason: String
  /// How bytes become UTF-8.
  public var method: Method
  /// Bytes of the byte order mark.
  public var markLength = 0

  init(_ name: String, _ method: Method, mark: Int = 0, _ reason: String) {
    self.name = name
    self.method = method
    self.markLength = mark
    self.reason = reason
  }
}
