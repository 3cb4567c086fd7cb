/// The words and word pairs by which items are matched to themes, with their weights.
struct ProfileFeatures: Sendable {
  /// Feature → column.
  private(set) var columns: [String: Int32] = [:]
  /// Names by column.
  private(set) var names: [String] = []
  /// Inverse document frequency by column.
  private(set) var idf: [Float] = []

  /// The features of at least `minimum` of the documents.
  init(_ documents: [[String]], minimum: Int) {
    var frequency: [String: Int] = [:]
    for document in documents {
      for name in Set(document) { frequency[name, default: 0] += 1 }
    }
    for name in frequency.keys.sorted() {
      guard let count = frequency[name], count >= minimum else { continue }
      columns[name] = Int32(names.count)
      names.append(name)
      idf.append(Float(TFIDF.inverse(count, of: documents.count)))
    }
  }

  /// Those of an edition of the catalogue.
  init(_ features: [ThemeFeature]) {
    for feature in features {
      columns[feature.name] = Int32(names.count)
      names.append(feature.name)
      idf.append(Float(feature.weight))
    }
  }

  /// As they stand in the catalogue.
  var features: [ThemeFeature] {
    names.indices.map { ThemeFeature(names[$0], Double(idf[$0])) }
  }

  /// The row of a document.
  func row(_ names: [String]) -> [(column: Int32, value: Float)] {
    let known = names.compactMap { columns[$0] }
    return TFIDF.normalized(
      TFIDF.counts(known).map { ($0.feature, TFIDF.dampened($0.count) * idf[Int($0.feature)]) })
  }

  /// The features of a text: its stems, and pairs of neighbours within a clause.
  static func names(of words: [ScannedWord]) -> [String] {
    var names: [String] = []
    var before: String?
    for word in words {
      switch word.kind {
      case .stop, .masked: before = nil
      case .word, .number:
        let stem = word.kind == .number ? Vocabulary.number : Stemmer.stem(word.text)
        names.append(stem)
        if let before { names.append(before + " " + stem) }
        before = stem
      }
    }
    return names
  }
}
