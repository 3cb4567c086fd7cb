import FeedbackModel
import Foundation
import GRDB
import JSON

extension Store {
  /// The counts of a source file as first imported; nil where these bytes were never imported
  /// under this name.
  public func counts(file: String, digest: String) throws(StoreError) -> SourceCounts? {
    try read("cannot read the sources") { db in
      try Data.fetchOne(
        db, sql: "SELECT counts FROM source WHERE file = ? AND digest = ?",
        arguments: [file, digest])
    }.flatMap(Self.counts)
  }

  /// Records the counts of a source file, unless it is there.
  public func record(_ counts: SourceCounts, digest: String) throws(StoreError) {
    try write("cannot record the source \(counts.file)") { db in
      try db.execute(
        sql: "INSERT OR IGNORE INTO source (file, digest, counts) VALUES (?, ?, ?)",
        arguments: [counts.file, digest, Data(counts.json.bytes)])
    }
  }

  /// The counts of all sources in the order they were first imported.
  public func allCounts() throws(StoreError) -> [SourceCounts] {
    try read("cannot read the sources") { db in
      try Data.fetchAll(db, sql: "SELECT counts FROM source ORDER BY rowid")
    }.compactMap(Self.counts)
  }

  private static func counts(_ data: Data) -> SourceCounts? {
    (try? JSONValue.parsing([UInt8](data))).flatMap(SourceCounts.init(json:))
  }

  /// A value kept between runs, such as the theme catalogue.
  public func state(_ key: String) throws(StoreError) -> [UInt8]? {
    try read("cannot read \(key)") { db in
      try Data.fetchOne(db, sql: "SELECT value FROM state WHERE key = ?", arguments: [key])
    }.map { [UInt8]($0) }
  }

  /// Keeps a value between runs.
  public func setState(_ key: String, _ value: [UInt8]) throws(StoreError) {
    try write("cannot store \(key)") { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO state (key, value) VALUES (?, ?)",
        arguments: [key, Data(value)])
    }
  }

  /// Adds lines to the rejects of the store.
  public func addRejects(_ lines: [[UInt8]]) throws(StoreError) {
    try write("cannot store rejects") { db in
      for line in lines {
        try db.execute(sql: "INSERT INTO reject (line) VALUES (?)", arguments: [Data(line)])
      }
    }
  }

  /// All rejects, in order.
  public func rejects() throws(StoreError) -> [[UInt8]] {
    try read("cannot read the rejects") { db in
      try Data.fetchAll(db, sql: "SELECT line FROM reject ORDER BY seq").map { [UInt8]($0) }
    }
  }

  /// The change register of the store, by date.
  public func changes() throws(StoreError) -> [Change] {
    try read("cannot read the changes") { db in
      try Data.fetchAll(db, sql: "SELECT json FROM change ORDER BY id").map { [UInt8]($0) }
    }.compactMap { bytes in
      guard let json = try? JSONValue.parsing(bytes), let id = json["id"]?.string,
        let date = json["date"]?.string.flatMap({ CivilDate($0) }),
        let process = json["process"]?.string
      else { return nil }
      return Change(
        id: id, date: date, process: process, note: json["note"]?.string ?? "",
        by: json["by"]?.string ?? "")
    }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// Adds an entry to the change register; one of the same id is replaced.
  public func add(_ change: Change) throws(StoreError) {
    let json = JSONValue.object([
      JSONMember("id", .string(change.id)), JSONMember("date", .string(change.date.description)),
      JSONMember("process", .string(change.process)), JSONMember("note", .string(change.note)),
      JSONMember("by", .string(change.by)),
    ])
    try write("cannot store the change") { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO change (id, json) VALUES (?, ?)",
        arguments: [change.id, Data(json.bytes)])
    }
  }

  /// A safe copy of the whole store, taken while others may write.
  public func backup(to path: String) throws(StoreError) {
    do {
      let copy = try DatabaseQueue(path: path)
      try database.backup(to: copy)
    } catch {
      throw StoreError("cannot write the copy \(path)", error)
    }
  }
}

extension JSONValue {
  /// Parses bytes that hold one value, with an untyped error.
  static func parsing(_ bytes: [UInt8]) throws -> JSONValue { try JSONParser.parse(bytes) }
}
