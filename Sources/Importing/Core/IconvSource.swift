import CUchardet

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Converts by iconv, of the C library.
///
/// What it cannot convert becomes U+FFFD, a byte at a time.
final class IconvSource: ByteSource {
  private let source: any ByteSource
  private let converter: iconv_t
  private let notes: ImportNotes
  private var input: [UInt8] = []
  private var out: [UInt8] = []
  private var outStart = 0
  private var hasEnded = false
  private var repaired = 0

  private init(_ source: any ByteSource, _ converter: iconv_t, notes: ImportNotes) {
    self.source = source
    self.converter = converter
    self.notes = notes
  }

  deinit { iconv_close(converter) }

  static func make(
    _ source: any ByteSource, _ name: String, file: String, notes: ImportNotes
  ) throws(ImportError) -> IconvSource {
    guard let converter = open(name) else {
      throw ImportError(.usage, file: file, "no encoding \(name): iconv -l lists them")
    }
    return IconvSource(source, converter, notes: notes)
  }

  /// Whether iconv has an encoding of that name.
  static func knows(_ name: String) -> Bool {
    guard !name.isEmpty, let converter = open(name) else { return false }
    iconv_close(converter)
    return true
  }

  private static func open(_ name: String) -> iconv_t? {
    guard name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    let converter = iconv_open("UTF-8", name)
    return converter == iconv_t(bitPattern: -1) ? nil : converter
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    while outStart == out.count {
      if hasEnded { return 0 }
      hasEnded = try source.append(to: &input, atMost: 32 << 10) == 0
      convert()
    }
    let count = min(buffer.count, out.count - outStart)
    buffer.copyBytes(from: out[outStart..<outStart + count])
    outStart += count
    return count
  }

  private func convert() {
    out = [UInt8](repeating: 0, count: input.count * 4 + 64)
    outStart = 0
    var inputLeft = input.count
    var outLeft = out.count
    var converterRepairs = 0
    let isLast = hasEnded
    input.withUnsafeMutableBytes { inBytes in
      out.withUnsafeMutableBytes { outBytes in
        var from = inBytes.bindMemory(to: CChar.self).baseAddress
        var to = outBytes.bindMemory(to: CChar.self).baseAddress
        while inputLeft > 0 {
          let result = iconv(converter, &from, &inputLeft, &to, &outLeft)
          guard result == -1 else { break }
          // EINVAL: the bytes end inside a character; more may follow.
          if errno == EINVAL, !isLast { break }
          guard errno == EINVAL || errno == EILSEQ, outLeft >= 3, let place = to else { break }
          for (index, byte) in [UInt8]([0xEF, 0xBF, 0xBD]).enumerated() {
            place[index] = CChar(bitPattern: byte)
          }
          to = place + 3
          outLeft -= 3
          from = from.map { $0 + 1 }
          inputLeft -= 1
          converterRepairs += 1
        }
      }
    }
    repaired += converterRepairs
    out.removeLast(outLeft)
    input.removeFirst(input.count - inputLeft)
    if hasEnded, repaired > 0 {
      notes.add("\(repaired) bytes could not be converted and became U+FFFD")
    }
  }
}
