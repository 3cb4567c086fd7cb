import FeedbackModel

/// Feedback made from templates, whose process is known.
enum Samples {
  static let templates: [(process: String, department: String, texts: [String])] = [
    (
      "delivery", "logistics",
      ["my %@ parcel never arrived", "the courier lost the %@ order", "delivery of %@ was late"]
    ),
    (
      "billing", "finance",
      ["the bill for %@ is wrong", "I was overcharged for %@", "invoice shows a fee for %@"]
    ),
    (
      "sign-in", "it",
      ["cannot log in to %@", "password reset for %@ fails", "locked out of my %@ account"]
    ),
  ]
  static let things = [
    "garden chair", "phone", "winter coat", "router", "lamp", "tablet", "kettle", "bicycle",
    "headphones", "desk", "washing machine",
  ]

  /// So many items, in a fixed order.
  static func items(_ count: Int) -> [FeedbackItem] {
    (0..<count).map { index in
      let template = templates[index % templates.count]
      let pattern = template.texts[index / 3 % template.texts.count]
      let thing = things[index / 9 % things.count]
      let parts = pattern.split(separator: "%@", omittingEmptySubsequences: false)
      return item(
        "s:\(index)", parts.joined(separator: thing) + (index % 2 == 0 ? "." : " again"),
        Labels(process: [template.process], department: [template.department]))
    }
  }

  /// One item.
  static func item(_ id: String, _ text: String, _ labels: Labels? = nil) -> FeedbackItem {
    FeedbackItem(
      id: id, source: SourceLocation(file: "-", format: "test", record: 1), text: text,
      labels: labels)
  }
}
