/// Passes UTF-8 through and repairs what is none, byte by byte: U+FFFD where the input has shown
/// itself to be UTF-8, the character of Windows-1252 where all before it was plain ASCII. What it
/// repairs does not depend on the size of the chunks.
final class UTF8Source: ByteSource {
  private let source: any ByteSource
  private let notes: ImportNotes
  private var out: [UInt8] = []
  private var outStart = 0
  private var carry: [UInt8] = []
  private var sawSequence = false
  private var hasEnded = false
  private var replaced = 0
  private var taken = 0

  init(_ source: any ByteSource, notes: ImportNotes) {
    self.source = source
    self.notes = notes
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    while true {
      if outStart < out.count {
        let count = min(buffer.count, out.count - outStart)
        buffer.copyBytes(from: out[outStart..<outStart + count])
        outStart += count
        return count
      }
      if hasEnded { return 0 }
      if carry.isEmpty {
        let count = try source.read(into: buffer)
        if count == 0 {
          finish()
          return 0
        }
        let chunk = UnsafeRawBufferPointer(rebasing: buffer[..<count])
          .bindMemory(to: UInt8.self)
        let valid = validPrefix(chunk)
        if valid == count { return count }
        carry = Array(chunk[valid...])
        repair()
        if valid > 0 { return valid }
      } else {
        hasEnded = try source.append(to: &carry, atMost: 16 << 10) == 0
        repair()
        if hasEnded { finish() }
      }
    }
  }

  /// How many of the bytes are valid from the front.
  private func validPrefix(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    while true {
      index = Self.asciiPrefix(bytes, from: index)
      guard index < bytes.count, case .valid(let length) = UTF8Sequence.at(index, in: bytes) else {
        return index
      }
      sawSequence = true
      index += length
    }
  }

  /// The offset of the first byte over 0x7F, eight bytes a step.
  static func asciiPrefix(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let tops: UInt64 = 0x8080_8080_8080_8080
    var index = start
    while index + 32 <= raw.count {
      let first = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let second = raw.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
      let third = raw.loadUnaligned(fromByteOffset: index + 16, as: UInt64.self)
      let fourth = raw.loadUnaligned(fromByteOffset: index + 24, as: UInt64.self)
      if (first | second | third | fourth) & tops != 0 { break }
      index += 32
    }
    while index + 8 <= raw.count {
      let word =
        UInt64(
          littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) & tops
      if word != 0 { return index + word.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < raw.count, raw[index] < 0x80 { index += 1 }
    return index
  }

  /// Moves what is whole of `carry` to `out`, repaired.
  private func repair() {
    out.removeAll(keepingCapacity: true)
    outStart = 0
    var used = 0
    carry.withUnsafeBufferPointer { bytes in
      while used < bytes.count {
        let valid = validPrefix(UnsafeBufferPointer(rebasing: bytes[used...]))
        out.append(contentsOf: bytes[used..<used + valid])
        used += valid
        guard used < bytes.count else { return }
        switch UTF8Sequence.at(used, in: bytes) {
        case .truncated where !hasEnded: return
        case .invalid(let length) where sawSequence:
          append("\u{FFFD}")
          replaced += 1
          used += length
        case .truncated where sawSequence:
          append("\u{FFFD}")
          replaced += 1
          used = bytes.count
        default:
          append(Windows1252Decoder.scalar(bytes[used]))
          taken += 1
          used += 1
        }
      }
    }
    carry.removeFirst(used)
  }

  private func append(_ scalar: Unicode.Scalar) {
    UTF8.encode(scalar)?.forEach { out.append($0) }
  }

  private func finish() {
    hasEnded = true
    if replaced > 0 { notes.add("\(replaced) places are not UTF-8 and became U+FFFD") }
    if taken > 0 { notes.add("\(taken) bytes are not UTF-8 and were read as Windows-1252") }
  }
}
