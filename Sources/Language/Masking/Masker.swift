/// What a masked stretch of text is.
public enum MaskKind: String, Sendable, Hashable, CaseIterable {
  /// A person's name.
  case name
  /// An e-mail address.
  case email
  /// A telephone number.
  case phone
  /// A payment card's number.
  case card
  /// An international bank account number.
  case iban
  /// A number by which a company knows a customer: account, customer, policy, meter, contract.
  case account
  /// A number of a transaction or case: order, booking, ticket, invoice, tracking.
  case order
  /// A street and house number.
  case address
  /// A postcode.
  case postcode
  /// A web address.
  case url
  /// An account on a social network, such as `@sam`.
  case handle
}

/// Hides personal data in text that is written for people.
///
/// Each stretch becomes its kind in brackets, `[name]`, `[order]`; where one text names several of a
/// kind they are numbered in order of first appearance, `[name 1]`, `[name 2]`, and the same value
/// keeps its number, so that a reader still sees who is who. Recognised are the usual forms of
/// English, German, French and Spanish text.
public struct Masker: Sendable {
  private let names: KnownNames

  /// Makes a masker.
  ///
  /// - Parameter knownNames: Names to hide wherever they stand, such as those of the agents and
  ///   customers of a conversation's turns. The default is none.
  public init(knownNames: [String] = []) { names = KnownNames(knownNames) }

  /// The text with personal data hidden.
  public func mask(_ text: String) -> String { mask(text, keeping: []).text }

  /// The text with personal data hidden, and where stretches of it have moved.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - spans: UTF-8 ranges of `text`, in any order.
  /// - Returns: The masked text, and the ranges in it that hold what `spans` held; one that began or
  ///   ended inside a hidden stretch takes in the whole pseudonym.
  public func mask(
    _ text: String, keeping spans: [Range<Int>]
  ) -> (text: String, spans: [Range<Int>]) {
    let utf8 = Array(text.utf8)
    let found = ranges(in: utf8)
    guard !found.isEmpty else { return (text, spans) }
    let names = pseudonyms(found, utf8)
    var out: [UInt8] = []
    out.reserveCapacity(utf8.count)
    var moves: [(from: Range<Int>, to: Range<Int>)] = []
    var at = 0
    for (hidden, name) in zip(found, names) {
      out += utf8[at..<hidden.range.lowerBound]
      let start = out.count
      out += Array(name.utf8)
      moves.append((hidden.range, start..<out.count))
      at = hidden.range.upperBound
    }
    out += utf8[at...]
    let moved = spans.map { Self.move($0, moves, last: out.count) }
    return (String(decoding: out, as: UTF8.self), moved)
  }

  /// What would be hidden, in order, without overlaps.
  public func ranges(in utf8: [UInt8]) -> [(range: Range<Int>, kind: MaskKind)] {
    let scan = WordScan(utf8)
    var found = MaskCandidates()
    LinkMasks.find(utf8, &found)
    NumberMasks.find(utf8, scan, &found)
    AddressMasks.find(utf8, scan, &found)
    NameMasks.find(utf8, scan, names, &found)
    return found.resolved()
  }

  private func pseudonyms(
    _ found: [(range: Range<Int>, kind: MaskKind)], _ utf8: [UInt8]
  ) -> [String] {
    var values: [MaskKind: [[UInt8]]] = [:]
    let numbers = found.map { hidden in
      let value = Self.value(utf8[hidden.range])
      if let known = values[hidden.kind]?.firstIndex(of: value) { return known + 1 }
      values[hidden.kind, default: []].append(value)
      return values[hidden.kind]?.count ?? 1
    }
    return zip(found, numbers).map { hidden, number in
      (values[hidden.kind]?.count ?? 0) > 1
        ? "[\(hidden.kind.rawValue) \(number)]" : "[\(hidden.kind.rawValue)]"
    }
  }

  /// The bytes by which two stretches are the same: without case, spaces and marks.
  private static func value(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.compactMap { Bytes.isWord($0) ? (Bytes.isUpper($0) ? $0 | 0x20 : $0) : nil }
  }

  private static func move(
    _ span: Range<Int>, _ moves: [(from: Range<Int>, to: Range<Int>)], last: Int
  ) -> Range<Int> {
    func place(_ offset: Int, isEnd: Bool) -> Int {
      var shift = 0
      for move in moves {
        if offset <= move.from.lowerBound { break }
        if offset < move.from.upperBound { return isEnd ? move.to.upperBound : move.to.lowerBound }
        shift = move.to.upperBound - move.from.upperBound
      }
      return min(max(0, offset + shift), last)
    }
    let start = place(span.lowerBound, isEnd: false)
    return start..<max(start, place(span.upperBound, isEnd: true))
  }
}

/// Stretches that detectors propose; where two overlap the surer kind wins, then the longer.
struct MaskCandidates {
  private var found: [(range: Range<Int>, kind: MaskKind, rank: Int)] = []

  /// Proposes a stretch; a higher rank is surer.
  mutating func add(_ range: Range<Int>, _ kind: MaskKind, rank: Int) {
    if !range.isEmpty { found.append((range, kind, rank)) }
  }

  func resolved() -> [(range: Range<Int>, kind: MaskKind)] {
    let order = found.sorted {
      ($0.rank, $0.range.count, -$0.range.lowerBound) > (
        $1.rank, $1.range.count, -$1.range.lowerBound
      )
    }
    var kept: [(range: Range<Int>, kind: MaskKind)] = []
    for candidate in order where !kept.contains(where: { $0.range.overlaps(candidate.range) }) {
      kept.append((candidate.range, candidate.kind))
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
