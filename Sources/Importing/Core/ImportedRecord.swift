import FeedbackModel

/// What became of one record: exactly one of these.
public enum ImportedRecord: Sendable {
  /// It gave items, at least one.
  case items([FeedbackItem])
  /// It had neither words nor score.
  case blank
  /// It could not be read; nothing of it is lost.
  case rejected(Rejection)
  /// It was met before in this input, with the same content.
  case duplicate
}

extension ImportedRecord {
  /// About how many bytes of words it holds.
  var size: Int {
    switch self {
    case .items(let items):
      items.reduce(0) { sum, item in
        item.turns.reduce(sum + item.text.utf8.count) { $0 + $1.text.utf8.count }
      }
    case .rejected(let rejection): rejection.raw.count
    case .blank, .duplicate: 0
    }
  }
}

/// A record that could not be read, with its bytes, so that it can be mended and imported again.
public struct Rejection: Sendable, Equatable {
  /// The line at which it begins, from 1.
  public var line: Int?
  /// The offset of its first byte in the input as stored, where known.
  public var byte: Int?
  /// What is wrong with it, in one line, without the customer's words.
  public var reason: String
  /// Its bytes (as UTF-8 where the input was decoded), at most ``maximumBytes``.
  public var raw: [UInt8]
  /// What must stand before it so that it can be read alone: a table's header rows.
  public var header: [UInt8] = []
  /// The id of the format it was read as, filled in by ``ImportStream``.
  public var format: String?
  /// A longer record is cut here, and its `reason` says so.
  public static let maximumBytes = 1 << 20

  /// Makes a rejection.
  public init(line: Int?, byte: Int? = nil, reason: String, raw: [UInt8]) {
    self.line = line
    self.byte = byte
    self.reason = reason
    self.raw = raw
  }
}
