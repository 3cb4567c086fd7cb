/// The language of a page's own words.
///
/// Customers' words stay as they were written.
public enum SiteLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"

  /// The language of a code such as `de` or `de-AT`; English where there is no table for it.
  public init(code: String) {
    self = SiteLanguage(rawValue: String(code.lowercased().prefix(2))) ?? .english
  }
}

/// A sentence or word of the interface in every language; `{0}`, `{1}` … stand for values.
///
/// One that lacks a language does not compile.
struct Phrase: Sendable {
  let english: String
  let german: String
  let french: String
  let spanish: String

  init(_ english: String, _ german: String, _ french: String, _ spanish: String) {
    self.english = english
    self.german = german
    self.french = french
    self.spanish = spanish
  }

  /// The words in a language.
  func text(_ language: SiteLanguage) -> String {
    switch language {
    case .english: english
    case .german: german
    case .french: french
    case .spanish: spanish
    }
  }
}

/// A singular and a plural.
struct CountedPhrase: Sendable {
  let one: Phrase
  let many: Phrase
}

/// Speaks one language: words and numbers as its readers write them.
struct Voice: Sendable {
  let language: SiteLanguage
  /// How many weeks the themes, the plan and the tables look at; phrases speak of four.
  var windowWeeks = 4

  /// A phrase with its values filled in, as text.
  func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
    fill(phrase, values)
  }

  /// The singular for one, the plural for all else; `{0}` is the number.
  func counted(_ phrase: CountedPhrase, _ count: Int) -> String {
    fill(count == 1 ? phrase.one : phrase.many, [number(count)])
  }

  /// A phrase with pieces of HTML filled in; its own words are escaped.
  func html(_ phrase: Phrase, _ values: HTML...) -> HTML {
    var out = HTML.empty
    for part in parts(phrase) {
      switch part {
      case .words(let words): out += HTML(text: words)
      case .value(let index): out += values.indices.contains(index) ? values[index] : .empty
      }
    }
    return out
  }

  private func fill(_ phrase: Phrase, _ values: [String]) -> String {
    var out = ""
    for part in parts(phrase) {
      switch part {
      case .words(let words): out += words
      case .value(let index): out += values.indices.contains(index) ? values[index] : ""
      }
    }
    return out
  }

  /// A phrase that speaks of four weeks, speaking of as many as there are.
  private func inWindow(_ text: String) -> String {
    guard windowWeeks != 4 else { return text }
    let (four, one, many) =
      switch language {
      case .english: ("four", "week", "weeks")
      case .german: ("vier", "Woche", "Wochen")
      case .french: ("quatre", "semaine", "semaines")
      case .spanish: ("cuatro", "semana", "semanas")
      }
    let new = "\(number(windowWeeks)) \(windowWeeks == 1 ? one : many)"
    return text.replacing("\(four) \(many)", with: new).replacing("4 \(many)", with: new)
  }

  private enum Part {
    case words(String)
    case value(Int)
  }

  private func parts(_ phrase: Phrase) -> [Part] {
    let bytes = Array(inWindow(phrase.text(language)).utf8)
    var parts: [Part] = []
    var start = 0
    var index = 0
    while index + 2 < bytes.count {
      if bytes[index] == UInt8(ascii: "{"), bytes[index + 2] == UInt8(ascii: "}"),
        bytes[index + 1] &- 0x30 < 10
      {
        if start < index {
          parts.append(.words(String(decoding: bytes[start..<index], as: UTF8.self)))
        }
        parts.append(.value(Int(bytes[index + 1] - 0x30)))
        index += 3
        start = index
      } else {
        index += 1
      }
    }
    if start < bytes.count {
      parts.append(.words(String(decoding: bytes[start...], as: UTF8.self)))
    }
    return parts
  }
}
