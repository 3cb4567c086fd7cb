/// Why a model could not be made or read. The message names the place and never quotes a
/// customer's words.
public struct TaggingError: Error, Equatable, CustomStringConvertible {
  /// What went wrong.
  public enum Kind: Sendable, Equatable {
    /// There is nothing to learn from.
    case nothingToLearn
    /// A label that the taxonomy does not know.
    case unknownLabel
    /// The bytes are no model, or one of another version, or cut short.
    case badModel
    /// The file cannot be opened.
    case cannotOpen
  }

  /// What went wrong.
  public let kind: Kind
  /// One line for people.
  public let description: String

  static var nothingToLearn: TaggingError {
    TaggingError(
      kind: .nothingToLearn,
      description: "nothing to learn from: no item has labels and there is no taxonomy")
  }

  static func unknownLabel(_ label: String, item: String) -> TaggingError {
    TaggingError(
      kind: .unknownLabel,
      description: "item \(item): the label \"\(label.prefix(60))\" is not in the taxonomy")
  }

  static func badModel(_ what: String) -> TaggingError {
    TaggingError(kind: .badModel, description: "not a model that this voc can read: \(what)")
  }

  static func cannotOpen(_ path: String) -> TaggingError {
    TaggingError(kind: .cannotOpen, description: "cannot open the model \"\(path)\"")
  }
}
