/// What the corpus promises of its language and size, measured on what was written.
public struct Promises: Sendable {
  /// A promise with its measure.
  public struct Line: Sendable {
    /// In words, with the measure.
    public var text: String
    /// Whether it holds.
    public var kept: Bool
  }

  /// Items with words.
  public let items: Int
  /// All promises.
  public private(set) var lines: [Line] = []

  /// Whether all hold.
  public var kept: Bool { lines.allSatisfy(\.kept) }

  init(_ corpus: Corpus, bytes: Int) {
    let texts = Promises.texts(corpus)
    items = texts.count
    let total = Double(max(1, texts.count))
    func promise(_ text: String, _ kept: Bool) { lines.append(Line(text: text, kept: kept)) }

    promise("\(items) items with words (8,000 to 15,000)", (8000...15_000).contains(items))
    promise("\(bytes / 1024) KiB of exports (under 15 MB)", bytes < 15_000_000)

    let frame = corpus.voice.frameUse.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let frameShare = Double(frame?.value ?? 0) / total
    promise(
      "commonest pattern in \(percent(frameShare)) of items (at most 1 %): \(frame?.key ?? "")",
      frameShare <= 0.01)
    let skeletons = Promises.sentences(texts.map(\.text))
    let skeletonShare = Double(skeletons.count) / total
    promise(
      "commonest sentence, numbers and capitals apart, in \(percent(skeletonShare)) of items "
        + "(at most 1 %): \(skeletons.sentence)", skeletonShare <= 0.01)

    var seen: [String: Int] = [:]
    for text in texts { seen[text.text, default: 0] += 1 }
    let repeated = seen.values.reduce(0) { $0 + ($1 > 1 ? $1 : 0) }
    promise(
      "exactly repeated comments \(percent(Double(repeated) / total)) (under 3 %)",
      Double(repeated) / total < 0.03)

    let foreign = texts.count { $0.subject.language != "en" }
    promise(
      "German and Spanish \(percent(Double(foreign) / total)) (5 to 8 %)",
      (0.04...0.09).contains(Double(foreign) / total))

    let (phrase, word) = Promises.overlap(texts)
    promise(
      "comments with a phrase of their process \(percent(phrase)) (under 35 %)", phrase < 0.35)
    promise(
      "comments with a word of their process's phrases \(percent(word)) (under 75 %)", word < 0.75)

    let lengths = texts.map { $0.text.split(separator: " ").count }.sorted()
    promise(
      "words per comment: 5 % \(lengths[lengths.count / 20]), half \(lengths[lengths.count / 2]), "
        + "95 % \(lengths[lengths.count * 19 / 20]), most \(lengths.last ?? 0)",
      (lengths.last ?? 0) >= 70 && lengths[lengths.count / 20] <= 6)
    let labels = Corpus.labelled.reduce(into: (0, 0)) { sum, path in
      for record in corpus[keyPath: path] {
        if record.label != nil { sum.0 += 1 }
        if record.label?.audit != nil { sum.1 += 1 }
      }
    }
    promise(
      "\(labels.0) records carry a person's label, \(labels.1) of them drawn at random",
      (650...950).contains(labels.0) && (330...470).contains(labels.1))
  }

  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }

  /// The customer's words of every item, with what they are about.
  private static func texts(_ corpus: Corpus) -> [(text: String, subject: Case)] {
    var out: [(text: String, subject: Case)] = []
    for path in Corpus.labelled + [\Corpus.whatsApp] {
      for record in corpus[keyPath: path] where record.hasWords {
        if let played = record.played {
          let words = played.lines.filter { $0.kind == .visitor }.map(\.text)
          out.append((words.joined(separator: "\n"), record.subject))
        } else {
          for answer in record.answers
          where answer.count > 3 || (answer.count > 1 && !answer.contains("/")) {
            out.append((answer, record.subject))
          }
        }
      }
    }
    return out
  }

  /// The commonest sentence when letters' case, numbers and marks do not count.
  private static func sentences(_ texts: [String]) -> (sentence: String, count: Int) {
    var counts: [String: Int] = [:]
    for text in texts {
      var ofItem: Set<String> = []
      for sentence in text.lowercased().split(whereSeparator: { ".!?\n".contains($0) }) {
        let plain = String(
          sentence.map { $0.isNumber ? "0" : $0.isLetter || $0 == " " ? $0 : " " })
        let words = plain.split(separator: " ")
        // Greetings and thanks of one or two words are no sentences.
        if words.count > 2 { ofItem.insert(words.joined(separator: " ")) }
      }
      for sentence in ofItem { counts[sentence, default: 0] += 1 }
    }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return (most?.key ?? "", most?.value ?? 0)
  }

  /// Shares of English comments that hold a whole phrase of their process, and that hold any word
  /// of four letters or more of one.
  private static func overlap(_ texts: [(text: String, subject: Case)]) -> (Double, Double) {
    var comments = 0.0
    var withPhrase = 0.0
    var withWord = 0.0
    for (text, subject) in texts where subject.language == "en" {
      guard let service = subject.process.flatMap(Company.service) else { continue }
      comments += 1
      let plain = " " + words(text).joined(separator: " ") + " "
      let phrases = service.phrases.map { words($0) }
      if phrases.contains(where: { plain.contains(" " + $0.joined(separator: " ") + " ") }) {
        withPhrase += 1
      }
      let single = Set(phrases.joined().filter { $0.count > 3 })
      if single.contains(where: { plain.contains(" \($0) ") }) { withWord += 1 }
    }
    return (withPhrase / max(1, comments), withWord / max(1, comments))
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
  }
}
