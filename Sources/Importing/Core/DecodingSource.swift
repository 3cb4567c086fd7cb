/// Sources that give UTF-8, whatever the bytes around which they stand.
enum DecodingSource {
  /// A source of valid UTF-8, without byte order mark.
  static func decode(
    _ source: any ByteSource, by decision: EncodingDecision, file: String, notes: ImportNotes
  ) throws(ImportError) -> any ByteSource {
    let skipped: any ByteSource =
      decision.markLength == 0 ? source : SkippingSource(source, decision.markLength)
    return switch decision.method {
    case .utf8: UTF8Source(skipped, notes: notes)
    case .wide(let bytes, let bigEndian):
      TranscodingSource(skipped, WideDecoder(bytes: bytes, bigEndian: bigEndian), notes: notes)
    case .windows1252: TranscodingSource(skipped, Windows1252Decoder(), notes: notes)
    case .iconv(let name): try IconvSource.make(skipped, name, file: file, notes: notes)
    }
  }
}

/// Turns bytes of one encoding into UTF-8.
protocol ByteDecoder {
  /// Appends what `input` says to `out` and returns how many of its bytes were used; the rest comes
  /// again, with more behind it. At the end all must be used.
  mutating func decode(
    _ input: UnsafeBufferPointer<UInt8>, atEnd: Bool, to out: inout [UInt8]
  ) -> Int
  /// Characters that could not be read and were replaced.
  var repaired: Int { get }
}

/// A source that decodes with a ``ByteDecoder``.
final class TranscodingSource<Decoder: ByteDecoder>: ByteSource {
  private let source: any ByteSource
  private var decoder: Decoder
  private let notes: ImportNotes
  private var input: [UInt8] = []
  private var out: [UInt8] = []
  private var outStart = 0
  private var hasEnded = false

  init(_ source: any ByteSource, _ decoder: Decoder, notes: ImportNotes) {
    self.source = source
    self.decoder = decoder
    self.notes = notes
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    while outStart == out.count {
      if hasEnded { return 0 }
      try fill()
    }
    let count = min(buffer.count, out.count - outStart)
    buffer.copyBytes(from: out[outStart..<outStart + count])
    outStart += count
    return count
  }

  private func fill() throws(ImportError) {
    out.removeAll(keepingCapacity: true)
    outStart = 0
    hasEnded = try source.append(to: &input, atMost: 64 << 10) == 0
    let used = input.withUnsafeBufferPointer {
      decoder.decode($0, atEnd: hasEnded, to: &out)
    }
    input.removeFirst(used)
    if hasEnded, decoder.repaired > 0 {
      notes.add("\(decoder.repaired) characters could not be decoded and became U+FFFD")
    }
  }
}

extension ByteSource {
  /// Reads at most so many bytes behind an array's end; returns how many.
  func append(to bytes: inout [UInt8], atMost limit: Int) throws(ImportError) -> Int {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: limit))
    let result: Result<Int, ImportError> = bytes.withUnsafeMutableBytes { buffer in
      do throws(ImportError) {
        return .success(
          try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[start..<start + limit])))
      } catch {
        return .failure(error)
      }
    }
    let count = try result.get()
    bytes.removeLast(limit - count)
    return count
  }
}

/// UTF-16 and UTF-32, either way round.
struct WideDecoder: ByteDecoder {
  let bytes: Int
  let bigEndian: Bool
  private(set) var repaired = 0

  init(bytes: Int, bigEndian: Bool) {
    self.bytes = bytes
    self.bigEndian = bigEndian
  }

  private func unit(_ input: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
    var value: UInt32 = 0
    for step in 0..<bytes {
      value = value << 8 | UInt32(input[index + (bigEndian ? step : bytes - 1 - step)])
    }
    return value
  }

  mutating func decode(
    _ input: UnsafeBufferPointer<UInt8>, atEnd: Bool, to out: inout [UInt8]
  ) -> Int {
    var index = 0
    while index + bytes <= input.count {
      var value = unit(input, index)
      var length = bytes
      if bytes == 2, value & 0xFC00 == 0xD800 {
        if index + 4 > input.count {
          if !atEnd { return index }
        } else {
          let low = unit(input, index + 2)
          if low & 0xFC00 == 0xDC00 {
            value = 0x1_0000 + (value & 0x3FF) << 10 + (low & 0x3FF)
            length = 4
          }
        }
      }
      if value < 0x80 {
        out.append(UInt8(truncatingIfNeeded: value))
      } else {
        let scalar = Unicode.Scalar(value)
        if scalar == nil { repaired += 1 }
        UTF8.encode(scalar ?? "\u{FFFD}")?.forEach { out.append($0) }
      }
      index += length
    }
    if atEnd, index < input.count {
      // A stray byte at the end of a cut copy: a line feed's first half says nothing.
      if input[index] != 0x0A && input[index] != 0 { repaired += 1 }
      return input.count
    }
    return index
  }
}

/// Windows-1252; the five bytes it leaves undefined keep their number as C1 controls, as browsers do
/// (https://encoding.spec.whatwg.org/#windows-1252).
struct Windows1252Decoder: ByteDecoder {
  let repaired = 0
  private static let upper: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]

  /// The character of a byte.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    0x80..<0xA0 ~= byte ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  mutating func decode(
    _ input: UnsafeBufferPointer<UInt8>, atEnd: Bool, to out: inout [UInt8]
  ) -> Int {
    for byte in input {
      if byte < 0x80 {
        out.append(byte)
      } else {
        UTF8.encode(Self.scalar(byte))?.forEach { out.append($0) }
      }
    }
    return input.count
  }
}
