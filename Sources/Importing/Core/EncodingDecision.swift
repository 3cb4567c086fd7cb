import CUchardet

extension EncodingDecision {
  /// Decides the encoding from the front of an input: the user's word, a byte order mark, the
  /// pattern of zero bytes, strict UTF-8, then a guess from the bytes over 0x7F.
  static func decide(
    head: [UInt8], isWhole: Bool, named: String?, file: String
  ) throws(ImportError) -> EncodingDecision {
    if let named { return try asked(named, head, file) }
    if let marked = byMark(head) { return marked }
    if let wide = byZeros(head) { return wide }
    guard !isBinary(head) else {
      throw ImportError(.badData, file: file, "binary data, not text")
    }
    let check = UTF8Check(head, isWhole: isWhole)
    if check.invalid == 0 {
      return EncodingDecision(
        "UTF-8", .utf8, check.sequences == 0 ? "plain ASCII so far" : "valid UTF-8")
    }
    if check.sequences >= 4 * check.invalid {
      return EncodingDecision(
        "UTF-8", .utf8, "UTF-8 with \(check.invalid) damaged byte\(check.invalid == 1 ? "" : "s")")
    }
    return guess(head)
  }

  private static func asked(
    _ name: String, _ head: [UInt8], _ file: String
  ) throws(ImportError) -> EncodingDecision {
    let mark = byMark(head)
    let reason = "the encoding was named"
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" }) {
    case "utf8":
      return EncodingDecision("UTF-8", .utf8, mark: mark?.name == "UTF-8" ? 3 : 0, reason)
    case "utf16", "utf32":
      if let mark { return mark }
      return byZeros(head)
        ?? EncodingDecision("UTF-16LE", .wide(bytes: 2, bigEndian: false), reason)
    case "utf16le":
      return EncodingDecision(
        "UTF-16LE", .wide(bytes: 2, bigEndian: false), mark: mark?.name == "UTF-16LE" ? 2 : 0,
        reason)
    case "utf16be":
      return EncodingDecision(
        "UTF-16BE", .wide(bytes: 2, bigEndian: true), mark: mark?.name == "UTF-16BE" ? 2 : 0, reason
      )
    case "windows1252", "cp1252", "latin1", "iso88591":
      return EncodingDecision("WINDOWS-1252", .windows1252, reason)
    default:
      guard IconvSource.knows(name) else {
        throw ImportError(.usage, file: file, "no encoding \(name): iconv -l lists them")
      }
      return EncodingDecision(name, .iconv(name), reason)
    }
  }

  private static func byMark(_ head: [UInt8]) -> EncodingDecision? {
    let reason = "its byte order mark"
    if head.starts(with: [0xFF, 0xFE, 0, 0]) {
      return EncodingDecision("UTF-32LE", .wide(bytes: 4, bigEndian: false), mark: 4, reason)
    }
    if head.starts(with: [0, 0, 0xFE, 0xFF]) {
      return EncodingDecision("UTF-32BE", .wide(bytes: 4, bigEndian: true), mark: 4, reason)
    }
    if head.starts(with: [0xFF, 0xFE]) {
      return EncodingDecision("UTF-16LE", .wide(bytes: 2, bigEndian: false), mark: 2, reason)
    }
    if head.starts(with: [0xFE, 0xFF]) {
      return EncodingDecision("UTF-16BE", .wide(bytes: 2, bigEndian: true), mark: 2, reason)
    }
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      return EncodingDecision("UTF-8", .utf8, mark: 3, reason)
    }
    return nil
  }

  /// Text of mostly ASCII in wide units shows zero bytes at fixed places.
  private static func byZeros(_ head: [UInt8]) -> EncodingDecision? {
    let sample = head.prefix(4096)
    guard sample.count >= 4 else { return nil }
    var zeros = [0, 0, 0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 3] += 1 }
    let quarter = sample.count / 4
    let many = quarter * 6 / 10
    let few = quarter / 10
    let reason = "zero bytes at every other place"
    switch (zeros[0] >= many, zeros[1] >= many, zeros[2] >= many, zeros[3] >= many) {
    case (false, true, true, true) where zeros[0] <= few:
      return EncodingDecision(
        "UTF-32LE", .wide(bytes: 4, bigEndian: false), "three zero bytes in four")
    case (true, true, true, false) where zeros[3] <= few:
      return EncodingDecision(
        "UTF-32BE", .wide(bytes: 4, bigEndian: true), "three zero bytes in four")
    case (false, true, false, true) where zeros[0] + zeros[2] <= 2 * few:
      return EncodingDecision("UTF-16LE", .wide(bytes: 2, bigEndian: false), reason)
    case (true, false, true, false) where zeros[1] + zeros[3] <= 2 * few:
      return EncodingDecision("UTF-16BE", .wide(bytes: 2, bigEndian: true), reason)
    default: return nil
    }
  }

  /// Whether one byte in ten is a control character that text does not hold.
  private static func isBinary(_ head: [UInt8]) -> Bool {
    let sample = head.prefix(8192)
    let controls = sample.count { ($0 < 0x09 || (0x0E..<0x20 ~= $0 && $0 != 0x1B)) }
    return controls > 8 && controls * 10 > sample.count
  }

  /// A guess by uchardet for scripts of many bytes or other alphabets; among the Western
  /// single-byte sets, by which of them makes letters of the bytes between letters.
  private static func guess(_ head: [UInt8]) -> EncodingDecision {
    let name = uchardet(head)
    let western: Set<String> = [
      "", "ASCII", "UTF-8", "WINDOWS-1252", "ISO-8859-1", "ISO-8859-15", "ISO-8859-3", "ISO-8859-9",
      "ISO-8859-10", "ISO-8859-13", "ISO-8859-4", "ISO-8859-16", "ISO-8859-2", "MAC-CENTRALEUROPE",
      "WINDOWS-1250", "WINDOWS-1257", "WINDOWS-1258", "IBM852", "IBM865", "MAC-CYRILLIC",
      "WINDOWS-1254", "VISCII", "TIS-620", "ISO-8859-11", "JOHAB", "UHC", "IBM866", "IBM855",
    ]
    let scores = WesternScores(head)
    if !western.contains(name), IconvSource.knows(name), scores.highShare > 0.02 || scores.best <= 0
    {
      return EncodingDecision(name, .iconv(name), "a guess from its bytes (uchardet)")
    }
    if scores.macRoman > scores.windows1252 {
      return EncodingDecision(
        "MACINTOSH", .iconv("MACINTOSH"), "a guess: its bytes over 0x7F make words in Mac Roman")
    }
    if name == "WINDOWS-1250" || name == "ISO-8859-2", IconvSource.knows(name),
      scores.windows1252 < scores.high
    {
      return EncodingDecision(name, .iconv(name), "a guess from its bytes (uchardet)")
    }
    return EncodingDecision(
      "WINDOWS-1252", .windows1252, "not UTF-8; its bytes over 0x7F make words in Windows-1252")
  }

  private static func uchardet(_ head: [UInt8]) -> String {
    guard let detector = uchardet_new() else { return "" }
    defer { uchardet_delete(detector) }
    let status = head.withUnsafeBytes { bytes in
      uchardet_handle_data(
        detector, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    guard status == 0 else { return "" }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return "" }
    return String(cString: name).uppercased()
  }
}

/// How well the bytes over 0x7F fit as letters and marks of two Western sets.
struct WesternScores {
  private(set) var windows1252 = 0
  private(set) var macRoman = 0
  /// Bytes over 0x7F.
  private(set) var high = 0
  private var count = 0

  init(_ head: [UInt8]) {
    // Letters that Western words hold between letters, in either set.
    let windows: Set<UInt8> = [
      0xE0, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xED, 0xEE, 0xEF,
      0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xDF, 0xC4, 0xD6, 0xDC,
      0xC9, 0xC0, 0xC8, 0x9C, 0xEC,
    ]
    let mac: Set<UInt8> = [
      0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8D, 0x8E, 0x8F, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95,
      0x96, 0x97, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9D, 0x9E, 0x9F, 0xA7, 0xBE, 0xBF, 0xCF, 0x80,
      0x83, 0x85, 0x86, 0xCB,
    ]
    for (index, byte) in head.enumerated() where byte >= 0x80 {
      high += 1
      let before = index > 0 && Self.isLetter(head[index - 1])
      let after = index + 1 < head.count && Self.isLetter(head[index + 1])
      if before || after {
        if windows.contains(byte) { windows1252 += 2 }
        if mac.contains(byte) { macRoman += 2 }
      }
      // Curly quotes and dashes; the apostrophe stands between letters.
      switch byte {
      case 0x92: windows1252 += before ? 3 : 1
      case 0x91, 0x93, 0x94, 0x96, 0x97, 0x85, 0x80: windows1252 += before && after ? 0 : 2
      case 0xD5: macRoman += before && after ? 2 : 1
      case 0xD2, 0xD3, 0xD0, 0xD1, 0xCA, 0xC9: macRoman += before && after ? 0 : 1
      case 0xA0: windows1252 += 1
      default: break
      }
    }
    count = head.count
  }

  var best: Int { max(windows1252, macRoman) }
  /// The share of bytes over 0x7F.
  var highShare: Double { count == 0 ? 0 : Double(high) / Double(count) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }
}

/// How much of some bytes is UTF-8.
struct UTF8Check {
  /// Valid sequences of two to four bytes.
  private(set) var sequences = 0
  /// Bytes that are part of none.
  private(set) var invalid = 0

  init(_ bytes: [UInt8], isWhole: Bool) {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        if buffer[index] < 0x80 {
          index += 1
          continue
        }
        switch UTF8Sequence.at(index, in: buffer) {
        case .valid(let length):
          sequences += 1
          index += length
        case .truncated where !isWhole: return
        default:
          invalid += 1
          index += 1
        }
      }
    }
  }
}

/// One sequence of UTF-8 (RFC 3629, section 4).
enum UTF8Sequence: Equatable {
  case valid(Int)
  /// The bytes end inside a sequence that is right so far.
  case truncated
  /// So many bytes that begin as a sequence does, and go on wrongly (at least 1).
  case invalid(Int)

  @inline(__always)
  static func at(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UTF8Sequence {
    let first = bytes[index]
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch first {
    case 0..<0x80: return .valid(1)
    case 0xC2...0xDF: length = 2
    case 0xE0:
      length = 3
      low = 0xA0
    case 0xED:
      length = 3
      high = 0x9F
    case 0xE1...0xEF: length = 3
    case 0xF0:
      length = 4
      low = 0x90
    case 0xF4:
      length = 4
      high = 0x8F
    case 0xF1...0xF3: length = 4
    default: return .invalid(1)
    }
    for step in 1..<length {
      guard index + step < bytes.count else { return .truncated }
      let byte = bytes[index + step]
      guard low <= byte, byte <= high else { return .invalid(step) }
      low = 0x80
      high = 0xBF
    }
    return .valid(length)
  }
}
