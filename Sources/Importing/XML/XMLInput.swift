/// The bytes of an input that are still needed: what the parser has not seen, and the record it is
/// in. Offsets count from the start of the input.
final class XMLInput {
  private let source: any ByteSource
  private var bytes: [UInt8] = []
  /// The offset of the first byte kept.
  private var start = 0
  /// The offset of the first byte that the parser has not been given.
  var fed = 0
  private var isAtEnd = false

  static let chunk = 64 << 10

  init(_ source: any ByteSource) { self.source = source }

  /// The offset behind the last byte read.
  var end: Int { start + bytes.count }

  /// What the parser has not been given.
  var unfed: ArraySlice<UInt8> { bytes[(fed - start)...] }

  /// Hands over what has not been fed.
  func feed(_ body: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    let from = fed - start
    fed = end
    return bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[from...])) }
  }

  /// Reads on; false at the end of the input.
  func more() throws(ImportError) -> Bool {
    if isAtEnd { return false }
    let old = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: Self.chunk))
    var failure: ImportError?
    let read = bytes.withUnsafeMutableBytes { buffer -> Int in
      do throws(ImportError) {
        return try source.read(
          into: UnsafeMutableRawBufferPointer(rebasing: buffer[old...]))
      } catch {
        failure = error
        return 0
      }
    }
    bytes.removeLast(bytes.count - old - read)
    if let failure { throw failure }
    if read == 0 { isAtEnd = true }
    return read > 0
  }

  /// Forgets what stands before an offset.
  func drop(before offset: Int) {
    let count = min(max(0, offset - start), bytes.count)
    guard count > 0 else { return }
    bytes.removeFirst(count)
    start += count
  }

  /// Forgets a stretch inside what is kept: everything up to `last` but the first bytes up to
  /// `first`, which move up to close the gap and can then only be had as one piece with
  /// ``keptFront``.
  func forget(from first: Int, to last: Int) {
    let front = Array(slice(from: start, to: first))
    if keptFront.isEmpty { keptFront = front }
    drop(before: last)
  }
  /// The front of a record that was too long to be kept.
  private(set) var keptFront: [UInt8] = []

  /// Gives the front of a record that was too long, once.
  func takeFront() -> [UInt8] {
    defer { keptFront = [] }
    return keptFront
  }

  /// The bytes between two offsets, as far as they are kept.
  func slice(from first: Int, to last: Int) -> ArraySlice<UInt8> {
    let low = min(max(first - start, 0), bytes.count)
    return bytes[low..<min(max(last - start, low), bytes.count)]
  }

  /// How many lines end between two offsets.
  func lines(from first: Int, to last: Int) -> Int {
    slice(from: first, to: last).count { $0 == 0x0A }
  }
}

/// Finds where to go on behind a broken record, by its tags' names alone.
struct XMLResync {
  let names: Set<String>
  let container: String?

  struct End {
    var offset: Int
    /// Lines between the record's start and the end.
    var lines: Int
    var isEndOfInput: Bool
  }

  private enum Tag { case opensRecord, closesRecord, closesContainer, other, unfinished }

  /// The first start tag of a record at or behind an offset.
  mutating func nextRecord(_ input: XMLInput, from start: Int) throws(ImportError) -> Int? {
    var offset = start
    while true {
      let slice = input.slice(from: offset, to: input.end)
      var index = slice.startIndex
      var isWaiting = false
      while let next = slice[index...].firstIndex(of: UInt8(ascii: "<")) {
        let tag = tag(at: next, in: slice)
        if tag == .opensRecord { return offset + next - slice.startIndex }
        if tag == .unfinished {
          isWaiting = true
          index = next
          break
        }
        index = next + 1
      }
      offset += (isWaiting ? index : slice.endIndex) - slice.startIndex
      guard try input.more() else { return nil }
    }
  }

  /// Where the broken record that starts at an offset ends: behind its end tag, at the next
  /// record, at its container's end tag, or at the end of the input. Of a record that is longer
  /// than `keeping`, only the front is kept in memory.
  mutating func recordEnd(
    _ input: XMLInput, from start: Int, keeping: Int
  ) throws(ImportError) -> End {
    var offset = start + 1
    var lines = 0
    var counted = start
    while true {
      let slice = input.slice(from: offset, to: input.end)
      var index = slice.startIndex
      var found: Int?
      var isWaiting = false
      while let next = slice[index...].firstIndex(of: UInt8(ascii: "<")) {
        let at = offset + next - slice.startIndex
        switch tag(at: next, in: slice) {
        case .opensRecord, .closesContainer: found = at
        case .closesRecord:
          if let close = slice[next...].firstIndex(of: UInt8(ascii: ">")) {
            found = offset + close + 1 - slice.startIndex
          } else {
            isWaiting = true
          }
        case .unfinished: isWaiting = true
        case .other: break
        }
        if found != nil || isWaiting {
          index = next
          break
        }
        index = next + 1
      }
      if let found {
        return End(
          offset: found, lines: lines + input.lines(from: counted, to: found), isEndOfInput: false)
      }
      offset += (isWaiting ? index : slice.endIndex) - slice.startIndex
      if offset - start > keeping {
        // Too long to be kept: what is skipped leaves the memory.
        lines += input.lines(from: counted, to: offset)
        counted = offset
        input.forget(from: start + Rejection.maximumBytes, to: offset)
      }
      guard try input.more() else {
        return End(
          offset: input.end, lines: lines + input.lines(from: counted, to: input.end),
          isEndOfInput: true)
      }
    }
  }

  /// Whether a stretch holds end tags only.
  static func isClosing(_ bytes: ArraySlice<UInt8>) -> Bool {
    var index = bytes.startIndex
    var hasTag = false
    while index < bytes.endIndex {
      if bytes[index] <= 0x20 {
        index += 1
        continue
      }
      guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.endIndex,
        bytes[index + 1] == UInt8(ascii: "/"),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
      else { return false }
      hasTag = true
      index = end + 1
    }
    return hasTag
  }

  private func tag(at index: Int, in bytes: ArraySlice<UInt8>) -> Tag {
    var start = index + 1
    guard start < bytes.endIndex else { return .unfinished }
    let isEnd = bytes[start] == UInt8(ascii: "/")
    if isEnd { start += 1 }
    let limit = min(bytes.endIndex, start + 200)
    var end = start
    while end < limit, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">"),
      bytes[end] != UInt8(ascii: "/"), bytes[end] != UInt8(ascii: "<")
    { end += 1 }
    if end == bytes.endIndex { return .unfinished }
    guard end > start, end < limit else { return .other }
    let colon = bytes[start..<end].firstIndex(of: UInt8(ascii: ":"))
    let local = String(decoding: bytes[(colon.map { $0 + 1 } ?? start)..<end], as: UTF8.self)
    if names.contains(local) { return isEnd ? .closesRecord : .opensRecord }
    return isEnd && local == container ? .closesContainer : .other
  }
}
