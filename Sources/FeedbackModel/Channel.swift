/// How an item reached the company.
public enum Channel: String, Sendable, Hashable, CaseIterable, Codable {
  case survey, chat, ticket, review, email, call, social, sms
}

/// The part of the customer's journey a process belongs to.
public enum Stage: String, Sendable, Hashable, CaseIterable, Codable {
  case acquire, fulfil, nurture
}

/// Evidence of a breakdown between departments (see PRODUCT, "Words").
public enum SignalKind: String, Sendable, Hashable, CaseIterable, Codable, Comparable {
  /// The customer had to say it again.
  case `repeat`
  /// The customer was passed along.
  case transfer
  /// Details were wrong or gone after a hand-off.
  case lost
  /// The customer asks for the status of an open case.
  case chase
  /// Nobody owns it.
  case unowned
  /// Different answers were given.
  case conflict
  /// A promise had no follow-up.
  case looseEnd = "loose-end"
  /// An error came from manual re-entry.
  case rekey
  /// Something took too long.
  case delay
  /// The customer says they will switch.
  case leaving

  /// In the order listed.
  public static func < (a: SignalKind, b: SignalKind) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
