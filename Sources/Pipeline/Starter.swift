import FeedbackModel
import Importing
import Store
import Tagging
import Themes

/// `voc init`: a commented `voc.yml` to edit. From an export, processes are proposed from the themes
/// that its own words fall into, so that a first run on one's own feedback says something.
public struct Starter: Sendable {
  private let jobs: Int
  private let log: Log
  /// As many processes are proposed at most.
  private static let maximumProcesses = 20
  /// The department of a proposed process whose owner the words do not show.
  private static let undecided = Department(id: "to-decide", name: "To decide")

  /// Makes a starter.
  public init(jobs: Int, log: Log) {
    self.jobs = jobs
    self.log = log
  }

  /// A config without an export: the built-in taxonomy as an example to edit.
  public func example() -> String {
    let taxonomy = BuiltInTaxonomy.taxonomy
    var text = Self.head(company: "My Company", comment: "Made by 'voc init'. Edit it freely.")
    text += """
      sources:
        # - path: exports/*.csv        # a file, a folder or a glob, relative to this file
        #   map: {text: [Comments], nps: Score, created: Date}   # only where 'voc inspect' errs

      """
    text += Self.departments(taxonomy.departments)
    text += Self.processes(taxonomy.processes.map { ($0, nil) })
    return text + Self.tail
  }

  /// A config proposed from an export. `path` is written as given.
  public func propose(from path: String, writtenAs name: String) async throws -> String {
    let workspace = try Workspace.temporary(
      Config(), jobs: jobs, now: Timestamp(seconds: 0), log: log)
    var run = ImportRun(log: log) { _ in }
    try run.add(path: path, options: Config().importOptions(for: nil)) { items in
      try workspace.store.put(items).map { if case .duplicate = $0 { true } else { false } }
    }
    guard let counts = run.counts.first, counts.items > 0 else {
      throw Failure(
        .badData, "\(path): no feedback found to propose from; try 'voc inspect \(path)'")
    }
    var options = ThemeOptions()
    options.max = Self.maximumProcesses
    let catalogue = try await workspace.updateCatalogue(options: options)
    let model = try await workspace.model(named: nil)
    let found = try await workspace.votes(catalogue, model)
    let processes = Self.processes(catalogue, found)
    var text = Self.head(
      company: "My Company",
      comment: """
        Proposed by 'voc init' from \(name): \(counts.items) items fell into the themes below.
        # Each theme stands as a process. Rename them, merge those that are one, and give each the
        # department that owns its cause; then 'voc run'.
        """)
    text += "sources:\n  - path: \(Self.quoted(name))\n    format: \(counts.format)\n\n"
    let owners = Set(processes.map(\.process.owner))
    text += Self.departments(
      BuiltInTaxonomy.taxonomy.departments.filter { owners.contains($0.id) } + [Self.undecided])
    text += Self.processes(processes.map { ($0.process, $0.items) })
    return text + Self.tail
  }

  /// The themes as processes, the largest first, each with the owner that most of its items' words
  /// point to under the built-in taxonomy.
  private static func processes(
    _ catalogue: ThemeCatalogue, _ found: [String: ThemeVotes]
  ) -> [(process: ServiceProcess, items: Int)] {
    var used: Set<String> = []
    let known = Set(BuiltInTaxonomy.taxonomy.departments.map(\.id))
    return catalogue.themes
      .map { (theme: $0, votes: found[$0.id] ?? ThemeVotes()) }
      .filter { $0.votes.items > 0 }
      .sorted { ($1.votes.items, $0.theme.id) < ($0.votes.items, $1.theme.id) }
      .map { theme, votes in
        var id = Workspace.slug(theme.label)
        if !used.insert(id).inserted {
          id += "-\(used.count)"
          used.insert(id)
        }
        let owner = votes.majority.flatMap { known.contains($0) ? $0 : nil } ?? undecided.id
        return (
          ServiceProcess(
            id: id, name: theme.label, owner: owner, phrases: Array(theme.phrases.prefix(6))),
          votes.items
        )
      }
  }
}

/// The owners that the items of a theme point to.
struct ThemeVotes: Sendable {
  var items = 0
  var owners: [String: Int] = [:]

  /// The owner of more than half of the items; nil where there is none.
  var majority: String? {
    owners.filter { 2 * $0.value > items }.keys.min()
  }
}

extension Workspace {
  /// For each theme, how many items it has and whose they look by the model.
  fileprivate func votes(
    _ catalogue: ThemeCatalogue, _ model: TaggingModel
  ) async throws -> [String: ThemeVotes] {
    let matcher = ThemeMatcher(catalogue)
    let tagger = Tagger(model: model, taxonomy: taxonomy)
    var found: [String: ThemeVotes] = [:]
    try await forEachBatch { batch in
      var tagger = tagger
      var memo = StemMemo()
      return batch.compactMap { stored -> (String, String)? in
        var item = stored.item
        guard let theme = matcher.themes(of: item, memo: &memo).first else { return nil }
        tagger.tag(&item)
        return (theme, item.tags?.department?.id ?? "")
      }
    } emit: { pairs in
      for (theme, owner) in pairs {
        found[theme, default: ThemeVotes()].items += 1
        found[theme]?.owners[owner, default: 0] += 1
      }
    }
    return found
  }
}

extension Starter {
  private static func head(company: String, comment: String) -> String {
    """
    # \(comment)
    # Every key has a default; paths are relative to this file.
    company: {name: \(company), accent: "#0b6e4f"}
    timezone: UTC                  # the zone of weeks, such as Europe/London
    languages: [en]                # of the feedback; the first is that of the pages (en de fr es)
    store: voc.sqlite
    output: reports
    privacy: {key: change-me}      # the key of the customers' pseudonyms: keep it, and keep it secret
    # precision: 0.9               # leave items unassigned until so many of those tagged are right
    # no_answer: [keine Angabe]    # words that mean "no answer", beside the usual ones


    """
  }

  private static func departments(_ departments: [Department]) -> String {
    "departments:                   # facing: front meets customers, back does not\n"
      + departments.map {
        "  - {id: \($0.id), name: \(quoted($0.name)), facing: \($0.facing.rawValue)}\n"
      }.joined() + "\n"
  }

  private static func processes(_ processes: [(ServiceProcess, Int?)]) -> String {
    var text = "processes:                     # owner: the department accountable for the cause\n"
    for (process, items) in processes {
      text += "  - id: \(process.id)"
      text += items.map { "   # \($0) items\n" } ?? "\n"
      text += "    name: \(quoted(process.name))\n    owner: \(process.owner)\n"
      if let stage = process.stage { text += "    stage: \(stage.rawValue)\n" }
      if !process.description.isEmpty {
        text += "    description: \(quoted(process.description))\n"
      }
      if !process.phrases.isEmpty {
        text += "    phrases: [\(process.phrases.map { quoted($0) }.joined(separator: ", "))]\n"
      }
    }
    return text + "\n"
  }

  private static let tail = """
    # segments: [Plan, Region]     # fields of the exports to compare by
    # changes:                     # what was changed, so that reports say whether the fix held
    #   - {id: c1, date: 2026-08-17, process: refunds, note: "refunds paid within 3 days", by: Jo}

    """

  /// A YAML text in double quotes.
  static func quoted(_ text: String) -> String {
    let safe = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\u{0}"..<"\u{20}": " "
      default: String(scalar)
      }
    }
    return "\"" + safe.joined() + "\""
  }
}
