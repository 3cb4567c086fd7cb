import Foundation
import GRDB
import JSON

extension Store {
  /// A person's labels by item id, as `labels` objects.
  public func corrections() throws(StoreError) -> [String: JSONValue] {
    let rows = try read("cannot read the corrections") { db in
      try Row.fetchAll(db, sql: "SELECT id, json FROM correction ORDER BY id")
        .map { (id: $0["id"] as String, json: $0["json"] as Data) }
    }
    return Dictionary(
      rows.compactMap { row in
        (try? JSONValue.parsing([UInt8](row.json))).map { (row.id, $0) }
      }, uniquingKeysWith: { $1 })
  }

  /// Takes a person's labels of items.
  public func correct(_ labels: [(id: String, labels: JSONValue)]) throws(StoreError) {
    try write("cannot store the labels") { db in
      let find = try db.cachedStatement(sql: "SELECT created FROM item WHERE id = ?")
      var moments: Set<Int64> = []
      for entry in labels {
        if let row = try Row.fetchOne(find, arguments: [entry.id]) {
          moments.insert(row["created"] ?? Self.undated)
        }
        try db.execute(
          sql: "INSERT OR REPLACE INTO correction (id, json) VALUES (?, ?)",
          arguments: [entry.id, Data(entry.labels.bytes)])
      }
      try Self.dropSummaries(moments, db)
    }
  }

  /// The items that were drawn at random to be labelled, by id.
  public func draws() throws(StoreError) -> [String: AuditDraw] {
    let rows = try read("cannot read the audit") { db in
      try Row.fetchAll(db, sql: "SELECT id, probability, process, department FROM draw").map {
        AuditDraw(
          id: $0["id"], probability: $0["probability"], process: $0["process"],
          department: $0["department"])
      }
    }
    return Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }

  /// Keeps a draw; an item that was drawn before and is drawn again has the later probability.
  public func keep(_ draws: [AuditDraw]) throws(StoreError) {
    try write("cannot store the audit") { db in
      for draw in draws {
        try db.execute(
          sql: """
            INSERT OR REPLACE INTO draw (id, probability, process, department)
            VALUES (?, ?, ?, ?)
            """,
          arguments: [draw.id, draw.probability, draw.process, draw.department])
      }
    }
  }
}

/// An item that was drawn at random to be labelled, with what it was tagged as then.
public struct AuditDraw: Sendable, Equatable {
  /// The item's id.
  public var id: String
  /// The probability with which it was drawn, over 0 to 1.
  public var probability: Double
  /// The process it was tagged with when it was drawn.
  public var process: String?
  /// The department it was tagged with when it was drawn.
  public var department: String?

  /// Makes a draw.
  public init(id: String, probability: Double, process: String?, department: String?) {
    self.id = id
    self.probability = probability
    self.process = process
    self.department = department
  }
}
