import Foundation

/// Words for people, on standard error.
public struct Log: Sendable {
  private let isQuiet: Bool

  /// A log that writes to standard error, or nowhere.
  public init(quiet: Bool = false) { isQuiet = quiet }

  /// A remark: `voc: …`.
  public func note(_ text: String) {
    guard !isQuiet else { return }
    FileHandle.standardError.write(Data("voc: \(Self.plain(text))\n".utf8))
  }

  /// A warning: `voc: warning: …`.
  public func warn(_ text: String) { note("warning: \(text)") }

  /// The text without control characters: what an export holds must not steer a terminal.
  static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (scalar.value < 0x20 && scalar != "\t") || 0x7F...0x9F ~= scalar.value
            ? "\u{FFFD}" : scalar
        }))
  }
}
