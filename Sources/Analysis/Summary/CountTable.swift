import FeedbackModel
import JSON

/// Whole numbers by week and names.
///
/// The one shape of all counts of a ``Summary``. Tables merge by adding, so any order of merging
/// gives the same table.
struct CountTable: Sendable, Equatable {
  /// One row's address.
  struct Key: Hashable, Comparable, Sendable {
    /// ``Week/index``, or ``Summary/undated``.
    var week: Int
    /// One name for each of the table's `names`.
    var names: [String]

    static func < (a: Key, b: Key) -> Bool {
      a.week != b.week ? a.week < b.week : a.names.lexicographicallyPrecedes(b.names)
    }
  }

  /// What the names of a row are.
  let names: [String]
  /// What the counts of a row are.
  let counts: [String]
  /// The rows; none is all nought.
  private(set) var rows: [Key: [Int]] = [:]

  init(_ names: [String], counts: [String]) {
    self.names = names
    self.counts = counts
  }

  mutating func add(_ week: Int, _ names: [String], _ counts: [Int]) {
    rows[Key(week: week, names: names), default: []].add(counts)
  }

  mutating func merge(_ other: CountTable) {
    for (key, counts) in other.rows { rows[key, default: []].add(counts) }
  }

  /// Rows in order of week and names.
  var sorted: [(key: Key, counts: [Int])] {
    rows.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }

  var json: JSONValue {
    .object([
      JSONMember("columns", .array((["week"] + names + counts).map(JSONValue.string))),
      JSONMember(
        "rows",
        .array(
          sorted.map { row in
            .array(
              [Summary.json(week: row.key.week)] + row.key.names.map(JSONValue.string)
                + row.counts.map(JSONValue.integer))
          })),
    ])
  }

  /// Fills an empty table from JSON; false where a row has another shape.
  mutating func read(_ json: JSONValue?) -> Bool {
    guard let json else { return true }
    guard let list = json["rows"]?.array else { return false }
    for element in list {
      guard let cells = element.array, cells.count == 1 + names.count + counts.count,
        let week = Summary.week(json: cells[0])
      else { return false }
      let names = cells[1...self.names.count].compactMap(\.string)
      let counts = cells[(1 + self.names.count)...].compactMap(\.integer)
      guard names.count == self.names.count, counts.count == self.counts.count else {
        return false
      }
      add(week, names, counts)
    }
    return true
  }
}

extension [Int] {
  /// Adds element by element; an empty array counts as noughts.
  fileprivate mutating func add(_ other: [Int]) {
    if isEmpty {
      self = other
    } else {
      for index in indices where index < other.count { self[index] += other[index] }
    }
  }
}
