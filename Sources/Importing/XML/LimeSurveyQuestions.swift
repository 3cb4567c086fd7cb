/// The words of a survey's questions, from its structure (`.lss`) where that lies beside the
/// responses, as it does in a LimeSurvey archive (`.lsa`). Columns stay codes where it does not.
struct LimeSurveyQuestions: Sendable {
  /// By question number, in the structure's first language.
  private var texts: [String: String] = [:]

  init(_ context: ImportContext) throws(ImportError) {
    guard let source = try Self.structure(beside: context) else { return }
    let quiet = ImportContext(
      file: context.file, format: context.format, options: context.options, notes: ImportNotes())
    let stream = XMLRecordStream(
      source, pattern: XMLRecordPattern(names: ["row"], parents: ["rows"], isData: true),
      context: quiet)
    let found = Found()
    stream.finish = { node, _, stream in
      let section = stream.containers.levels.dropLast().last?.name
      guard section == "questions" || section == "question_l10ns",
        let number = node.value("qid"), found.texts[number] == nil,
        let question = node.value("question")
      else { return .blank }
      found.texts[number] = HTMLText.plain(question)
      return .blank
    }
    do throws(ImportError) {
      while try stream.next() != nil {}
    } catch {
      context.notes.add("the survey's structure beside it cannot be read; questions stay codes")
    }
    texts = found.texts
  }

  /// The question of a column such as `222232X21X384` or, for a part of a question,
  /// `222232X21X384other`; nil where it is not known.
  func text(of column: String) -> String? {
    guard !texts.isEmpty, let last = column.utf8.lastIndex(of: UInt8(ascii: "X")) else {
      return nil
    }
    let code = column[column.utf8.index(after: last)...]
    var number = code.prefix { $0.isASCII && $0.isNumber }
    // A part's code may begin with digits too: the longest number that is a question's counts.
    while !number.isEmpty {
      if let text = texts[String(number)] {
        let part = code.dropFirst(number.count)
        return part.isEmpty ? text : "\(text) [\(part)]"
      }
      number = number.dropLast()
    }
    return nil
  }

  /// `survey_1.lss` beside `survey_1_responses.lsr` or `survey_1.lsr`.
  private static func structure(
    beside context: ImportContext
  ) throws(ImportError) -> (any ByteSource)? {
    var name = String(context.file.split(separator: "/").last ?? "")
    guard name.hasSuffix(".lsr") else { return nil }
    name.removeLast(4)
    if let own = try context.companion(name + ".lss") { return own }
    guard name.hasSuffix("_responses") else { return nil }
    return try context.companion(name.dropLast(10) + ".lss")
  }

  private final class Found {
    var texts: [String: String] = [:]
  }
}
