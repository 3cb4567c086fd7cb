import FeedbackModel
import Foundation
import GRDB

/// What a stretch of time adds up to, as bytes that the store does not read.
public struct KeptSummary: Sendable, Equatable {
  /// What it was made from beside the items: another basis makes it stale.
  public var basis: String
  /// What reports of any later week read.
  public var counts: [UInt8]
  /// What only reports of the weeks near it read.
  public var samples: [UInt8]
  /// The counts of the same items as they were tagged before, where they were.
  public var before: [UInt8]?

  /// Makes a summary to keep.
  public init(basis: String, counts: [UInt8], samples: [UInt8], before: [UInt8]? = nil) {
    self.basis = basis
    self.counts = counts
    self.samples = samples
    self.before = before
  }
}

extension Store {
  /// The place in time of items without a date.
  public static let undated = Int64.min

  /// The moment of the first item at or after a moment, in milliseconds; ``undated`` comes first.
  public func firstMoment(from moment: Int64) throws(StoreError) -> Int64? {
    try read("cannot read items") { db in
      if moment == Self.undated,
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM item WHERE created IS NULL)")
          == true
      {
        return Self.undated
      }
      return try Int64.fetchOne(
        db, sql: "SELECT min(created) FROM item WHERE created >= ?", arguments: [moment])
    }
  }

  /// The places of the items of a stretch of time, in the order they were put in.
  ///
  /// A stretch that begins with ``undated`` is that of the items without a date.
  public func places(from start: Int64, to end: Int64) throws(StoreError) -> [Int64] {
    try read("cannot read items") { db in
      if start == Self.undated {
        return try Int64.fetchAll(
          db, sql: "SELECT seq FROM item WHERE created IS NULL ORDER BY seq")
      }
      return try Int64.fetchAll(
        db, sql: "SELECT seq FROM item WHERE created >= ? AND created < ?",
        arguments: [start, end]
      ).sorted()
    }
  }

  /// The lines at places.
  public func lines(at places: some Sequence<Int64> & Sendable) throws(StoreError) -> [StoredLine] {
    try read("cannot read items") { db in
      let find = try db.cachedStatement(sql: "SELECT json FROM item WHERE seq = ?")
      return try places.compactMap { seq in
        try Data.fetchOne(find, arguments: [seq]).map { StoredLine(seq: seq, bytes: [UInt8]($0)) }
      }
    }
  }

  /// The basis of the summary kept of a stretch; nil where there is none, or an item in it came,
  /// changed, was corrected or was erased since.
  public func summaryBasis(from start: Int64) throws(StoreError) -> String? {
    try read("cannot read the summaries") { db in
      try String.fetchOne(
        db, sql: "SELECT basis FROM summary WHERE start = ?", arguments: [start])
    }
  }

  /// One part of a summary kept: `counts`, `samples` or `before`.
  public func summary(_ part: SummaryPart, from start: Int64) throws(StoreError) -> [UInt8]? {
    try read("cannot read the summaries") { db in
      try Data.fetchOne(
        db, sql: "SELECT \(part.rawValue) FROM summary WHERE start = ?", arguments: [start])
    }.map { [UInt8]($0) }
  }

  /// A column of the summaries.
  public enum SummaryPart: String, Sendable {
    case counts, samples
    /// The counts by the tags before.
    case before
  }

  /// Keeps the summary of a stretch.
  public func keep(_ summary: KeptSummary, from start: Int64, to end: Int64) throws(StoreError) {
    try write("cannot keep a summary") { db in
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO summary (start, stop, basis, counts, samples, before)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          start, end, summary.basis, Data(summary.counts), Data(summary.samples),
          summary.before.map { Data($0) },
        ])
    }
  }

  /// Drops the summaries of the stretches in which items of these moments lie.
  static func dropSummaries(_ moments: Set<Int64>, _ db: Database) throws {
    guard !moments.isEmpty else { return }
    let sorted = moments.sorted()
    let spans = try Row.fetchAll(db, sql: "SELECT start, stop FROM summary")
      .map { (start: $0["start"] as Int64, stop: $0["stop"] as Int64) }
    for span in spans {
      var (low, high) = (0, sorted.count)
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle] < span.start { low = middle + 1 } else { high = middle }
      }
      if low < sorted.count, sorted[low] < span.stop {
        try db.execute(sql: "DELETE FROM summary WHERE start = ?", arguments: [span.start])
      }
    }
  }

  /// Adds to the digest of all items' content; sums, so that it costs nothing to keep.
  static func addToDigest(_ change: UInt64, _ db: Database) throws {
    guard change != 0 else { return }
    let last =
      try Data.fetchOne(db, sql: "SELECT value FROM state WHERE key = 'content digest'")
      .flatMap { UInt64(String(decoding: $0, as: UTF8.self), radix: 16) } ?? 0
    try db.execute(
      sql: "INSERT OR REPLACE INTO state (key, value) VALUES ('content digest', ?)",
      arguments: [Data(String(last &+ change, radix: 16).utf8)])
  }

  /// What an item adds to the digest.
  static func fingerprint(id: String, hash: Int64) -> UInt64 {
    var bytes = Array(id.utf8)
    withUnsafeBytes(of: hash.littleEndian) { bytes.append(contentsOf: $0) }
    return StableHash.hash([], bytes)
  }
}
