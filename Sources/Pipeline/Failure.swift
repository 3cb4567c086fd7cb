import Importing
import Store
import Tagging

/// Why a command stops: one line for a person and an exit code as in sysexits(3).
public struct Failure: Error, Sendable, CustomStringConvertible {
  /// The exit codes that `voc` uses.
  public enum Code: Int32, Sendable {
    /// The command line is wrong.
    case usage = 64
    /// The input is not what it should be.
    case badData = 65
    /// There is no such input.
    case noInput = 66
    /// An output cannot be made.
    case cannotCreate = 73
    /// Writing failed.
    case ioError = 74
    /// The config is wrong.
    case config = 78
  }
  /// The exit code.
  public let code: Code
  /// The line.
  public let description: String

  /// Makes a failure.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.description = message
  }

  /// Any error of the rooms below as one line and a code.
  public init(_ error: any Error) {
    switch error {
    case let error as Failure: self = error
    case let error as ImportError:
      let code: Code =
        switch error.kind {
        case .noInput: .noInput
        case .badData: .badData
        case .usage: .usage
        }
      self.init(code, error.description)
    case let error as ConfigError: self.init(.config, error.description)
    case let error as TaggingError:
      self.init(error.kind == .cannotOpen ? .noInput : .badData, error.description)
    case let error as StoreError: self.init(.cannotCreate, error.description)
    default: self.init(.badData, "\(error)")
    }
  }
}
