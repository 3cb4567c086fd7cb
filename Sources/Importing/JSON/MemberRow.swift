import FeedbackModel
import JSON

/// The members of one object as a row.
struct MemberRow: TableRow {
  var values: [JSONValue?]
  /// Members that the front of the input did not show.
  var more: [(path: String, value: JSONValue)] = []

  init(count: Int) { values = Array(repeating: nil, count: count) }

  func isBlank(_ column: Int) -> Bool {
    switch values[column] {
    case .none, .null?: true
    case .string(let text)?: text.isEmpty
    default: false
    }
  }

  func text(_ column: Int) -> String { values[column].map(Self.text) ?? "" }

  func value(_ column: Int) -> JSONValue { values[column] ?? .null }

  func date(_ column: Int, _ reader: DateReader) -> Timestamp? { reader.read(text(column)) }

  /// A value as a cell would hold it; elements of a list are separated by semicolons.
  static func text(_ value: JSONValue) -> String {
    switch value {
    case .string(let text), .number(let text): text
    case .bool(let value): value ? "true" : "false"
    case .null, .object: ""
    case .array(let elements): elements.map(text).filter { !$0.isEmpty }.joined(separator: ";")
    }
  }
}
