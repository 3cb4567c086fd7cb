/// A pattern of words: `[a|b]` is one of the alternatives (they may nest), `{name}` a slot.
///
/// Patterns are parsed once. The raw notation is the pattern's name when the promise "no sentence
/// frame above 1 %" is measured.
struct Pattern: Sendable {
  indirect enum Piece: Sendable {
    case words(String)
    case slot(String)
    case choice([[Piece]])
  }

  let raw: String
  let pieces: [Piece]

  init(_ raw: String) {
    self.raw = raw
    var rest = Substring(raw)
    pieces = Pattern.sequence(&rest, inside: false)
  }

  private static func sequence(_ rest: inout Substring, inside: Bool) -> [Piece] {
    var out: [Piece] = []
    var words = ""
    func flush() {
      if !words.isEmpty { out.append(.words(words)) }
      words = ""
    }
    while let character = rest.first {
      if inside, character == "|" || character == "]" { break }
      rest.removeFirst()
      if character == "[" {
        flush()
        var options: [[Piece]] = []
        repeat {
          options.append(sequence(&rest, inside: true))
        } while rest.popFirst() == "|"
        out.append(.choice(options))
      } else if character == "{" {
        flush()
        let name = rest.prefix { $0 != "}" }
        rest.removeFirst(min(rest.count, name.count + 1))
        out.append(.slot(String(name)))
      } else {
        words.append(character)
      }
    }
    flush()
    return out
  }

  /// Words for the pattern; `slot` fills the slots.
  func speak(_ dice: Dice, slot: (String) -> String) -> String {
    var out = ""
    Pattern.speak(pieces, dice, slot, into: &out)
    return out
  }

  private static func speak(
    _ pieces: [Piece], _ dice: Dice, _ slot: (String) -> String, into out: inout String
  ) {
    for piece in pieces {
      switch piece {
      case .words(let words): out += words
      case .slot(let name): out += slot(name)
      case .choice(let options):
        speak(options[dice.whole(0...(options.count - 1))], dice, slot, into: &out)
      }
    }
  }
}
