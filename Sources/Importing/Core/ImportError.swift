/// Why an input cannot be read at all, or not further. What is wrong with one record is a
/// ``Rejection`` instead.
public struct ImportError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kind decides the exit code (sysexits).
  public enum Kind: Sendable, Equatable {
    /// 66: there is no such input, or it may not be read.
    case noInput
    /// 65: the input is not what it should be.
    case badData
    /// 64: the caller asked for something that cannot be.
    case usage
  }
  /// The kind.
  public var kind: Kind
  /// The input as it was named.
  public var file: String
  /// The line at which it showed, from 1.
  public var line: Int?
  /// What was found, what was expected and what to do, in one line; never the customer's words.
  public var message: String

  /// Makes an error.
  public init(_ kind: Kind, file: String, line: Int? = nil, _ message: String) {
    self.kind = kind
    self.file = file
    self.line = line
    self.message = message
  }

  /// `reviews.csv: line 4: …`
  public var description: String {
    file + (line.map { ": line \($0)" } ?? "") + ": " + message
  }
}
