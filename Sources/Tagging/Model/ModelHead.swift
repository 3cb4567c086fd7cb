import FeedbackModel
import JSON

/// One question that a model answers: which process, which department, which sentiment.
struct ModelHead: Sendable, Equatable {
  /// The ids of the classes, in the order of the model's columns.
  var classes: [String]
  /// Where its columns begin in a row of weights.
  var firstColumn: Int
  var calibration = Calibration()
  /// The confidence below which an item is left unassigned.
  var threshold = 0.0
  /// The same of each class, where a precision was asked for; else empty.
  var thresholds: [Double] = []
  /// Whether items may carry several of its classes.
  var isMultiLabel = false
  /// For several labels: the margin above which each class is given.
  var cuts: [Double] = []

  /// For several labels: a and b of `P(class is given) = 1 / (1 + exp(−(a + b · margin)))`.
  var membershipShape = [0.0, 4.0]

  /// The probability that a class with that margin is among several labels.
  func membership(_ margin: Double) -> Double {
    logistic(membershipShape[0] + membershipShape[1] * margin)
  }

  /// The class of items that a person said are about none of the others, which no item is tagged
  /// with; nil where nobody said so of any.
  var none: Int? { classes.last == Guess.unassigned ? classes.count - 1 : nil }

  /// Whether a guess of a class may be given.
  func isSure(_ confidence: Double, of label: Int) -> Bool {
    confidence >= (thresholds.indices.contains(label) ? thresholds[label] : threshold)
  }

  var columns: Range<Int> { firstColumn..<firstColumn + classes.count }

  var json: JSONValue {
    .object([
      JSONMember("classes", .array(classes.map { .string($0) })),
      JSONMember("first", .integer(firstColumn)),
      JSONMember("temperature", .double(calibration.temperature)),
      JSONMember("shape", .array(calibration.shape.map { .double($0) })),
      JSONMember("threshold", .double(threshold)),
      JSONMember("thresholds", .array(thresholds.map { .double($0) })),
      JSONMember("multi", .bool(isMultiLabel)),
      JSONMember("cuts", .array(cuts.map { .double($0) })),
      JSONMember("membership", .array(membershipShape.map { .double($0) })),
    ])
  }

  init(classes: [String], firstColumn: Int) {
    self.classes = classes
    self.firstColumn = firstColumn
  }

  init?(_ json: JSONValue) {
    guard let classes = json["classes"]?.array, let first = json["first"]?.integer, first >= 0,
      let temperature = json["temperature"]?.double, let shape = json["shape"]?.array,
      shape.count == 3, let cuts = json["cuts"]?.array
    else { return nil }
    self.classes = classes.compactMap(\.string)
    firstColumn = first
    calibration = Calibration(
      temperature: temperature, shape: shape.map { $0.double ?? 0 })
    threshold = json["threshold"]?.double ?? 0
    thresholds = (json["thresholds"]?.array ?? []).map { $0.double ?? 0 }
    isMultiLabel = json["multi"]?.bool ?? false
    self.cuts = cuts.map { $0.double ?? 0 }
    if let shape = json["membership"]?.array, shape.count == 2 {
      membershipShape = shape.map { $0.double ?? 0 }
    }
    guard self.classes.count == classes.count, cuts.isEmpty || cuts.count == classes.count,
      thresholds.isEmpty || thresholds.count == classes.count
    else {
      return nil
    }
  }
}

/// The heads of a model.
struct ModelHeads: Sendable, Equatable {
  var process: ModelHead
  var department: ModelHead?
  var sentiment: ModelHead?

  /// The number of columns of all heads.
  var columnCount: Int {
    process.classes.count + (department?.classes.count ?? 0) + (sentiment?.classes.count ?? 0)
  }
}
