import ArgumentParser
import Foundation
import Pipeline

struct Init: VocCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a commented voc.yml to start from.",
    discussion: """
      With an export, its themes are found and a taxonomy is proposed from them.

        voc init
        voc init acme --from survey.csv
      """)

  @Argument(help: "The folder to write voc.yml to. The default is this one.")
  var folder = "."
  @Option(help: "An export to propose from.")
  var from: String?
  @Flag(help: "Replace a voc.yml that is there.")
  var force = false
  @OptionGroup var run: RunOptions

  func perform() async throws {
    let path = folder == "." ? "voc.yml" : folder + "/voc.yml"
    guard force || !FileManager.default.fileExists(atPath: path) else {
      throw Failure(.cannotCreate, "\(path): is there already; --force replaces it")
    }
    let starter = Starter(jobs: run.threads, log: run.log)
    let text: String
    if let from {
      let absolute = URL(fileURLWithPath: from).standardizedFileURL.path
      text = try await starter.propose(from: from, writtenAs: folder == "." ? from : absolute)
    } else {
      text = starter.example()
    }
    let file = try OutputFile(path)
    try file.write(text)
    try file.flush()
    run.log.note("\(path) is written: edit it, then 'voc run --config \(path)'")
  }
}
