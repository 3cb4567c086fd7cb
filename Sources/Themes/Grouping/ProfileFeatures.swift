/// The words and word pairs by which items are matched to themes, with their weights.
struct ProfileFeatures: Sendable {
  /// The hash of a feature's name → column.
  private var columns: [UInt64: Int32] = [:]
  /// Names by column.
  private(set) var names: [String] = []
  /// Inverse document frequency by column.
  private(set) var idf: [Float] = []

  /// The features of at least `minimum` of a corpus's documents.
  ///
  /// - Returns: the features, and the columns of each document with repetitions.
  static func learn(_ corpus: Corpus, minimum: Int) -> (ProfileFeatures, [[Int32]]) {
    var numbers: [UInt64: Int32] = [:]
    var keys: [UInt64] = []
    var frequency: [Int] = []
    var last: [Int] = []
    let lists = corpus.documents.enumerated().map { place, document in
      var list: [Int32] = []
      var before: Int32 = -1
      func add(_ key: UInt64) {
        let number = numbers[key] ?? Int32(keys.count)
        if number == keys.count {
          numbers[key] = number
          keys.append(key)
          frequency.append(0)
          last.append(-1)
        }
        if last[Int(number)] != place {
          last[Int(number)] = place
          frequency[Int(number)] += 1
        }
        list.append(number)
      }
      for stem in document.stems {
        if stem >= 0 {
          // A single stem has no partner: 0 in the upper half, where a pair has its first plus 1.
          add(UInt64(stem))
          if before >= 0 { add(UInt64(before + 1) << 32 | UInt64(stem)) }
        }
        before = stem
      }
      return list
    }
    let stems = corpus.vocabulary.stems
    let kept = keys.indices.filter { frequency[$0] >= minimum }.map {
      number -> (name: String, number: Int) in
      let second = stems[Int(keys[number] & 0xFFFF_FFFF)]
      let first = Int(keys[number] >> 32) - 1
      return (name: first < 0 ? second : stems[first] + " " + second, number: number)
    }.sorted { $0 < $1 }
    var features = ProfileFeatures([])
    var column = [Int32](repeating: -1, count: keys.count)
    for entry in kept {
      column[entry.number] = Int32(features.names.count)
      features.names.append(entry.name)
      features.idf.append(
        Float(TFIDF.inverse(frequency[entry.number], of: corpus.documents.count)))
    }
    return (features, lists.map { $0.compactMap { column[Int($0)] < 0 ? nil : column[Int($0)] } })
  }

  /// Those of an edition of the catalogue.
  init(_ features: [ThemeFeature]) {
    for feature in features {
      columns[Self.key(feature.name)] = Int32(names.count)
      names.append(feature.name)
      idf.append(Float(feature.weight))
    }
  }

  /// As they stand in the catalogue.
  var features: [ThemeFeature] {
    names.indices.map { ThemeFeature(names[$0], Double(idf[$0])) }
  }

  /// The column of a feature; nil where it is unknown.
  func column(_ name: String) -> Int32? { columns[Self.key(name)] }

  /// The row of a text.
  func row(keys: [UInt64]) -> [(column: Int32, value: Float)] {
    var known: [Int32] = []
    known.reserveCapacity(keys.count)
    for key in keys { if let column = columns[key] { known.append(column) } }
    return row(columns: known)
  }

  /// The row of a document given as columns, with repetitions.
  func row(columns known: [Int32]) -> [(column: Int32, value: Float)] {
    var row: [(column: Int32, value: Float)] = []
    row.reserveCapacity(known.count)
    var count = 0
    for column in known.sorted() {
      if let last = row.last, last.column == column {
        count += 1
        row[row.count - 1].value = TFIDF.dampened(count) * idf[Int(column)]
      } else {
        count = 1
        row.append((column, idf[Int(column)]))
      }
    }
    return TFIDF.normalized(row)
  }

  /// The features of a text, hashed: its stems, and pairs of neighbours within a clause.
  ///
  /// Complexity: O(bytes); a word that `memo` holds is not stemmed again.
  static func keys(of bytes: [UInt8], memo: inout StemMemo) -> [UInt64] {
    let places = WordScanner.places(in: bytes)
    var keys: [UInt64] = []
    keys.reserveCapacity(places.count * 2)
    var before: UInt64?
    for place in places {
      switch place.kind {
      case .stop, .masked: before = nil
      case .word, .number:
        let known = place.kind == .number ? number : memo.key(bytes, place.span)
        guard let key = known else { continue }
        keys.append(key)
        if let before { keys.append(pair(before, key)) }
        before = key
      }
    }
    return keys
  }

  /// The key of all numbers.
  private static let number: UInt64? = StemMemo.hash(Vocabulary.number.utf8)

  /// The key of a feature's name: a stem, or two with a blank between.
  private static func key(_ name: String) -> UInt64 {
    let stems = name.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1)
    guard let first = stems.first else { return StemMemo.hash(name.utf8) }
    guard stems.count == 2 else { return StemMemo.hash(first) }
    return pair(StemMemo.hash(first), StemMemo.hash(stems[1]))
  }

  /// The key of two neighbours; the order matters. With some hundred thousand features the odds that
  /// two share a key are below one in a billion.
  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var mixed = first &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 32
    return (mixed ^ second) &* 0xFF51_AFD7_ED55_8CCD
  }
}
