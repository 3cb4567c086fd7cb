import FeedbackModel
import Language

/// Items with the same words but different labels: one of them must be wrong.
public struct LabelConflict: Sendable, Equatable {
  /// The positions of the items among those given.
  public let indices: [Int]
  /// The primary processes they were given, sorted.
  public let processes: [String]

  /// Finds the conflicts among labelled items. Case, punctuation and spacing do not make words
  /// differ. Complexity: O(words).
  public static func find(in items: [FeedbackItem]) -> [LabelConflict] {
    var stream = TokenStream()
    var groups: [String: [Int]] = [:]
    var order: [String] = []
    for (index, item) in items.enumerated() {
      guard item.labels?.process.first != nil else { continue }
      stream.read(item.text)
      let words = stream.tokens.indices.filter { stream.tokens[$0].kind != .mark }
        .map { stream.word($0) }.joined(separator: " ")
      if words.isEmpty { continue }
      if groups[words] == nil { order.append(words) }
      groups[words, default: []].append(index)
    }
    return order.compactMap { words in
      let indices = groups[words] ?? []
      let processes = Set(indices.compactMap { items[$0].labels?.process.first }).sorted()
      return processes.count > 1 ? LabelConflict(indices: indices, processes: processes) : nil
    }
  }
}
