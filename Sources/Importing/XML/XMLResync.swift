/// Finds where to go on behind a broken record, by its tags' names alone.
struct XMLResync {
  let names: Set<String>
  let container: String?

  struct End {
    var offset: Int
    /// Lines between the start and the end.
    var lines: Int
    var isEndOfInput: Bool
  }

  private enum Tag { case opensRecord, closesRecord, closesContainer, other, unfinished }

  /// The first start tag of a record at or behind an offset. Of a stretch that is longer than
  /// `keeping`, only the front is kept in memory.
  func nextRecord(
    _ input: XMLInput, from start: Int, keeping: Int
  ) throws(ImportError) -> End {
    try find(input, from: start, after: start, keeping: keeping) { tag, at, _ in
      tag == .opensRecord ? .found(at) : .goOn
    }
  }

  /// Where the broken record that starts at an offset ends: behind its end tag, at the next
  /// record, at its container's end tag, or at the end of the input. Of a record that is longer
  /// than `keeping`, only the front is kept in memory.
  func recordEnd(
    _ input: XMLInput, from start: Int, keeping: Int
  ) throws(ImportError) -> End {
    try find(input, from: start, after: start + 1, keeping: keeping) { tag, at, rest in
      switch tag {
      case .opensRecord, .closesContainer: .found(at)
      case .closesRecord:
        rest.firstIndex(of: UInt8(ascii: ">")).map { .found(at + $0 + 1 - rest.startIndex) }
          ?? .wait
      default: .goOn
      }
    }
  }

  private enum Step { case found(Int), goOn, wait }

  /// Goes from tag to tag until `test`, given the tag, its offset and the bytes from it on, has
  /// found the end.
  private func find(
    _ input: XMLInput, from start: Int, after first: Int, keeping: Int,
    _ test: (Tag, Int, ArraySlice<UInt8>) -> Step
  ) throws(ImportError) -> End {
    var offset = first
    var lines = 0
    var counted = start
    while true {
      let slice = input.slice(from: offset, to: input.end)
      var index = slice.startIndex
      var found: Int?
      var isWaiting = false
      while found == nil, !isWaiting, let next = slice[index...].firstIndex(of: UInt8(ascii: "<")) {
        let tag = tag(at: next, in: slice)
        let step =
          tag == .unfinished ? .wait : test(tag, offset + next - slice.startIndex, slice[next...])
        switch step {
        case .found(let end): found = end
        case .wait:
          isWaiting = true
          index = next
        case .goOn: index = next + 1
        }
      }
      if let found {
        lines += input.lines(from: counted, to: found)
        return End(offset: found, lines: lines, isEndOfInput: false)
      }
      offset += (isWaiting ? index : slice.endIndex) - slice.startIndex
      if offset - start > keeping {
        // Too long to be kept: what is skipped leaves the memory.
        lines += input.lines(from: counted, to: offset)
        counted = offset
        input.forget(from: start, keeping: Rejection.maximumBytes + 1, to: offset)
      }
      guard try input.more() else {
        lines += input.lines(from: counted, to: input.end)
        return End(offset: input.end, lines: lines, isEndOfInput: true)
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
