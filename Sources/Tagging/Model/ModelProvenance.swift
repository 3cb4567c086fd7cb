import FeedbackModel

extension Taxonomy {
  /// A hash of its processes and departments, 16 hex digits: another taxonomy, another version.
  public var version: String {
    var state: UInt64 = StableHash.hash("voc.taxonomy/1")
    func add(_ text: String) { state = StableHash.chained(state, text) }
    for department in departments {
      for text in ["d", department.id, department.name] { add(text) }
    }
    for process in processes {
      let stage = process.stage?.rawValue ?? ""
      for text in ["p", process.id, process.name, process.owner, stage, process.description] {
        add(text)
      }
      for text in process.touches { add("t" + text) }
      for text in process.phrases { add("f" + text) }
    }
    return state.hexDigits
  }
}

extension TrainingData {
  /// A hash of the labelled texts with their labels and of the unlabelled ones, in order.
  var digest: String {
    var state: UInt64 = StableHash.hash("voc.training-set/1")
    func add(_ text: String) { state = StableHash.chained(state, text) }
    for (index, text) in texts.enumerated() {
      add(text.text)
      add(text.question ?? "")
      let labels = processOf[index].map { processes[$0] }
      let owners = departmentOf[index].map { departments[$0] }
      add("\(labels) \(owners) \(sentimentOf[index])")
    }
    for text in pool {
      add(text.text)
      add(text.question ?? "")
    }
    return state.hexDigits
  }
}

extension StableHash {
  /// The hash of a text after others.
  fileprivate static func chained(_ state: UInt64, _ text: String) -> UInt64 {
    hash((0..<8).map { UInt8(truncatingIfNeeded: state >> UInt64(8 * $0)) }, text.utf8)
  }
}

extension UInt64 {
  /// 16 hex digits.
  fileprivate var hexDigits: String {
    let text = String(self, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
