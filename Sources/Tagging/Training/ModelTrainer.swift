import FeedbackModel
import JSON
import Language

extension TaggingModel {
  /// Trains a model.
  ///
  /// With enough labels the model learns from them alone; with few or none the taxonomy's names,
  /// descriptions and phrases teach too, and the unlabelled pool shows how its words are used.
  ///
  /// - Parameters:
  ///   - taxonomy: the processes and their owners; nil means that the labels are the taxonomy.
  ///   - labelled: items with `labels`; those drawn for an audit (`labels.audit`) are left out.
  ///   - pool: items without labels.
  ///   - options: settings.
  /// - Throws: `TaggingError` where a label is not in the taxonomy or there is nothing to learn.
  /// - Complexity: O(features × passes × processes), divided among `options.jobs` threads.
  public static func train(
    taxonomy: Taxonomy?, labelled: [FeedbackItem], pool: [FeedbackItem],
    options: TrainingOptions = TrainingOptions()
  ) throws(TaggingError) -> TaggingModel {
    let data = try TrainingData(
      taxonomy: taxonomy, labelled: labelled, pool: pool, onlyProcess: options.onlyProcess)
    let trainer = ModelTrainer(data: data, options: options)
    var (header, vectorizer, weights) = trainer.train()
    header.owners = owners(taxonomy, labelled, data)
    header.card.taxonomy = taxonomy.map(\.version)
    header.card.isBuiltIn = taxonomy?.isBuiltIn ?? false
    header.card.trainingSet = data.digest
    for process in taxonomy?.processes ?? [] { header.stages[process.id] = process.stage }
    return try TaggingModel(
      bytes: ModelWriter.pack(header: header, vectorizer: vectorizer, weights: weights))
  }

  /// The owner of each process: the taxonomy's word, else the department it was labelled with
  /// most often.
  private static func owners(
    _ taxonomy: Taxonomy?, _ labelled: [FeedbackItem], _ data: TrainingData
  ) -> [String: String] {
    var votes: [String: [String: Int]] = [:]
    for item in labelled where item.labels?.audit == nil {
      guard let process = item.labels?.process.first,
        let department = item.labels?.department.first
      else { continue }
      votes[process, default: [:]][department, default: 0] += 1
    }
    var owners: [String: String] = [:]
    for process in data.processes where process != Guess.unassigned {
      let best = votes[process]?.max {
        $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key
      }
      if let owner = taxonomy?.owner(of: process) ?? best?.key { owners[process] = owner }
    }
    return owners
  }
}

/// Trains the heads of a model.
struct ModelTrainer: Sendable {
  /// With fewer labelled items a process than this, names and the pool teach too.
  static let enoughLabels = 40
  let data: TrainingData
  let options: TrainingOptions

  func train() -> (ModelHeader, Vectorizer, [[Float]]) {
    let labelled = data.processOf.count { !$0.isEmpty }
    let isCold = labelled < Self.enoughLabels * data.processes.count
    var card = ModelCard()
    card.isColdStart = isCold
    card.isMultiLabel = data.isMultiLabel
    card.processes = data.processes.count { $0 != Guess.unassigned }
    card.labelsUsed = data.texts.count
    card.poolUsed = isCold ? data.pool.count : 0
    card.options = [
      JSONMember("seed", .number(String(options.seed))),
      JSONMember("cost", .double(options.cost)), JSONMember("passes", .integer(options.passes)),
      JSONMember("even_classes", .bool(options.evenClasses)),
      JSONMember("minimum_confidence", .double(options.minimumConfidence)),
    ]
    // Without labels to measure by, none can be kept.
    if let target = options.targetPrecision, !isCold {
      card.options.append(JSONMember("precision", .double(target)))
    }
    var inputs = data.texts
    if isCold {
      inputs += data.documents.flatMap { $0 }.map { FeatureInput(text: $0) }
      inputs += data.pool.prefix(ColdStart.maximumPool)
    }
    let seen = isCold ? inputs : inputs + data.pool.prefix(ColdStart.maximumPool)
    var vectorizer = Vectorizer(
      inputs, options: options.features, speller: Vocabulary.speller(seen))
    if !data.isMultiLabel {
      vectorizer.vectors = WordVectors(seen, seed: options.seed, jobs: options.jobs)
        .table(seen, options: options.features)
    }
    let rows = vectorizer.rows(inputs)
    var process = ModelHead(classes: data.processes, firstColumn: 0)
    var weights: [[Float]]
    if isCold {
      weights = ColdStart(data: data, options: options, inputs: inputs, rows: rows).train(&process)
    } else {
      let trained = trainHead(
        data.processes, data.processOf, rows, isBalanced: isUneven && !data.isMultiLabel)
      weights = trained.weights
      let familiarity = vectorizer.familiarity(
        rows, of: trained.foldRows, folds: trained.foldRows.map { data.foldOf[Int($0)] })
      measure(&process, trained, familiarity, &card)
    }
    var heads = ModelHeads(process: process)
    for kind in [SideHead.department, .sentiment] {
      guard let (head, trained) = trainSideHead(kind, rows, column: weights.count) else { continue }
      weights += trained.weights
      let accuracy = Self.accuracy(
        trained, kind == .department ? data.departmentOf : data.sentimentOf)
      if kind == .department {
        heads.department = head
        card.departmentAccuracy = accuracy
      } else {
        heads.sentiment = head
        card.sentimentAccuracy = accuracy
      }
    }
    card.departments = data.departments.count
    let header = ModelHeader(
      features: options.features, stride: 0, rowCount: 0, heads: heads, owners: [:], stages: [:],
      card: card)
    return (header, vectorizer, weights)
  }

  private enum SideHead { case department, sentiment }

  /// Whether the largest process has more than five times the labels of the mean one.
  private var isUneven: Bool {
    var counts = [Int](repeating: 0, count: data.processes.count)
    for labels in data.processOf { for label in labels { counts[label] += 1 } }
    if data.processes.last == Guess.unassigned { counts.removeLast() }
    let total = counts.reduce(0, +)
    return (counts.max() ?? 0) * counts.count > 2 * total
  }

  private func trainHead(
    _ classes: [String], _ membership: [[Int]], _ rows: SparseRows, isBalanced: Bool,
    cost: Double? = nil
  ) -> TrainedHead {
    var task = HeadTask(
      classes: classes, rows: [],
      membership: membership + [[Int]](repeating: [], count: rows.count - membership.count))
    for row in membership.indices where !membership[row].isEmpty {
      task.rows.append(Int32(row))
      task.folds[Int32(row)] = data.foldOf[row]
    }
    task.cost = Float(cost ?? options.cost)
    task.isBalanced = isBalanced
    // Where a row has several classes, counts of one speak of the others too.
    task.isMixed = !membership.contains { $0.count > 1 }
    task.passes = options.passes
    task.seed = options.seed
    return HeadTrainer.train(task, rows: rows, jobs: options.jobs)
  }

  private func trainSideHead(_ kind: SideHead, _ rows: SparseRows, column: Int)
    -> (ModelHead, TrainedHead)?
  {
    let classes = kind == .department ? data.departments : SentimentHead.classes
    let membership = kind == .department ? data.departmentOf : data.sentimentOf
    guard classes.count > 1, membership.count(where: { !$0.isEmpty }) >= 50 else { return nil }
    var trained = trainHead(classes, membership, rows, isBalanced: false, cost: 0.3)
    if kind == .sentiment {
      let truths = trained.foldRows.map { membership[Int($0)] }
      MarginRegression(trained, truths: truths)?.fold(into: &trained)
    }
    var head = ModelHead(classes: classes, firstColumn: column)
    head.calibration = CalibrationFit(
      margins: Self.byRow(trained), truths: trained.foldRows.map { membership[Int($0)] }
    ).fitted()
    head.threshold = kind == .department ? options.minimumConfidence : 0
    return (head, trained)
  }

  /// Calibrates the process head on out-of-fold margins and fills the card.
  private func measure(
    _ head: inout ModelHead, _ trained: TrainedHead, _ familiarity: [Float],
    _ card: inout ModelCard
  ) {
    let margins = Self.byRow(trained)
    let truths = trained.foldRows.map { data.processOf[Int($0)] }
    head.calibration = CalibrationFit(
      margins: margins, truths: truths, familiarity: familiarity, none: head.none
    ).fitted()
    head.threshold = options.minimumConfidence
    if data.isMultiLabel {
      head.isMultiLabel = true
      head.cuts = LabelCuts.fit(margins: margins, truths: truths, classes: head.classes.count)
      head.membershipShape = LabelCuts.membershipShape(margins: margins, truths: truths)
    }
    if let target = options.targetPrecision {
      let guesses = zip(margins, truths).enumerated().map { text, pair in
        let (_, best, confidence) = head.calibration.probabilities(
          pair.0, familiarity: familiarity[text], none: head.none)
        return LabelThresholds.Guess(
          label: best, confidence: confidence, isRight: pair.1.contains(best))
      }
      head.thresholds = LabelThresholds.fit(
        guesses, classes: head.classes.count, target: target, floor: head.threshold)
    }
    var measures = LabelMeasures()
    for (text, (row, truth)) in zip(margins, truths).enumerated() {
      let (_, best, confidence) = head.calibration.probabilities(
        row, familiarity: familiarity[text], none: head.none)
      // What is about none of them measures none of them.
      if let none = head.none, truth.contains(none) { continue }
      var set = [head.classes[best]]
      for (label, cut) in head.cuts.enumerated()
      where label != best && label != head.none && Double(row[label]) > cut {
        set.append(head.classes[label])
      }
      measures.add(
        truth: truth.map { head.classes[$0] }, guess: head.classes[best], confidence: confidence,
        isCovered: head.isSure(confidence, of: best), set: set)
    }
    card.accuracy = measures.accuracy
    card.macroF1 = data.isMultiLabel ? measures.setMacroF1(head.classes) : measures.macroF1
    card.calibrationError = measures.calibrationError
    card.coverage = measures.coverage
    card.accuracyCovered = measures.accuracyCovered
  }

  private static func byRow(_ trained: TrainedHead) -> [[Float]] {
    trained.foldRows.indices.map { position in trained.margins.map { $0[position] } }
  }

  private static func accuracy(_ trained: TrainedHead, _ membership: [[Int]]) -> Double {
    var right = 0
    for (position, row) in trained.foldRows.enumerated() {
      let margins = trained.margins.map { $0[position] }
      if let best = margins.indices.max(by: { margins[$0] < margins[$1] }),
        membership[Int(row)].contains(best)
      {
        right += 1
      }
    }
    return Double(right) / Double(max(trained.foldRows.count, 1))
  }
}
