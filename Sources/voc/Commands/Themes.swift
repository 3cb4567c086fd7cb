import ArgumentParser
import JSON
import Pipeline
import Themes

struct ThemesCommand: VocCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "Finds root-cause themes per department and process.",
    discussion: """
        voc tag --config voc.yml < items.jsonl | voc themes
        voc themes --assign --max 20 < items.jsonl | jq -r '.tags.themes[0]' | sort | uniq -c
      """)

  @OptionGroup var configOptions: ConfigOptions
  @OptionGroup var run: RunOptions
  @Flag(help: "As JSON.")
  var json = false
  @Flag(help: "Write the items with the themes they belong to.")
  var assign = false
  @Option(help: "The largest number of themes.")
  var max: Int?
  @Argument(help: "Items, or - for standard input.")
  var input: String?

  func validate() throws {
    if let max, max < 1 { throw ValidationError("--max must be 1 or more.") }
  }

  func perform() async throws {
    let filter = try ThemesFilter(
      config: try configOptions.read(), maximum: max, jobs: run.threads, log: run.log)
    let catalogue = try await filter.find(try Terminal.input(input, "items"))
    let out = try OutputFile("-")
    if assign {
      try await filter.assign(catalogue, out)
    } else if json {
      try out.write(catalogue.json.bytes + [0x0A])
    } else {
      try out.write(try await Self.table(catalogue, filter))
    }
    try out.flush()
  }

  /// A line a theme, the largest first.
  private static func table(_ catalogue: ThemeCatalogue, _ filter: ThemesFilter) async throws
    -> String
  {
    let (counts, none) = try await filter.count(catalogue)
    let rows = catalogue.themes.sorted {
      (counts[$1.id] ?? 0, $0.id) < (counts[$0.id] ?? 0, $1.id)
    }
    var text = ""
    for theme in rows {
      let count = String(counts[theme.id] ?? 0)
      let pad = String(repeating: " ", count: Swift.max(0, 7 - count.count))
      let place = [theme.department, theme.process].filter { !$0.isEmpty }.joined(separator: " / ")
      text += "\(pad)\(count)  \(theme.id)  \(theme.positive ? "+" : "−") \(theme.label)"
      text += place.isEmpty ? "\n" : "  [\(place)]\n"
    }
    return text + "\(rows.count) themes; \(none) items in none\n"
  }
}
