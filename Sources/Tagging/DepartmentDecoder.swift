import FeedbackModel
import JSON

/// Decides the department together with the process.
///
/// The owner that the taxonomy gives each process is the prior, `q(d) = Σ_p P(p)·[owner(p) = d]`.
/// Where items were labelled with departments, the text speaks too:
///
///     P(d) ∝ (ε + q(d)) · P_text(d),   ε = 0.05
///
/// so that clear words overrule the taxonomy. Where an item landed is never used: the owner of a
/// cause must not be read off the desk that received it.
struct DepartmentDecoder: Sendable {
  static let slack = 0.05
  let departments: [String]
  /// The owner of each process class, as an index into `departments`; −1 where nobody knows.
  let owners: [Int]
  private let head: ModelHead?
  private let threshold: Double

  init(model: TaggingModel, taxonomy: Taxonomy?) {
    let header = model.file.header
    head = header.heads.department
    threshold = head?.threshold ?? header.heads.process.threshold
    let ids = header.heads.process.classes.map { id in
      taxonomy?.owner(of: id) ?? header.owners[id]
    }
    var names = head?.classes ?? []
    for id in (taxonomy?.departments.map(\.id) ?? []) + ids.compactMap({ $0 })
    where !names.contains(id) {
      names.append(id)
    }
    departments = names
    owners = ids.map { id in id.flatMap { names.firstIndex(of: $0) } ?? -1 }
  }

  /// The owner of a process class.
  func ownerID(_ label: Int) -> String? {
    owners[label] >= 0 ? departments[owners[label]] : nil
  }

  private static func unassigned(_ guesses: [Guess], because reason: String) -> Guess {
    Guess(
      id: Guess.unassigned, alternatives: guesses,
      other: [JSONMember("reason", .string(reason))])
  }

  /// The department of a text, or nil where no department is known at all.
  func decode(_ decision: Decision, _ margins: [Float]) -> Guess? {
    guard !departments.isEmpty else { return nil }
    var shares = [Double](repeating: 0, count: departments.count)
    let rest = decision.best >= 0 ? max(1 - decision.probabilities[decision.best], 1e-12) : 1
    for (index, owner) in owners.enumerated() where owner >= 0 {
      shares[owner] +=
        index == decision.best
        ? decision.confidence
        : decision.probabilities[index] / rest * (1 - decision.confidence)
    }
    if let head {
      let text = head.calibration.probabilities(Array(margins[head.columns]))
      let hasPrior = owners.contains { $0 >= 0 }
      var sum = 0.0
      for index in shares.indices {
        let prior = hasPrior ? shares[index] + Self.slack : 1
        shares[index] = prior * (index < text.probabilities.count ? text.probabilities[index] : 0)
        sum += shares[index]
      }
      for index in shares.indices { shares[index] /= max(sum, 1e-12) }
    }
    let order = shares.indices.sorted {
      shares[$0] != shares[$1] ? shares[$0] > shares[$1] : $0 < $1
    }
    guard let best = order.first, shares[best] > 0 else {
      return Self.unassigned([], because: "no owner of its process is known")
    }
    let guesses = order.prefix(4).filter { shares[$0] >= 0.00005 }.map {
      Guess(id: departments[$0], confidence: rounded(min(shares[$0], 1)))
    }
    if shares[best] < threshold {
      var reason = "not sure enough of any owner"
      if guesses.count > 1, (guesses[1].confidence ?? 0) * 2 > (guesses[0].confidence ?? 0) {
        reason = "torn between \(guesses[0].id) and \(guesses[1].id)"
      }
      return Self.unassigned(Array(guesses.prefix(4)), because: reason)
    }
    return Guess(
      id: departments[best], confidence: rounded(min(shares[best], 1)),
      alternatives: Array(guesses.dropFirst()))
  }
}
