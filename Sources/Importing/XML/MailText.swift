#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a person wrote in a mail, without the history quoted below it and the signature.
enum MailText {
  /// The writer's own words; the whole text where nothing else would be left.
  static func own(_ text: String) -> String {
    guard mayHoldQuote(text) else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.hasSuffix("\r") ? $0.dropLast() : $0
    }
    var kept: [Substring] = []
    var index = 0
    while index < lines.count {
      let line = trimmed(lines[index])
      if line.hasPrefix("##- ") {
        index += 1
        continue
      }
      if beginsHistory(lines, index) || beginsSignature(lines, index) { break }
      if !line.hasPrefix(">") { kept.append(lines[index]) }
      index += 1
    }
    let own = joined(kept)
    return own.isEmpty ? text : own
  }

  /// A look that costs little and lets most texts pass untouched: at the first bytes of each line,
  /// and for colons that end one.
  private static func mayHoldQuote(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return false }
      var index = 0
      while index < bytes.count {
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        if index < bytes.count, mayBegin(bytes, index) { return true }
        let feed = memchr(base + index, 0x0A, bytes.count - index)
        let end = feed.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? bytes.count
        var last = end
        while last > index, bytes[last - 1] <= 0x20 { last -= 1 }
        if last > index, bytes[last - 1] == UInt8(ascii: ":") { return true }
        index = end + 1
      }
      return false
    }
  }

  private static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    switch bytes[start] {
    case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "#"), 0xE2:
      return true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      for word in starts where bytes.count - start >= word.count && word[0] == bytes[start] {
        if bytes[start..<start + word.count].elementsEqual(word) { return true }
      }
      return false
    default: return false
    }
  }

  /// The front of lines that may begin a signature or a quoted mail's head.
  private static let starts: [[UInt8]] =
    (closings + devices + ["From:", "FROM:", "from:", "Von:", "De:", "De :"]).map { Array($0.utf8) }

  private static let originals = [
    "original message", "ursprüngliche nachricht", "forwarded message", "message d'origine",
    "mensaje original", "messaggio originale", "weitergeleitete nachricht", "original-nachricht",
  ]
  private static let wrote = [
    " wrote:", " schrieb:", " a écrit :", " a écrit:", " escribió:", " ha scritto:", " schreef:",
  ]
  private static let headers = [
    "from:", "sent:", "to:", "subject:", "date:", "von:", "gesendet:", "an:", "betreff:", "datum:",
    "de :", "envoyé :", "objet :", "de:", "enviado:", "para:", "asunto:", "cc:",
  ]
  private static let devices = [
    "Sent from my ", "Von meinem iPhone gesendet", "Get Outlook for ", "Envoyé de mon ",
    "Enviado desde mi ", "Gesendet von ", "Sent via ",
  ]
  private static let closings = [
    "Best regards", "Kind regards", "Warm regards", "Best wishes", "Yours sincerely",
    "Yours faithfully", "Sincerely", "Mit freundlichen Gr", "Viele Grüße", "Cordialement",
    "Saludos cordiales", "Un saludo", "Regards",
  ]

  private static func beginsHistory(_ lines: [Substring], _ index: Int) -> Bool {
    let line = trimmed(lines[index])
    guard !line.isEmpty else { return false }
    let lower = line.lowercased()
    if line.hasPrefix("--") || line.hasPrefix("__") {
      if originals.contains(where: { lower.holds($0) }) { return true }
      if line.utf8.count >= 10, line.utf8.allSatisfy({ $0 == 0x5F }) {
        return index + 1 < lines.count && isHeader(lines[index + 1])
      }
    }
    let openers = ["on ", "am ", "le ", "el ", "il ", "op "]
    if openers.contains(where: lower.hasPrefix), line.utf8.count < 300 {
      if isWrote(lower) || lower.holds(" schrieb ") && lower.hasSuffix(":") { return true }
      if index + 1 < lines.count, line.utf8.contains(where: { $0 &- 0x30 < 10 }),
        isWrote(trimmed(lines[index + 1]).lowercased())
      {
        return true
      }
    }
    guard isHeader(lines[index]),
      lower.hasPrefix("from:") || lower.hasPrefix("von:")
        || lower.hasPrefix("de :") || lower.hasPrefix("de:")
    else { return false }
    let next = lines[(index + 1)...].prefix(4).count { isHeader($0) }
    return next >= 2
  }

  private static func isWrote(_ line: String) -> Bool { wrote.contains { line.hasSuffix($0) } }

  private static func isHeader(_ line: Substring) -> Bool {
    let lower = trimmed(line).lowercased()
    return headers.contains { lower.hasPrefix($0) }
  }

  private static func beginsSignature(_ lines: [Substring], _ index: Int) -> Bool {
    let line = trimmed(lines[index])
    if line == "--" || line == "—" { return index > 0 }
    let rest = lines[(index + 1)...].filter { !trimmed($0).isEmpty }
    if devices.contains(where: line.hasPrefix) { return rest.count <= 2 }
    guard closings.contains(where: line.hasPrefix), line.utf8.count < 40 else { return false }
    return rest.count <= 8 && rest.allSatisfy { $0.utf8.count < 70 }
  }

  private static func joined(_ lines: [Substring]) -> String {
    var lines = lines[...]
    while let first = lines.first, trimmed(first).isEmpty { lines = lines.dropFirst() }
    while let last = lines.last, trimmed(last).isEmpty { lines = lines.dropLast() }
    return lines.joined(separator: "\n")
  }

  private static func trimmed(_ line: Substring) -> String {
    guard let first = line.firstIndex(where: { !$0.isWhitespace }),
      let last = line.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(line[first...last])
  }
}

extension String {
  /// Whether the text stands in this one.
  func holds(_ text: String) -> Bool {
    let needle = Array(text.utf8)
    guard let first = needle.first else { return true }
    var copy = self
    return copy.withUTF8 { bytes in
      guard bytes.count >= needle.count else { return false }
      for start in 0...(bytes.count - needle.count) where bytes[start] == first {
        if bytes[start..<start + needle.count].elementsEqual(needle) { return true }
      }
      return false
    }
  }
}
