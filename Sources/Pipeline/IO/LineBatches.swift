import FeedbackModel
import Foundation
import JSON
import Store

/// Whole lines of newline-delimited JSON, some hundred kilobytes at a time, so that batches can be
/// read by several workers.
struct LineBatches {
  /// Some whole lines.
  struct Batch: Sendable {
    /// The lines with their line feeds.
    var bytes: [UInt8]
    /// The number of the first one, from 1.
    var firstLine: Int
    /// The name of the input.
    var file: String
  }

  private let input: InputFile
  private var rest: [UInt8] = []
  private var line = 1
  private var isAtEnd = false
  /// A longer line is refused: no item is that large.
  static let maximumLine = 64 << 20

  init(_ input: InputFile) { self.input = input }

  mutating func next() throws(Failure) -> Batch? {
    while !isAtEnd {
      let data = [UInt8](try input.read(1 << 18))
      if data.isEmpty {
        isAtEnd = true
        break
      }
      guard let end = data.lastIndex(of: 0x0A) else {
        rest.append(contentsOf: data)
        guard rest.count <= Self.maximumLine else {
          throw Failure(.badData, "\(input.name): line \(line): longer than 64 MB; not an item")
        }
        continue
      }
      rest.append(contentsOf: data[...end])
      defer { rest = Array(data[(end + 1)...]) }
      return take(rest)
    }
    guard !rest.isEmpty else { return nil }
    let bytes = rest + [0x0A]
    rest = []
    return take(bytes)
  }

  private mutating func take(_ bytes: [UInt8]) -> Batch {
    defer { line += bytes.withUnsafeBytes { bytes in bytes.count { $0 == 0x0A } } }
    return Batch(bytes: bytes, firstLine: line, file: input.name)
  }
}

extension LineBatches.Batch {
  /// Reads each line as an item; blank lines are skipped.
  func items() throws(Failure) -> [FeedbackItem] {
    var items: [FeedbackItem] = []
    try forEachLine { (line, number) throws(Failure) in
      do throws(JSONError) {
        items.append(try FeedbackItem.read(line))
      } catch {
        throw failure(error, line: number)
      }
    }
    return items
  }

  /// The lines with what they are stored by, each checked to be an item; blank lines are skipped.
  func spooled() throws(Failure) -> [SpooledLine] {
    var lines: [SpooledLine] = []
    try forEachLine { (line, number) throws(Failure) in
      do throws(JSONError) {
        let item = try FeedbackItem.read(line, .key)
        let bytes = line.withUnsafeBytes { Array($0) }
        lines.append(SpooledLine(id: item.id, created: item.created, bytes: bytes))
      } catch {
        throw failure(error, line: number)
      }
    }
    return lines
  }

  /// What is wrong with a line that is no item.
  func failure(_ error: JSONError, line: Int) -> Failure {
    Failure(.badData, "\(file): line \(line), \(error.description); voc.item/1 was expected")
  }

  /// The place of the next line feed, or the end.
  private func lineEnd(from start: Int) -> Int {
    bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress, let found = memchr(base + start, 0x0A, all.count - start)
      else { return all.count }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Calls back with each line that is not blank, and its number.
  func forEachLine(
    _ body: (borrowing RawSpan, Int) throws(Failure) -> Void
  ) throws(Failure) {
    var start = 0
    var number = firstLine
    let all = bytes.span.bytes
    while start < bytes.count {
      let end = lineEnd(from: start)
      let isBlank = bytes[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
      if !isBlank { try body(all.extracting(start..<end), number) }
      start = end + 1
      number += 1
    }
  }
}
