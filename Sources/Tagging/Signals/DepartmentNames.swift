import FeedbackModel
import Language

/// Recognises a taxonomy's departments by their names.
struct DepartmentNames: Sendable {
  private let patterns: TokenPatterns
  private let ids: [String]

  init(_ taxonomy: Taxonomy?) {
    let departments = taxonomy?.departments ?? []
    ids = departments.map(\.id)
    var reader = PatternReader()
    for (number, department) in departments.enumerated() {
      for name in [department.name, department.id] {
        let words = name.split(whereSeparator: { " -_/&".contains($0) })
          .filter { !["and", "the", "of", "team", "department", "dept"].contains($0.lowercased()) }
        let line = words.map { $0.filter { $0.isLetter || $0.isNumber } }.joined(separator: " ")
        if !line.isEmpty { reader.add("%" + line, group: number) }
      }
    }
    patterns = reader.compile()
  }

  /// The departments named after `from` and `to` within six words of a match.
  func around(_ match: Range<Int>, _ scan: WordScan) -> (from: String?, to: String?) {
    guard !ids.isEmpty else { return (nil, nil) }
    var from: String?
    var to: String?
    for name in patterns.matches(in: scan)
    where name.words.lowerBound >= match.lowerBound && name.words.lowerBound <= match.upperBound + 6
    {
      var k = name.words.lowerBound
      while k > match.lowerBound, name.words.lowerBound - k < 3 {
        k -= 1
        let role = Self.prepositions.value(scan.words[k].hash)
        if role == 1 { from = from ?? ids[name.group] }
        if role == 2 { to = to ?? ids[name.group] }
        if role > 0 { break }
      }
    }
    return (from, to)
  }

  private static let prepositions = WordTable(
    [
      ("from", 1), ("von", 1), ("vom", 1), ("de", 1), ("to", 2), ("zu", 2), ("zum", 2), ("zur", 2),
      ("an", 2), ("vers", 2), ("au", 2), ("a", 2), ("al", 2), ("with", 2),
    ]
    .map { (WordScan.hash(of: $0.0), $0.1) })
}
