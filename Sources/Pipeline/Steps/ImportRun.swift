import FeedbackModel
import Foundation
import Importing
import JSON

/// Imports sources one after another: counts, notes, rejects, and where the items go.
public struct ImportRun {
  /// The counts so far, a source each.
  public private(set) var counts: [SourceCounts] = []
  private let log: Log
  private let keepReject: ([UInt8]) throws -> Void

  /// Starts; each rejected record is handed on as its line of the rejects file.
  public init(log: Log, keepReject: @escaping ([UInt8]) throws -> Void) {
    self.log = log
    self.keepReject = keepReject
  }

  /// Imports one path, handing on a few hundred items at a time. `put` says of each item whether it
  /// was met before with the same content; a record all of whose items were is a duplicate.
  public mutating func add(
    path: String, options: ImportOptions, put: ([FeedbackItem]) throws -> [Bool]
  ) throws {
    var stream = try ImportStream(path: path, options: options)
    let name = options.displayName ?? path
    var total = SourceCounts(file: name, format: stream.format.id)
    var batch: [FeedbackItem] = []
    var recordSizes: [Int] = []
    var firstRejection: Rejection?
    func flush() throws {
      guard !batch.isEmpty else { return }
      let isDuplicate = try put(batch)
      var start = 0
      for size in recordSizes {
        let fresh = isDuplicate[start..<start + size].count { !$0 }
        if fresh == 0 { total.duplicate += 1 } else { total.imported += 1 }
        total.items += fresh
        start += size
      }
      batch.removeAll(keepingCapacity: true)
      recordSizes.removeAll(keepingCapacity: true)
    }
    while let record = try stream.next() {
      switch record {
      case .items(let items):
        batch += items
        recordSizes.append(items.count)
        if batch.count >= 512 { try flush() }
      case .blank: total.blank += 1
      case .duplicate: total.duplicate += 1
      case .rejected(let rejection):
        total.rejected += 1
        if firstRejection == nil { firstRejection = rejection }
        try keepReject(RejectsWriter.line(rejection, file: name))
      }
    }
    try flush()
    tell(total, stream, firstRejection)
  }

  /// Imports one path, handing on the lines of its items. The work is shared by `jobs` threads; the
  /// lines are the same, and in the same order, for any number of them. Records met before, in this
  /// path or one before it, are left out; `identities` remembers them.
  public mutating func addLines(
    path: String, options: ImportOptions, identities: inout Identities, jobs: Int,
    needsLines: Bool = true, write: (ArraySlice<UInt8>) throws -> Void
  ) async throws {
    var stream = try ImportStream(path: path, options: options, identities: identities)
    identities = Identities()
    let name = options.displayName ?? path
    var firstRejection: Rejection?
    try await ImportThreads(jobs: jobs, needsLines: needsLines).read(&stream, write: write) {
      if firstRejection == nil { firstRejection = $0 }
      try keepReject(RejectsWriter.line($0, file: name))
    }
    stream.finishBatches()
    tell(stream.counts, stream, firstRejection)
    identities = stream.takeIdentities()
  }

  private mutating func tell(
    _ total: SourceCounts, _ stream: borrowing ImportStream, _ firstRejection: Rejection?
  ) {
    counts.append(total)
    // A folder of sixty chats is told in sum, not sixty times.
    if counts.count <= Self.filesTold || total.rejected > 0 {
      for note in stream.notes.all { log.note("\(total.file): \(note)") }
      log.note(Self.sentence(total, stream.format.name))
    }
    if let first = firstRejection { log.note(Self.sentence(first, of: total)) }
  }

  /// What is wrong with the first rejected record, where, and what to do.
  private static func sentence(_ first: Rejection, of counts: SourceCounts) -> String {
    let place = first.line.map { "line \($0): " } ?? ""
    let which = counts.rejected > 1 ? ", the first of \(counts.rejected) rejected" : ""
    return "\(counts.file): \(place)\(first.reason)\(which); "
      + "--rejects FILE keeps what was rejected, to be mended and imported again"
  }

  /// Says what the files that were not told one by one gave together.
  public func finish() {
    let untold = counts.dropFirst(Self.filesTold).filter { $0.rejected == 0 }
    guard !untold.isEmpty else { return }
    var sum = SourceCounts(file: "\(untold.count) more files", format: "")
    for one in untold {
      sum.imported += one.imported
      sum.blank += one.blank
      sum.duplicate += one.duplicate
      sum.items += one.items
    }
    log.note(Self.sentence(sum, Set(untold.map(\.format)).sorted().joined(separator: ", ")))
  }

  /// As many files are told one by one.
  private static let filesTold = 8

  private static func sentence(_ counts: SourceCounts, _ format: String) -> String {
    var parts = ["\(counts.read) records read as \(format)", "\(counts.items) items"]
    if counts.blank > 0 { parts.append("\(counts.blank) blank") }
    if counts.duplicate > 0 { parts.append("\(counts.duplicate) met before") }
    if counts.rejected > 0 { parts.append("\(counts.rejected) rejected") }
    return "\(counts.file): " + parts.joined(separator: ", ")
  }

  /// The manifest: a line of counts per source.
  public var manifest: [UInt8] {
    counts.flatMap { $0.json.bytes + [0x0A] }
  }

  /// Fails where more records were rejected than the share allowed.
  public func checkRejects(_ maximum: Double) throws(Failure) {
    let read = counts.reduce(0) { $0 + $1.read }
    let rejected = counts.reduce(0) { $0 + $1.rejected }
    guard read > 0, Double(rejected) > maximum * Double(read) else { return }
    throw Failure(
      .badData,
      "\(rejected) of \(read) records were rejected, more than the \(maximum) that --max-rejects allows"
    )
  }
}
