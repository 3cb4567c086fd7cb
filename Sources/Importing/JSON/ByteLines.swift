import JSON

/// The lines of a source, without their line feeds, in a buffer that is used again.
struct ByteLines {
  private let source: any ByteSource
  private let longest: Int
  private var buffer: [UInt8]
  private var start = 0
  private var filled = 0
  private var base = 0
  private var hasEnded = false
  private var range = 0..<0
  /// Whether the line at hand was too long and is cut.
  private(set) var isTooLong = false

  init(_ source: any ByteSource, longest: Int) {
    self.source = source
    self.longest = longest
    buffer = [UInt8](repeating: 0, count: 512 << 10)
  }

  /// The offset of the next line.
  var next: Int { base + start }
  /// The offset of the line at hand.
  var offset: Int { base + range.lowerBound }
  /// The line at hand.
  var bytes: ArraySlice<UInt8> { buffer[range] }
  /// Whether it holds nothing but blanks.
  var isBlank: Bool { range.isEmpty || buffer[range].allSatisfy { $0 <= 0x20 } }

  /// Calls `body` with the line at hand.
  func withLine<Value>(
    _ body: (borrowing RawSpan) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    let bytes = buffer.span.bytes
    return try body(bytes.extracting(range))
  }

  /// Goes to the next line; false at the end.
  mutating func advance() throws(ImportError) -> Bool {
    isTooLong = false
    var searched = start
    while true {
      if let end = lineFeed(from: searched) {
        range = start..<end
        start = end + 1
        return true
      }
      searched = filled
      if hasEnded {
        guard start < filled else { return false }
        range = start..<filled
        start = filled
        return true
      }
      if filled - start > longest { return try cut() }
      let moved = start
      try fill()
      searched -= moved
    }
  }

  /// Takes all whole lines of the bytes at hand, after filling the buffer; the last line of the
  /// source gets a line feed where it has none. Nil where no line ends in the buffer, or at the end.
  mutating func takeWhole() throws(ImportError) -> [UInt8]? {
    if start > 0 || filled == 0 {
      repeat { try fill() } while !hasEnded && filled < buffer.count
    }
    var end = filled
    if !hasEnded {
      while end > start, buffer[end - 1] != 0x0A { end -= 1 }
    }
    guard end > start else { return nil }
    var taken = Array(buffer[start..<end])
    if taken.last != 0x0A { taken.append(0x0A) }
    start = end
    return taken
  }

  private func lineFeed(from index: Int) -> Int? {
    let found = buffer.withUnsafeBytes { Self.lineFeed(in: $0, from: index, to: filled) }
    return found < filled ? found : nil
  }

  /// The next line feed, eight bytes a step; the end where there is none.
  @inline(__always)
  static func lineFeed(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    while index + 8 <= end {
      let word =
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        ^ (ones &* 0x0A)
      let hit = (word &- ones) & ~word & (ones &* 0x80)
      if hit != 0 { return index + hit.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end, bytes[index] != 0x0A { index += 1 }
    return index
  }

  private mutating func cut() throws(ImportError) -> Bool {
    isTooLong = true
    let kept = Array(buffer[start..<start + Rejection.maximumBytes])
    let place = base + start
    start = filled
    while true {
      try fill()
      if let end = lineFeed(from: start) {
        start = end + 1
        break
      }
      if hasEnded {
        start = filled
        break
      }
      start = filled
    }
    // The kept part stands where the line's bytes would.
    if start >= kept.count {
      let from = start - kept.count
      buffer.replaceSubrange(from..<start, with: kept)
      range = from..<start
    } else {
      range = start..<start
    }
    _ = place
    return true
  }

  private mutating func fill() throws(ImportError) {
    if start > 0 {
      base += start
      let kept = start..<filled
      buffer.withUnsafeMutableBytes { bytes in
        guard let front = bytes.baseAddress, !kept.isEmpty else { return }
        front.copyMemory(from: front + kept.lowerBound, byteCount: kept.count)
      }
      filled -= start
      start = 0
    }
    if filled == buffer.count {
      buffer.append(contentsOf: repeatElement(0, count: buffer.count))
    }
    let from = filled
    let result: Result<Int, ImportError> = buffer.withUnsafeMutableBytes { bytes in
      do throws(ImportError) {
        return .success(
          try source.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[from...])))
      } catch {
        return .failure(error)
      }
    }
    let count = try result.get()
    if count == 0 { hasEnded = true }
    filled += count
  }
}
