import ArgumentParser
import Pipeline

/// The command line: one file a command in `Commands/`; everything it does is in `Pipeline`.
@main
struct Voc: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voc",
    abstract: "Says whose process caused a complaint, from a company's exported feedback.",
    discussion: """
      'voc run' does the whole job: it imports the exports that voc.yml names, tags every item with
      a process and the department that owns the cause, finds themes and writes the week's report.
      The other commands are its steps, filters over newline-delimited JSON (voc.item/1).

        voc run --config corpora/alderwick/voc.yml
        voc import survey.csv | voc tag | jq -r .tags.process.id | sort | uniq -c
      """,
    version: "0.1.0",
    subcommands: [
      Run.self, Import.self, Train.self, Tag.self, Evaluate.self, Explain.self, ThemesCommand.self,
      Summarize.self, Merge.self, ReportCommand.self, Review.self, Label.self,
      ChangeCommand.self, Formats.self, Inspect.self, Init.self, Forget.self, Backup.self,
    ])
}

/// A command whose errors become one line on standard error and an exit code of sysexits(3).
protocol VocCommand: AsyncParsableCommand {
  func perform() async throws
}

extension VocCommand {
  func run() async throws {
    do {
      try await perform()
    } catch let error as ExitCode {
      throw error
    } catch let error as ValidationError {
      throw error
    } catch let error as CleanExit {
      throw error
    } catch {
      let failure = Failure(error)
      Log().note(failure.description)
      throw ExitCode(failure.code.rawValue)
    }
  }
}
