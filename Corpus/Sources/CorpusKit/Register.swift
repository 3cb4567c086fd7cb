/// How somebody writes: stops and joints, capitals, texting, misspellings.
struct Register {
  let dice: Dice

  private static let slips: [(String, [String])] = [
    ("definitely", ["definately", "defiantly"]), ("receive", ["recieve"]),
    ("received", ["recieved"]), ("appointment", ["appoinment", "appointmant"]),
    ("engineer", ["enginer", "enginear"]), ("because", ["becuase", "cos", "bcause"]),
    ("cancelled", ["canceled", "cancled"]), ("their", ["there"]), ("there", ["their"]),
    ("separate", ["seperate"]), ("until", ["untill"]), ("account", ["acount", "accnt"]),
    ("address", ["adress"]), ("actually", ["actualy"]), ("really", ["realy"]),
    ("payment", ["payement"]), ("customer", ["custmer", "costumer"]), ("router", ["rooter"]),
    ("broadband", ["broad band", "brodband"]), ("internet", ["internt"]), ("service", ["servise"]),
    ("different", ["diffrent"]), ("told", ["tole"]), ("doesn't", ["doesnt", "dont"]),
    ("can't", ["cant"]), ("won't", ["wont"]), ("didn't", ["didnt"]), ("I've", ["ive"]),
    ("I'm", ["im"]), ("it's", ["its"]), ("you're", ["your"]), ("too", ["to"]),
    ("though", ["tho"]), ("please", ["pls", "plz"]), ("answer", ["anwser"]),
    ("statement", ["statment"]), ("money", ["mony"]), ("weeks", ["wks"]), ("minutes", ["mins"]),
    ("complaint", ["complant", "compliant"]), ("nobody", ["noone"]), ("waiting", ["wating"]),
    ("promised", ["promissed"]), ("exactly", ["excatly"]), ("parcel", ["parcle"]),
  ]
  private static let slipTable = Dictionary(slips) { first, _ in first }

  func write(_ parts: [String], calm: Bool, foreign: Bool, lines: Bool) -> String {
    var out = ""
    let lowered = dice.chance(0.15)
    let bare = dice.chance(0.09)
    let angry = !calm && dice.chance(0.09)
    for (index, part) in parts.enumerated() {
      var piece = part
      var joint = ". "
      if index > 0 {
        let draw = dice.unit()
        joint =
          bare
          ? " "
          : draw < 0.52
            ? ". "
            : draw < 0.72
              ? ", "
              : draw < 0.8
                ? " - "
                : draw < 0.87 ? "... " : draw < 0.93 && lines ? ".\n" : angry ? "!! " : "! "
        if out.hasSuffix(" but") || out.hasSuffix(" because") { joint = " " }
        if out.hasSuffix("?") || out.hasSuffix("!") { joint = joint == ".\n" ? "\n" : " " }
        out += joint
      }
      let starts = index == 0 || joint.contains(".") || joint.contains("!") || out.hasSuffix("? ")
      if starts, !lowered { piece = piece.prefix(1).uppercased() + piece.dropFirst() }
      out += piece
    }
    if bare { out.removeAll { $0 == "," || $0 == "\"" } }
    if !foreign, dice.chance(0.27) { out = misspell(out, times: dice.whole(1...3)) }
    if lowered { out = out.lowercased() }
    if !lowered, !calm, dice.chance(0.015) { out = out.uppercased() }
    if angry {
      out += dice.pick(["!!", "!!!", "!", " !!"])
    } else if !bare, let last = out.last, last.isLetter || last.isNumber, dice.chance(0.62) {
      out += "."
    }
    if calm, !foreign, dice.chance(0.05) { out += dice.pick([" :)", " x", " 👍", " 😊"]) }
    if !calm, !foreign, dice.chance(0.03) { out += dice.pick([" 😡", " :(", " 🤬", " smh"]) }
    return out
  }

  private func misspell(_ text: String, times: Int) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard !words.isEmpty else { return text }
    var left = times
    for _ in 0..<12 where left > 0 {
      let index = dice.whole(0...(words.count - 1))
      let word = words[index]
      let known =
        Register.slipTable[word] ?? Register.slipTable[word.lowercased()] ?? []
      if let slip = known.first, dice.chance(0.8) {
        words[index] = dice.pick(known, else: slip)
        left -= 1
      } else if word.count > 4, word.allSatisfy(\.isLetter) {
        words[index] = slip(of: word)
        left -= 1
      }
    }
    return words.joined(separator: " ")
  }

  private func slip(of word: String) -> String {
    var letters = Array(word)
    let at = dice.whole(1...(letters.count - 2))
    switch dice.whole(0...3) {
    case 0: letters.swapAt(at, at + 1)
    case 1: letters.remove(at: at)
    case 2: letters.insert(letters[at], at: at)
    default:
      let row = "qwertyuiop asdfghjkl zxcvbnm"
      if let place = row.firstIndex(of: letters[at]), place != row.startIndex {
        let near = row[row.index(before: place)]
        if near.isLetter { letters[at] = near }
      }
    }
    return String(letters)
  }
}
