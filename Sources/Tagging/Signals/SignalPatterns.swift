import FeedbackModel
import Language

/// The compiled patterns of all signals; the data stand in `Patterns/`, one file a signal.
enum SignalPatterns {
  /// What customers write; the group is the place of the kind in `SignalKind.allCases`.
  static let customer: TokenPatterns = {
    var reader = PatternReader(classes: SignalClasses.lines)
    for (number, kind) in SignalKind.allCases.enumerated() {
      reader.add(lines(of: kind), group: number)
    }
    return reader.compile()
  }()

  /// What agents write; see ``AgentWords``.
  static let agent: TokenPatterns = {
    var reader = PatternReader(classes: SignalClasses.lines)
    reader.add(AgentWords.promises, group: AgentWords.promise)
    reader.add(AgentWords.transfers, group: AgentWords.transfer)
    return reader.compile()
  }()

  /// The data of one signal.
  static func lines(of kind: SignalKind) -> String {
    switch kind {
    case .repeat: RepeatPatterns.lines
    case .transfer: TransferPatterns.lines
    case .lost: LostPatterns.lines
    case .chase: ChasePatterns.lines
    case .unowned: UnownedPatterns.lines
    case .conflict: ConflictPatterns.lines
    case .looseEnd: LooseEndPatterns.lines
    case .rekey: RekeyPatterns.lines
    case .delay: DelayPatterns.lines
    case .leaving: LeavingPatterns.lines
    }
  }
}
