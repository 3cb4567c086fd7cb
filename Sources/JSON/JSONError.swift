/// Why bytes are not JSON, and where.
public struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What was wrong, as a phrase: "a string without an end".
  public var what: String
  /// The offset of the byte at which it showed, from the start of the parsed bytes.
  public var offset: Int

  /// Makes an error.
  public init(_ what: String, at offset: Int) {
    self.what = what
    self.offset = offset
  }

  /// `byte 51: a string without an end`.
  public var description: String { "byte \(offset): \(what)" }
}
