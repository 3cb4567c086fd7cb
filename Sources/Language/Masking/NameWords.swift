/// Words by which names are found.
enum NameWords {
  static func table(_ text: String) -> WordTable {
    WordTable(
      text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
        (WordScan.hash(of: String($0)), 1)
      })
  }

  static let titles = table(
    """
    mr mrs ms miss dr prof professor doctor sir nurse herr herrn frau monsieur madame mme mlle
    mademoiselle senor senora senorita sr sra srta
    """)

  /// Capitalised words that are no names.
  static let never = table(
    """
    i im ive the a an and but or my your our his her this that it is was sir madam all there team
    everyone support service customer monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december
    """)

  static let introductions: TokenPatterns = {
    var reader = PatternReader()
    reader.add(
      """
      %my name is|s
      %spoke|spoken|speaking|talked|talking to|with
      %mein name ist
      %ich heisse
      %je m appelle
      %me llamo
      %mi nombre es
      """, group: 0)
    return reader.compile()
  }()
}

/// Names given from outside.
struct KnownNames: Sendable {
  private let table: WordTable
  private let isEmpty: Bool

  init(_ names: [String]) {
    var pairs: [(hash: UInt64, value: Int32)] = []
    for name in names {
      for word in WordScan(name).words where word.end - word.start >= 3 {
        pairs.append((word.hash, 1))
      }
    }
    table = WordTable(pairs)
    isEmpty = pairs.isEmpty
  }

  /// How many words from `i` on are known names, nil for none.
  func match(_ words: [WordScan.Word], _ i: Int) -> Int? {
    guard !isEmpty else { return nil }
    var k = i
    while k < words.count, words[k].marks.contains(.capital), table.value(words[k].hash) >= 0 {
      k += 1
    }
    return k > i ? k - i : nil
  }
}
