public import FeedbackModel
import Language

/// Finds evidence of breakdowns between departments in an item's words and turns.
public struct SignalFinder: Sendable {
  /// The signals it gives out.
  public let emitted: Set<SignalKind>
  private let departments: DepartmentNames

  /// Makes a finder that gives out the signals whose measured precision allows it
  /// (``SignalQuality/shown``).
  ///
  /// - Parameter taxonomy: Its departments' names are recognised in words such as "put through to
  ///   billing".
  public init(taxonomy: Taxonomy?) { self.init(taxonomy: taxonomy, emitting: SignalQuality.shown) }

  /// Makes a finder that gives out the signals named, measured or not.
  public init(taxonomy: Taxonomy?, emitting kinds: Set<SignalKind>) {
    emitted = kinds
    departments = DepartmentNames(taxonomy)
  }

  /// The signals of an item, one a kind (a transfer: one a pair of departments), in the order of
  /// ``SignalKind``.
  ///
  /// Evidence in the item's own words has offsets into `text`; evidence in turns names the turn.
  public func signals(in item: FeedbackItem) -> [Signal] {
    signals(in: item, scan: WordScan(item.text))
  }

  /// The signals of an item whose `text` is scanned already.
  public func signals(in item: FeedbackItem, scan: WordScan) -> [Signal] {
    var found = words(scan)
    if item.turns.count > 1 { found += TurnSignals(item).signals() }
    return merged(found.filter { emitted.contains($0.kind) })
  }

  /// The signals of the customer's words alone.
  private func words(_ scan: WordScan) -> [Signal] {
    let all = SignalKind.allCases
    return SignalPatterns.customer.matches(in: scan).map { match in
      let kind = all[match.group]
      let from = Int(scan.words[match.words.lowerBound].start)
      let to = Int(scan.words[match.words.upperBound - 1].end)
      var signal = Signal(kind: kind, evidence: [Evidence(span: from..<to)])
      if kind == .transfer {
        (signal.from, signal.to) = departments.around(match.words, scan)
      }
      return signal
    }
  }

  /// One signal a kind; transfers between other departments stay apart.
  private func merged(_ signals: [Signal]) -> [Signal] {
    var out: [Signal] = []
    for signal in signals {
      if let same = out.firstIndex(where: {
        $0.kind == signal.kind && ($0.from ?? signal.from) == (signal.from ?? $0.from)
          && ($0.to ?? signal.to) == (signal.to ?? $0.to)
      }) {
        out[same].evidence += signal.evidence
        out[same].from = out[same].from ?? signal.from
        out[same].to = out[same].to ?? signal.to
      } else {
        out.append(signal)
      }
    }
    return out.enumerated().sorted { ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset) }
      .map(\.element)
  }
}
