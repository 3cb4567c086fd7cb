import FeedbackModel
import Foundation
import GRDB
import JSON

extension Store {
  /// What became of an item that was put in.
  public enum Put: Sendable {
    /// It was not there.
    case new
    /// It was there with other content, which it now replaces.
    case replaced
    /// It was there with the same content.
    case duplicate
  }

  /// Puts items in, in one transaction. The content that is compared leaves out where an item was
  /// read, so that a file that was renamed or grew at its front brings nothing twice.
  public func put(_ items: [FeedbackItem]) throws(StoreError) -> [Put] {
    try write("cannot store items") { db in
      let find = try db.cachedStatement(sql: "SELECT seq, hash, created FROM item WHERE id = ?")
      let insert = try db.cachedStatement(
        sql: "INSERT INTO item (id, hash, created, customer, json) VALUES (?, ?, ?, ?, ?)")
      let update = try db.cachedStatement(
        sql: "UPDATE item SET hash = ?, created = ?, customer = ?, json = ? WHERE seq = ?")
      var moments: Set<Int64> = []
      var digest: UInt64 = 0
      let puts: [Put] = try items.map { item in
        let (hash, json) = Self.encode(item)
        let created = item.created?.milliseconds
        if let row = try Row.fetchOne(find, arguments: [item.id]) {
          let last: Int64 = row["hash"]
          if last == hash { return .duplicate }
          moments.insert(row["created"] ?? Self.undated)
          moments.insert(created ?? Self.undated)
          digest &+= Self.fingerprint(id: item.id, hash: hash)
          digest &-= Self.fingerprint(id: item.id, hash: last)
          try update.execute(arguments: [hash, created, item.customer, json, row["seq"] as Int64])
          return .replaced
        }
        moments.insert(created ?? Self.undated)
        digest &+= Self.fingerprint(id: item.id, hash: hash)
        try insert.execute(arguments: [item.id, hash, created, item.customer, json])
        return .new
      }
      try Self.dropSummaries(moments, db)
      try Self.addToDigest(digest, db)
      return puts
    }
  }

  /// Puts lines in as they are, in one transaction: for a temporary store, which no later run compares
  /// its items with. Of several lines of one id the last one counts, in the place of the first.
  public func spool(_ lines: [SpooledLine]) throws(StoreError) {
    try write("cannot store items") { db in
      let insert = try db.cachedStatement(
        sql: """
          INSERT INTO item (id, hash, created, customer, json) VALUES (?, 0, ?, NULL, ?)
          ON CONFLICT (id) DO UPDATE SET created = excluded.created, json = excluded.json
          """)
      for line in lines {
        try insert.execute(arguments: [line.id, line.created?.milliseconds, Data(line.bytes)])
      }
    }
  }

  /// The hash of what an item says, and its line.
  private static func encode(_ item: FeedbackItem) -> (hash: Int64, json: Data) {
    var bytes: [UInt8] = []
    var content = item
    content.source = SourceLocation(file: "", format: "", record: 0)
    content.tags = nil
    content.write(to: &bytes)
    let hash = Int64(bitPattern: StableHash.hash([], bytes))
    bytes.removeAll(keepingCapacity: true)
    item.write(to: &bytes)
    return (hash, Data(bytes))
  }

  /// The number of items.
  public func count() throws(StoreError) -> Int {
    try read("cannot count items") { try Int.fetchOne($0, sql: "SELECT count(*) FROM item") ?? 0 }
  }

  /// The next lines behind `seq`, in the order they were put in, with a person's corrections laid
  /// over their labels by the caller (``corrections()``).
  public func lines(after seq: Int64, limit: Int) throws(StoreError) -> [StoredLine] {
    try read("cannot read items") { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: "SELECT seq, id, json FROM item WHERE seq > ? ORDER BY seq LIMIT ?"),
        arguments: [seq, limit]
      ).map { row in StoredLine(seq: row["seq"], bytes: [UInt8](row["json"] as Data)) }
    }
  }

  /// The lines of the items of these ids that are there, by id.
  public func lines(of ids: [String]) throws(StoreError) -> [String: StoredLine] {
    try read("cannot read items") { db in
      let find = try db.cachedStatement(sql: "SELECT seq, json FROM item WHERE id = ?")
      var found: [String: StoredLine] = [:]
      for id in ids {
        if let row = try Row.fetchOne(find, arguments: [id]) {
          found[id] = StoredLine(seq: row["seq"], bytes: [UInt8](row["json"] as Data))
        }
      }
      return found
    }
  }

  /// Replaces the lines of items, keeping what their content is compared by.
  public func rewrite(_ lines: [StoredLine]) throws(StoreError) {
    try write("cannot store tags") { db in
      let update = try db.cachedStatement(sql: "UPDATE item SET json = ? WHERE seq = ?")
      for line in lines { try update.execute(arguments: [Data(line.bytes), line.seq]) }
    }
  }

  /// A hash of all items' content, whatever their tags and order: tells whether anything came or
  /// changed. Kept as items come, so asking costs nothing.
  public func contentDigest() throws(StoreError) -> String {
    String(decoding: try state("content digest") ?? [UInt8(ascii: "0")], as: UTF8.self)
  }

  /// Erases a customer's items; returns how many there were.
  public func forget(customer: String) throws(StoreError) -> Int {
    try write("cannot erase") { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT id, hash, created FROM item WHERE customer = ?", arguments: [customer])
      let ids = rows.map { $0["id"] as String }
      var digest: UInt64 = 0
      for row in rows { digest &-= Self.fingerprint(id: row["id"], hash: row["hash"]) }
      try Self.dropSummaries(Set(rows.map { $0["created"] ?? Self.undated }), db)
      try Self.addToDigest(digest, db)
      for id in ids {
        try db.execute(sql: "DELETE FROM correction WHERE id = ?", arguments: [id])
        try db.execute(sql: "DELETE FROM draw WHERE id = ?", arguments: [id])
      }
      try db.execute(sql: "DELETE FROM item WHERE customer = ?", arguments: [customer])
      return ids.count
    }
  }
}

/// An item's line on its way into a temporary store.
public struct SpooledLine: Sendable {
  /// The item's id.
  public var id: String
  /// When it was written.
  public var created: Timestamp?
  /// `voc.item/1`.
  public var bytes: [UInt8]

  /// Makes a line.
  public init(id: String, created: Timestamp?, bytes: [UInt8]) {
    self.id = id
    self.created = created
    self.bytes = bytes
  }
}

/// An item's line with its place in the store.
public struct StoredLine: Sendable {
  /// The place, in the order items were put in.
  public var seq: Int64
  /// `voc.item/1`, with its line feed.
  public var bytes: [UInt8]

  /// Makes a line.
  public init(seq: Int64, bytes: [UInt8]) {
    self.seq = seq
    self.bytes = bytes
  }
}
