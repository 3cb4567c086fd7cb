/// Finds how a text is delimited, from its front.
enum CSVSniffer {
  /// The records that the front holds whole, at most so many.
  static func rows(
    _ head: [UInt8], isWhole: Bool, _ dialect: CSVDialect, limit: Int
  ) -> [[String]] {
    var scanner = CSVScanner(MemorySource(head), dialect, bufferSize: max(1 << 10, head.count + 8))
    var rows: [[String]] = []
    while rows.count < limit, let row = try? scanner.next() {
      guard case .record = row else { continue }
      if !isWhole, scanner.endsAtEnd { break }
      rows.append((0..<scanner.fields.count).map { scanner.text($0) })
    }
    return rows
  }

  /// The dialect of a text; nil where it has neither a delimiter nor more than one line.
  static func dialect(_ head: [UInt8], isWhole: Bool) -> CSVDialect? {
    if let hinted = bySepLine(head) { return hinted }
    let head = Array(head.prefix(128 << 10))
    var best: (dialect: CSVDialect, score: Double)?
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]
    where head.contains(delimiter) {
      for backslash in [false, true] where !backslash || holdsEscapes(head) {
        var dialect = CSVDialect(delimiter: delimiter, hasBackslashEscapes: backslash)
        let counts = fieldCounts(head, isWhole: isWhole, dialect)
        guard let (score, columns) = score(counts) else { continue }
        dialect.reason =
          "\(columns) columns by \(dialect.delimiterName) in \(min(100, Int((score * 100).rounded()))) % of the first records"
        // More columns win only where they are as regular.
        if score > best?.score ?? 0 { best = (dialect, score) }
      }
    }
    if let best, best.score >= 0.5 { return best.dialect }
    return CSVDialect(
      delimiter: CSVDialect.noDelimiter, reason: "no delimiter is regular: one column")
  }

  private static func bySepLine(_ head: [UInt8]) -> CSVDialect? {
    let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
    let text = line.filter { $0 != UInt8(ascii: "\"") }
    guard text.count == 5, text.starts(with: Array("sep=".utf8)), let delimiter = text.last else {
      return nil
    }
    var end = line.count
    while end < head.count, end < line.count + 2, head[end] == 0x0A || head[end] == 0x0D {
      end += 1
    }
    return CSVDialect(delimiter: delimiter, skippedBytes: end, reason: "its first line says sep=")
  }

  /// Whether a backslash stands before a quote that does not end its field.
  private static func holdsEscapes(_ head: [UInt8]) -> Bool {
    for index in head.indices.dropLast(2) where head[index] == UInt8(ascii: "\\") {
      guard head[index + 1] == UInt8(ascii: "\"") else { continue }
      let next = head[index + 2]
      if next != 0x0A, next != 0x0D, next != UInt8(ascii: ","), next != UInt8(ascii: ";"),
        next != UInt8(ascii: "\t"), next != UInt8(ascii: "|"), next != UInt8(ascii: "\"")
      {
        return true
      }
    }
    return false
  }

  private static func fieldCounts(
    _ head: [UInt8], isWhole: Bool, _ dialect: CSVDialect
  ) -> [Int] {
    var scanner = CSVScanner(MemorySource(head), dialect, bufferSize: head.count + 8)
    var counts: [Int] = []
    while counts.count < 200, let row = try? scanner.next() {
      guard case .record = row else {
        counts.append(0)
        continue
      }
      if !isWhole, scanner.endsAtEnd, !counts.isEmpty { break }
      counts.append(scanner.fields.count)
    }
    return counts
  }

  /// How regular the counts are, and the commonest; nil where no record has two fields.
  private static func score(_ counts: [Int]) -> (score: Double, columns: Int)? {
    var tally: [Int: Int] = [:]
    for count in counts where count > 1 { tally[count, default: 0] += 1 }
    guard let mode = tally.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key,
      let hits = tally[mode]
    else { return nil }
    // Title lines above the header have one field and say nothing.
    let counted = counts.drop { $0 <= 1 && $0 < mode }
    guard !counted.isEmpty, counts.count - counted.count <= 12 else { return nil }
    var score = Double(hits) / Double(counted.count)
    if let first = counted.first {
      // The header decides how many columns there are; rows may be cut short or hold delimiters.
      if first > 1, counted.count == counts.count {
        let near = counted.count {
          $0 == first || $0 == first - 1 || ($0 < first && $0 > first / 2)
        }
        score = max(score, Double(near) / Double(counted.count) * 0.95)
        if counted.count <= 4 { score = max(score, 0.6) }
      }
      // Title lines are rare, and a file of one column looks as if it had some.
      if counted.count < counts.count { score *= 0.85 }
      if first != mode { score *= first <= 1 ? 0.3 : 0.8 }
    }
    // Among equals, more columns are less likely by chance.
    return (score * (1 + 0.02 * Double(min(mode, 10))), mode)
  }
}
