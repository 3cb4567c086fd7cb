/// What the values of a column look like, from the sample.
struct ColumnStats: Sendable {
  /// Values that say something.
  private(set) var count = 0
  /// Values that are blank or no answer.
  private(set) var blank = 0
  private(set) var distinct = 0
  private var words = 0
  private var single = 0
  private var letters = 0
  private(set) var numbers = 0
  private(set) var wholeNumbers = 0
  private(set) var low = Double.infinity
  private(set) var high = -Double.infinity
  private(set) var dates = 0
  private(set) var plainNumbers = 0
  private(set) var scaleWords = 0
  private(set) var emails = 0
  private(set) var links = 0
  private(set) var longest = 0
  /// Values that are the header itself, as choice columns hold them.
  private(set) var echoes = 0
  /// Values that name a channel.
  private(set) var channels = 0
  /// Values that are a telephone number.
  private(set) var phones = 0
  /// Whether the values are 1, 2, 3 … in the order of the rows.
  private(set) var isRunning = true

  init(_ rows: [[String]], _ column: Int, headers: [String], noAnswer: NoAnswer) {
    var seen: Set<String> = []
    let folded = Set(headers.map(TableHead.fold))
    // A value that repeats its header is no longer than it but for marks.
    let longestEcho = 16 + (headers.map(\.utf8.count).max() ?? 0)
    for row in rows where column < row.count {
      let value = row[column]
      if noAnswer.matches(value, question: nil) {
        blank += 1
        continue
      }
      count += 1
      if value != String(count) { isRunning = false }
      seen.insert(value)
      let pieces = Self.words(value)
      words += pieces
      if pieces == 1 { single += 1 }
      let length = value.unicodeScalars.count
      letters += length
      longest = max(longest, length)
      if length <= 40 {
        if let number = ScoreReader.number(value) {
          numbers += 1
          low = min(low, number)
          high = max(high, number)
          if number == number.rounded() { wholeNumbers += 1 }
          if value.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2C }) {
            plainNumbers += 1
          }
        }
        if DateParts(value) != nil { dates += 1 }
        if ScoreReader.word(value) != nil { scaleWords += 1 }
        if ChannelWords.channel(value) != nil { channels += 1 }
        if Self.isPhone(value) { phones += 1 }
      }
      if length < 300, pieces == 1 {
        if value.contains("@"), value.contains(".") { emails += 1 }
        if value.hasPrefix("http") || value.hasPrefix("www.") { links += 1 }
      }
      if value.utf8.count <= longestEcho, folded.contains(TableHead.fold(value)) { echoes += 1 }
    }
    distinct = seen.count
  }

  /// How many words stand between white space.
  private static func words(_ value: String) -> Int {
    var words = 0
    var isInWord = false
    for scalar in value.unicodeScalars {
      let isBlank =
        scalar.value < 0x80
        ? scalar.value == 0x20 || 0x09...0x0D ~= scalar.value : scalar.properties.isWhitespace
      if !isBlank, !isInWord { words += 1 }
      isInWord = !isBlank
    }
    return words
  }

  /// `+44 20 7946 0958`, `(020) 7946-0958`: nine digits or more, and marks of a number to dial.
  private static func isPhone(_ value: String) -> Bool {
    var digits = 0
    for byte in value.utf8 {
      if byte &- 0x30 < 10 {
        digits += 1
      } else if !" ()-./+".utf8.contains(byte) {
        return false
      }
    }
    return 9...15 ~= digits
      && (value.hasPrefix("+") || value.hasPrefix("(") || value.hasPrefix("0"))
      && DateParts(value) == nil
  }

  private func share(_ part: Int) -> Double { count == 0 ? 0 : Double(part) / Double(count) }
  var meanWords: Double { share(words) }
  /// How many values are one word.
  var singleShare: Double { share(single) }
  var meanLength: Double { share(letters) }
  var distinctShare: Double { share(distinct) }
  var numberShare: Double { share(numbers) }
  var wholeShare: Double { share(wholeNumbers) }
  var plainShare: Double { share(plainNumbers) }
  var dateShare: Double { share(dates) }
  var wordScaleShare: Double { share(scaleWords) }
  var emailShare: Double { share(emails) }
  var linkShare: Double { share(links) }
  var channelShare: Double { share(channels) }
  var phoneShare: Double { share(phones) }
  var echoShare: Double { share(echoes) }
}
