import Foundation
import Pipeline

/// What is known of the terminal.
enum Terminal {
  /// Whether standard input is a person's keyboard, and so nothing is piped in.
  static var isInput: Bool { isatty(0) == 1 }

  /// Standard input for a filter; refused where nothing is piped in and no file was named.
  static func input(_ name: String?, _ what: String) throws -> InputFile {
    if name == nil, isInput {
      throw Failure(.usage, "nothing to read: pipe \(what) in, or name a file")
    }
    return try InputFile(name ?? "-")
  }
}
