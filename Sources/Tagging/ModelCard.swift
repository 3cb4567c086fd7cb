import JSON

/// What is known of a model's quality, measured when it was trained and kept in its file.
public struct ModelCard: Sendable, Equatable {
  /// The number of items whose labels taught.
  public var labelsUsed: Int
  /// The number of unlabelled items that were used beside them.
  public var poolUsed: Int
  /// The number of processes it tells apart.
  public var processes: Int
  /// The number of departments it tells apart by the text.
  public var departments: Int
  /// Whether it was made from the taxonomy's names and phrases, with few labels or none.
  public var isColdStart: Bool
  /// Whether items may carry several processes.
  public var isMultiLabel: Bool
  /// Cross-validated share of labelled items whose best process is right; nil where there are too
  /// few labels to measure.
  public var accuracy: Double?
  /// Cross-validated F1, the mean over processes.
  public var macroF1: Double?
  /// Cross-validated expected calibration error of 15 equal-width bins.
  public var calibrationError: Double?
  /// Cross-validated share of items not left unassigned.
  public var coverage: Double?
  /// Accuracy among those.
  public var accuracyCovered: Double?
  /// Cross-validated accuracy of the department head; nil where no item was labelled with one.
  public var departmentAccuracy: Double?
  /// Cross-validated accuracy of sentiment in five classes; nil where no item was labelled.
  public var sentimentAccuracy: Double?
  /// The settings it was trained with, for people.
  public var options: [JSONMember]
  /// A hash of the taxonomy that it was trained with, 16 hex digits; nil where the labels were the
  /// taxonomy.
  public var taxonomy: String?
  /// Whether that was the built-in general taxonomy.
  public var isBuiltIn = false
  /// A hash of what taught it, labels and unlabelled words, 16 hex digits.
  public var trainingSet = ""

  init() {
    labelsUsed = 0
    poolUsed = 0
    processes = 0
    departments = 0
    isColdStart = false
    isMultiLabel = false
    options = []
  }

  /// The card as JSON; measures that were not taken are `null`.
  public var json: JSONValue {
    func measure(_ value: Double?) -> JSONValue { value.map { .double($0) } ?? .null }
    return .object([
      JSONMember("training_set", .string(trainingSet)),
      JSONMember("taxonomy", taxonomy.map { .string($0) } ?? .null),
      JSONMember("built_in", .bool(isBuiltIn)),
      JSONMember("labels", .integer(labelsUsed)), JSONMember("pool", .integer(poolUsed)),
      JSONMember("processes", .integer(processes)),
      JSONMember("departments", .integer(departments)),
      JSONMember("cold_start", .bool(isColdStart)), JSONMember("multi_label", .bool(isMultiLabel)),
      JSONMember("accuracy", measure(accuracy)), JSONMember("macro_f1", measure(macroF1)),
      JSONMember("ece", measure(calibrationError)), JSONMember("coverage", measure(coverage)),
      JSONMember("accuracy_covered", measure(accuracyCovered)),
      JSONMember("department_accuracy", measure(departmentAccuracy)),
      JSONMember("sentiment_accuracy", measure(sentimentAccuracy)),
      JSONMember("options", .object(options)),
    ])
  }

  init(_ json: JSONValue) {
    self.init()
    labelsUsed = json["labels"]?.integer ?? 0
    poolUsed = json["pool"]?.integer ?? 0
    processes = json["processes"]?.integer ?? 0
    departments = json["departments"]?.integer ?? 0
    isColdStart = json["cold_start"]?.bool ?? false
    isMultiLabel = json["multi_label"]?.bool ?? false
    accuracy = json["accuracy"]?.double
    macroF1 = json["macro_f1"]?.double
    calibrationError = json["ece"]?.double
    coverage = json["coverage"]?.double
    accuracyCovered = json["accuracy_covered"]?.double
    departmentAccuracy = json["department_accuracy"]?.double
    sentimentAccuracy = json["sentiment_accuracy"]?.double
    options = json["options"]?.object ?? []
    taxonomy = json["taxonomy"]?.string
    isBuiltIn = json["built_in"]?.bool ?? false
    trainingSet = json["training_set"]?.string ?? ""
  }

  /// The card in words, several lines.
  public var text: String {
    var lines: [String] = []
    let way = isColdStart ? "from names, phrases and few labels" : "from labels"
    lines.append(
      "\(processes) processes, \(departments) departments, learned \(way): "
        + "\(labelsUsed) labelled items, \(poolUsed) unlabelled")
    func line(_ name: String, _ value: Double?) {
      if let value { lines.append("\(name): \(percent(value))") }
    }
    if accuracy == nil {
      lines.append("not measured: too few labels; label a random sample with `voc review --audit`")
    }
    line(isMultiLabel ? "best process is among the labels" : "accuracy", accuracy)
    line("macro F1", macroF1)
    line("calibration error (ECE)", calibrationError)
    if let coverage, let accuracyCovered {
      lines.append("tagged: \(percent(coverage)), of those right: \(percent(accuracyCovered))")
    }
    line("department accuracy", departmentAccuracy)
    line("sentiment accuracy (five classes)", sentimentAccuracy)
    if accuracy != nil {
      lines.append(
        "(measured by cross-validation on the labelled items, \(HeadTrainer.foldCount) folds)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// A fraction as a percentage with one decimal.
func percent(_ value: Double) -> String {
  let tenths = Int((value * 1000).rounded())
  return "\(tenths / 10).\(abs(tenths % 10)) %"
}
