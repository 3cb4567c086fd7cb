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
    row(columns: keys.compactMap { columns[$0] })
  }

  /// The row of a document given as columns, with repetitions.
  func row(columns known: [Int32]) -> [(column: Int32, value: Float)] {
    TFIDF.normalized(
      TFIDF.counts(known).map { ($0.feature, TFIDF.dampened($0.count) * idf[Int($0.feature)]) })
  }

  /// The features of a text, hashed: its stems, and pairs of neighbours within a clause.
  static func keys(of words: [ScannedWord]) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(words.count * 2)
    var before: UInt64?
    for word in words {
      switch word.kind {
      case .stop, .masked: before = nil
      case .word, .number:
        let stem = word.kind == .number ? Vocabulary.number : Stemmer.stem(word.text)
        let key = key(stem)
        keys.append(key)
        // The name of a pair is both stems with a blank between.
        if let before { keys.append(self.key(stem, after: (before ^ 0x20) &* prime)) }
        before = key
      }
    }
    return keys
  }

  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// The 64-bit FNV-1a hash of a name, or of what was hashed `after` which it stands: with some
  /// hundred thousand features the odds that two share one are below one in a billion.
  ///
  /// Source: G. Fowler, L. Noll, K.-P. Vo, D. Eastlake, "The FNV Non-Cryptographic Hash Algorithm",
  /// RFC 9923.
  private static func key(_ name: String, after start: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
    name.utf8.reduce(start) { ($0 ^ UInt64($1)) &* prime }
  }
}
