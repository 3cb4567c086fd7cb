import FeedbackModel
import Language

/// What there is to learn from, put in order and checked.
struct TrainingData: Sendable {
  /// The ids of the processes; the last is `unassigned` where a person said of items that they are
  /// about none of them, which is then learned like one.
  var processes: [String]
  /// The ids of the departments that items were labelled with, or none.
  var departments: [String]
  /// The texts of labelled items.
  var texts: [FeatureInput] = []
  /// The process classes of each of them.
  var processOf: [[Int]] = []
  /// The department classes of each of them.
  var departmentOf: [[Int]] = []
  /// The sentiment class of each of them; none is [].
  var sentimentOf: [[Int]] = []
  /// The fold of each of them, by a hash of its text: equal texts never part.
  var foldOf: [Int] = []
  /// The unlabelled texts.
  var pool: [FeatureInput] = []
  /// Names, descriptions and phrases of each process.
  var documents: [[String]]

  /// Whether any item has several processes.
  var isMultiLabel: Bool { processOf.contains { $0.count > 1 } }

  /// Sorts out the items. An item that a person says is about none of the processes is one more
  /// class, and so against each of them. An item drawn for an audit measures and never trains; neither does its
  /// text count as unlabelled.
  ///
  /// - Throws: `unknownLabel` where a taxonomy is given that lacks a label, `nothingToLearn` where
  ///   there are neither labels nor a taxonomy.
  init(
    taxonomy: Taxonomy?, labelled: [FeedbackItem], pool items: [FeedbackItem],
    onlyProcess: Bool
  ) throws(TaggingError) {
    let teachers = labelled.filter { $0.labels != nil && $0.labels?.audit == nil }
    processes = taxonomy?.processes.map(\.id) ?? []
    departments = []
    var departmentIDs: Set<String> = []
    var processIDs: Set<String> = []
    for item in teachers {
      for label in item.labels?.process ?? [] where label != Guess.unassigned {
        if taxonomy != nil && !(taxonomy?.processes.isEmpty ?? true)
          && taxonomy?.process(label) == nil
        {
          throw .unknownLabel(label, item: item.id)
        }
        processIDs.insert(label)
      }
      guard !onlyProcess else { continue }
      for label in item.labels?.department ?? [] where label != Guess.unassigned {
        if taxonomy != nil && !(taxonomy?.departments.isEmpty ?? true)
          && taxonomy?.department(label) == nil
        {
          throw .unknownLabel(label, item: item.id)
        }
        departmentIDs.insert(label)
      }
    }
    if processes.isEmpty { processes = processIDs.sorted() }
    if departmentIDs.count > 1 { departments = departmentIDs.sorted() }
    documents = processes.map { id in
      guard let process = taxonomy?.process(id) else { return [Self.words(of: id)] }
      return [process.name, process.description].filter { !$0.isEmpty } + process.phrases
    }
    guard !processes.isEmpty else { throw .nothingToLearn }
    if teachers.contains(where: { $0.labels?.process == [Guess.unassigned] }) {
      processes.append(Guess.unassigned)
      documents.append([])
    }
    let processIndex = Dictionary(
      processes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let departmentIndex = Dictionary(
      departments.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var stream = TokenStream()
    for item in teachers {
      guard let labels = item.labels else { continue }
      stream.read(item.text)
      if stream.tokens.isEmpty { continue }
      let isNone = labels.process == [Guess.unassigned]
      let process = labels.process.compactMap {
        $0 == Guess.unassigned && !isNone ? nil : processIndex[$0]
      }
      let department = labels.department.compactMap { departmentIndex[$0] }
      let sentiment =
        onlyProcess ? [] : labels.sentiment.map { [Evaluation.sentimentClass($0)] } ?? []
      if process.isEmpty && department.isEmpty && sentiment.isEmpty { continue }
      texts.append(FeatureInput(text: item.text, question: item.question))
      processOf.append(process)
      departmentOf.append(department)
      sentimentOf.append(sentiment)
      foldOf.append(Int(StableHash.hash(item.text) % UInt64(HeadTrainer.foldCount)))
    }
    for item in items where item.labels?.audit == nil {
      stream.read(item.text)
      if stream.tokens.isEmpty { continue }
      pool.append(FeatureInput(text: item.text, question: item.question))
    }
  }

  /// An id as words: `card_arrival` and `card-arrival` are `card arrival`.
  static func words(of id: String) -> String {
    String(id.map { $0 == "_" || $0 == "-" || $0 == "/" ? " " : $0 })
  }
}
