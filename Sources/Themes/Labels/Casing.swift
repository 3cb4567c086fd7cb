/// How words are usually written: `PIN` and `GP` keep their capitals in labels.
struct Casing: Sendable {
  private var capitals: Set<String> = []

  /// Counts the words of a corpus that stand in capitals within otherwise small text.
  init(_ corpus: Corpus) {
    var counts: [String: (upper: Int, all: Int)] = [:]
    for document in corpus.documents {
      let bytes = Array(document.text.utf8)
      for word in document.words where word.kind == .word && 2...6 ~= word.span.count {
        let slice = bytes[word.span]
        let upper = slice.allSatisfy { 0x41...0x5A ~= $0 }
        counts[word.text, default: (0, 0)].all += 1
        if upper { counts[word.text, default: (0, 0)].upper += 1 }
      }
    }
    for (word, count) in counts where count.upper * 2 > count.all { capitals.insert(word) }
  }

  /// A lower-case phrase as people write it.
  func restored(_ phrase: String) -> String {
    phrase.split(separator: " ").map { word in
      if capitals.contains(String(word)) { return word.uppercased() }
      return word == "i" || word.hasPrefix("i'") ? "I" + word.dropFirst() : String(word)
    }.joined(separator: " ")
  }
}
