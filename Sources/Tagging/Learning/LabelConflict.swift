import FeedbackModel
import Language

/// Items with the same words but different labels: one of them must be wrong.
public struct LabelConflict: Sendable, Equatable {
  /// Which label differs.
  public enum Kind: Sendable, Equatable, CaseIterable {
    case process, department
  }

  /// Which label differs.
  public let kind: Kind
  /// The positions of the items among those given.
  public let indices: [Int]
  /// The primary labels they were given, sorted.
  public let labels: [String]

  /// Finds the conflicts among labelled items, those over processes first. Case, punctuation and
  /// spacing do not make words differ. Complexity: O(words).
  public static func find(in items: [FeedbackItem]) -> [LabelConflict] {
    var stream = TokenStream()
    var groups: [String: [Int]] = [:]
    var order: [String] = []
    for (index, item) in items.enumerated() where item.labels?.isAnswer == true {
      stream.read(item.text)
      let words = stream.tokens.indices.filter { stream.tokens[$0].kind != .mark }
        .map { stream.word($0) }.joined(separator: " ")
      if words.isEmpty { continue }
      if groups[words] == nil { order.append(words) }
      groups[words, default: []].append(index)
    }
    return Kind.allCases.flatMap { kind in
      order.compactMap { words in
        let said = (groups[words] ?? []).compactMap { index in
          items[index].labels?.primary(kind).map { (index, $0) }
        }
        let labels = Set(said.map(\.1)).sorted()
        return labels.count > 1
          ? LabelConflict(kind: kind, indices: said.map(\.0), labels: labels) : nil
      }
    }
  }
}

extension Labels {
  /// The primary label of a kind.
  public func primary(_ kind: LabelConflict.Kind) -> String? {
    kind == .process ? process.first : department.first
  }
}
