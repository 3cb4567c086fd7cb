/// The ways customers speak of one process.
struct ProcessSpeech: Sendable {
  /// A root cause and the ways to say it.
  struct Cause: Sendable {
    var id: String
    var clauses: [Pattern] = []
    var short: [Pattern] = []
  }
  var causes: [Cause] = []
  var praise: [Pattern] = []
  var german: [Pattern] = []
  var germanPraise: [Pattern] = []
  var spanish: [Pattern] = []
  var spanishPraise: [Pattern] = []

  func cause(_ id: String) -> Cause? { causes.first { $0.id == id } }
}

/// Reads the notation of the files beside this one.
///
/// A line `# name` opens a process (or, among the shared words, a pool); `@ name` one of its root
/// causes; then `-` a clause, `.` a short form, `+` praise, `d` and `e` German and Spanish
/// complaints, `D` and `E` German and Spanish praise.
enum LanguageFile {
  static func processes(_ text: String) -> [String: ProcessSpeech] {
    var out: [String: ProcessSpeech] = [:]
    var name = ""
    for line in text.split(separator: "\n") {
      let body = String(line.dropFirst(2))
      let pattern = Pattern(body)
      guard let mark = line.first else { continue }
      if mark == "#" {
        name = body
        continue
      }
      var speech = out[name] ?? ProcessSpeech()
      switch mark {
      case "@": speech.causes.append(ProcessSpeech.Cause(id: body))
      case "-": speech.causes[speech.causes.count - 1].clauses.append(pattern)
      case ".": speech.causes[speech.causes.count - 1].short.append(pattern)
      case "+": speech.praise.append(pattern)
      case "d": speech.german.append(pattern)
      case "D": speech.germanPraise.append(pattern)
      case "e": speech.spanish.append(pattern)
      case "E": speech.spanishPraise.append(pattern)
      default: break
      }
      out[name] = speech
    }
    return out
  }

  static func pools(_ text: String) -> [String: [Pattern]] {
    var out: [String: [Pattern]] = [:]
    var name = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") {
        name = String(line.dropFirst(2))
      } else {
        out[name, default: []].append(Pattern(String(line)))
      }
    }
    return out
  }
}

/// All words of the corpus.
struct Speech: Sendable {
  let processes: [String: ProcessSpeech]
  let pools: [String: [Pattern]]

  init() {
    let files = [
      billingLanguage, creditControlLanguage, fieldServiceLanguage, networkLanguage,
      logisticsLanguage, informationTechnologyLanguage, supportLanguage, salesLanguage,
    ]
    processes = files.map(LanguageFile.processes).reduce(into: [:]) { all, one in
      all.merge(one) { first, _ in first }
    }
    pools = LanguageFile.pools(sharedLanguage).merging(LanguageFile.pools(agentLanguage)) {
      first, _ in first
    }
  }
}
