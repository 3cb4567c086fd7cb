import ArgumentParser
import FeedbackModel
import Pipeline

struct ChangeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Keeps the register of what was changed, and when.",
    subcommands: [Add.self, List.self])

  struct Add: VocCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds an entry, so that reports say whether the fix held.",
      discussion: """
          voc change add --process appointments --date 2026-08-17 --note "slots confirmed by text"
        """)

    @OptionGroup var configOptions: ConfigOptions
    @Option(help: "The process that was changed.")
    var process: String
    @Option(help: "The day it took effect.")
    var date: CivilDate
    @Option(help: "What was done.")
    var note = ""
    @Option(help: "Who says so.")
    var by = ""
    @Option(help: "The id of the entry. The default is the process and the day.")
    var id: String?

    func perform() async throws {
      let change = Change(
        id: id ?? "\(process)-\(date)", date: date, process: process, note: note, by: by)
      try Register(config: try configOptions.readOrDefault()).add(change)
      Log().note("noted \(change.id)")
    }
  }

  struct List: VocCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the entries by date.")
    @OptionGroup var configOptions: ConfigOptions

    func perform() async throws {
      let out = try OutputFile("-")
      for change in try Register(config: try configOptions.readOrDefault()).all() {
        try out.write("\(change.date)  \(change.process)  \(change.id)  \(change.note)\n")
      }
      try out.flush()
    }
  }
}

struct Forget: VocCommand {
  static let configuration = CommandConfiguration(
    abstract: "Erases a customer's items from the store.",
    discussion: """
        voc forget --customer anna@example.com
        voc forget --customer c:5f1d09a1b2c3d4e5
      """)

  @OptionGroup var configOptions: ConfigOptions
  @Option(help: "As the export names the customer, or the hash that items carry.")
  var customer: String

  func perform() async throws {
    let count = try Register(config: try configOptions.readOrDefault()).forget(customer)
    Log().note("\(count) items erased; reports written before still count them")
  }
}

struct Backup: VocCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copies the store safely, also while it is written.",
    discussion: """
        voc backup -o voc-2026-11-21.sqlite
      """)

  @OptionGroup var configOptions: ConfigOptions
  @Option(name: .shortAndLong, help: "The file to write.")
  var output: String

  func perform() async throws {
    try Register(config: try configOptions.readOrDefault()).backup(to: output)
    Log().note("copied to \(output)")
  }
}
