import JSON

/// A path into a record as a mapping writes it: `a.b`, `messages[].text`, `answers[0].value`.
struct JSONPath: Sendable, Equatable {
  /// One step.
  enum Step: Sendable, Equatable {
    case key(String)
    /// Every element.
    case each
    case element(Int)
  }
  var steps: [Step]

  /// Reads a path that goes through an array; nil where it has no brackets.
  init?(_ text: String) {
    guard text.contains("[") else { return nil }
    var steps: [Step] = []
    for part in text.split(separator: ".") {
      let name = part.prefix { $0 != "[" }
      if !name.isEmpty { steps.append(.key(String(name))) }
      var rest = part[name.endIndex...]
      while rest.first == "[", let close = rest.firstIndex(of: "]") {
        let inside = rest[rest.index(after: rest.startIndex)..<close]
        if inside.isEmpty {
          steps.append(.each)
        } else if let index = Int(inside) {
          steps.append(.element(index))
        } else {
          return nil
        }
        rest = rest[rest.index(after: close)...]
      }
      guard rest.isEmpty else { return nil }
    }
    guard !steps.isEmpty else { return nil }
    self.steps = steps
  }

  /// The texts that it leads to.
  func texts(in value: JSONValue) -> [String] { Self.texts(value, steps[...]) }

  private static func texts(_ value: JSONValue, _ steps: ArraySlice<Step>) -> [String] {
    guard let step = steps.first else {
      let text = MemberRow.text(value)
      return text.isEmpty ? [] : [text]
    }
    let rest = steps.dropFirst()
    switch step {
    case .key(let key): return value[key].map { texts($0, rest) } ?? []
    case .each: return (value.array ?? []).flatMap { texts($0, rest) }
    case .element(let index):
      guard let array = value.array, array.indices.contains(index) else { return [] }
      return texts(array[index], rest)
    }
  }
}
