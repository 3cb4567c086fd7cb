/// The n-grams of 2 to 5 bytes inside words, each word between blanks: they bring inflections,
/// compounds and misspellings together.
struct CharacterGrams {
  private var numbers: [UInt64: Int32] = [:]
  private var words: [String: [Int32]] = [:]

  /// The n-grams by number, each as its bytes in one word.
  private(set) var keys: [UInt64] = []

  /// How many distinct ones there are so far.
  var count: Int { numbers.count }

  /// The numbers of a document's n-grams, with repetitions.
  mutating func grams(of document: Corpus.Document) -> [Int32] {
    var result: [Int32] = []
    for word in document.words {
      switch word.kind {
      case .stop, .masked: continue
      case .number: result += grams(of: "0")
      case .word: result += grams(of: word.text)
      }
    }
    return result
  }

  private mutating func grams(of word: String) -> [Int32] {
    if let known = words[word] { return known }
    let bytes = [0x20] + Array(word.utf8) + [0x20]
    var result: [Int32] = []
    for length in 2...5 {
      if length >= bytes.count {
        result.append(number(bytes[...]))
        break
      }
      for start in 0...(bytes.count - length) {
        result.append(number(bytes[start..<start + length]))
      }
    }
    words[word] = result
    return result
  }

  /// Up to five bytes fit a 64-bit key exactly, so no two n-grams share a number.
  private mutating func number(_ bytes: ArraySlice<UInt8>) -> Int32 {
    let key = bytes.prefix(7).reduce(UInt64(1)) { $0 << 8 | UInt64($1) }
    if let known = numbers[key] { return known }
    let number = Int32(numbers.count)
    numbers[key] = number
    keys.append(key)
    return number
  }
}
