import FeedbackModel
import Importing
import Testing

@testable import Pipeline

@Suite struct ConfigTests {
  static let whole = """
    company: {name: Acme, accent: "#123456"}
    timezone: Europe/London
    languages: [en, de]
    store: data/acme.sqlite
    output: out
    privacy: {key: k, keep-days: 30}
    no_answer: [keine]
    sources:
      - exports/*.csv
      - {path: chats, channel: chat, landed: support, map: {text: [A, B], nps: Score}, agents: [Jo]}
    departments:
      - {id: support, name: Support, targets: {first-response-hours: 4}, calendar: {mon-fri: "08:00-18:00"}}
      - {id: billing, facing: back}
    processes:
      - {id: refunds, name: Refunds, owner: billing, touches: [support], stage: nurture, phrases: [money back]}
    segments: [Plan]
    changes:
      - {id: c1, date: 2026-08-17, process: refunds, note: faster, by: Jo}
    """

  @Test func everyKeyIsRead() throws {
    let config = try Config.parse(Self.whole, file: "some/voc.yml")
    #expect(config.companyName == "Acme")
    #expect(config.zone.name == "Europe/London")
    #expect(config.resolve(config.store) == "some/data/acme.sqlite")
    #expect(config.sources.map(\.path) == ["exports/*.csv", "chats"])
    #expect(
      config.sources[1].options.map == [
        MapEntry(key: "text", column: "A"), MapEntry(key: "text", column: "B"),
        MapEntry(key: "nps", column: "Score"),
      ])
    #expect(config.sources[1].options.channel == .chat)
    let support = try #require(config.taxonomy.department("support"))
    #expect(support.calendar[5] == 480..<1080)
    #expect(support.calendar[6] == nil)
    #expect(config.taxonomy.department("billing")?.facing == .back)
    #expect(config.taxonomy.process("refunds")?.stage == .nurture)
    #expect(config.changes.first?.date.description == "2026-08-17")
    #expect(config.keepDays == 30)
  }

  @Test func anEmptyFileIsAllDefaults() throws {
    let config = try Config.parse("", file: "voc.yml")
    #expect(config.companyName == "Company" && config.sources.isEmpty)
  }

  @Test func aMistakeSaysFileLineAndWhatIsAllowed() {
    let error = #expect(throws: ConfigError.self) {
      try Config.parse("company:\n  nam: Acme\n", file: "voc.yml")
    }
    #expect(
      error?.description
        == "voc.yml: line 2: unknown key \"nam\" in company; allowed are name, logo, accent")
  }

  @Test func theStarterIsAConfig() throws {
    let config = try Config.parse(
      Starter(jobs: 1, log: Log(quiet: true)).example(), file: "voc.yml")
    #expect(!config.taxonomy.processes.isEmpty)
  }
}
