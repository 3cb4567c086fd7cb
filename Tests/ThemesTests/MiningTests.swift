import FeedbackModel
import Testing

@testable import Themes

@Suite struct MiningTests {
  private let openings = [
    "thirty years a customer", "give me strength", "honestly", "I am not holding my breath", "well",
  ]
  private let refunds = [
    "the refund was promised but not received", "my refund has still not been received",
    "they promised a refund and it was not received", "refund not received after six weeks",
    "I was promised the refund, it was never received",
  ]
  private let drills = [
    "the engineer drilled through the wrong wall", "engineer left dust on every wall",
    "the wall was drilled twice by your engineer", "dust everywhere and the wall drilled wrongly",
    "your engineer drilled the wall and left the dust",
  ]

  /// Complaints of one process about two causes, and of another about boilerplate alone.
  private func documents(_ causes: [[String]], times: Int) -> [ThemeDocument] {
    var made: [ThemeDocument] = []
    for (kind, cause) in causes.enumerated() {
      for index in 0..<times {
        let opening = openings[(index * 3 + kind) % openings.count]
        made.append(
          ThemeDocument(
            id: "\(kind)-\(index)", text: "\(opening), \(cause[index % cause.count]) \(index)",
            process: "p\(kind)", department: "d", sentiment: -0.5))
      }
    }
    return made
  }

  @Test func aLabelIsACustomersClauseAboutTheCause() throws {
    let made = ThemeMiner().update(
      ThemeCatalogue(), with: documents([refunds, drills, openings], times: 40))
    let labels = made.themes.map(\.label)
    #expect(labels.contains { $0.contains("refund") && $0.contains("received") })
    #expect(labels.contains { $0.contains("drilled") })
    for label in labels {
      let isSaid = (refunds + drills + openings).contains { $0.lowercased().contains(label) }
      #expect(isSaid, "\(label)")
    }
    for theme in made.themes where theme.process != "p2" {
      #expect(!openings.contains { theme.label.contains($0) })
    }
  }

  @Test func theOrderOfDocumentsMakesNoDifference() {
    let some = documents([refunds, drills], times: 30)
    let made = ThemeMiner().update(ThemeCatalogue(), with: some)
    #expect(!made.themes.isEmpty)
    #expect(ThemeMiner().update(ThemeCatalogue(), with: some.reversed()) == made)
  }

  @Test func aWeekAddedChangesNoEarlierIDs() throws {
    let first = documents([refunds], times: 30)
    let known = ThemeMiner().update(ThemeCatalogue(), with: first, week: Week(index: 1))
    var memo = StemMemo()
    let before = first.map { ThemeMatcher(known).themes(of: $0, memo: &memo) }
    let later = ThemeMiner().update(
      known, with: first + documents([refunds, drills], times: 60), week: Week(index: 2))
    #expect(later.themes.count > known.themes.count)
    #expect(first.map { ThemeMatcher(later).themes(of: $0, memo: &memo) } == before)
    #expect(later.themes.prefix(known.themes.count).map(\.id) == known.themes.map(\.id))
  }

  @Test func whatIsFoundAnewIsMergedAndWhatIsAkinIsSplitOff() throws {
    func theme(_ id: String, _ edition: Int, _ features: [(String, Double)]) -> Theme {
      Theme(
        id: id, label: "label of \(id)", department: "d", process: "p",
        profile: ThemeProfile(features: features.map { ThemeFeature($0.0, $0.1) }, edition: edition)
      )
    }
    var catalogue = ThemeCatalogue()
    let week = Week(index: 7)
    catalogue.add(theme("t:a", 0, [("refund", 1), ("late", 1)]), week: nil)
    catalogue.add(theme("t:b", 1, [("refund", 1), ("late", 0.8), ("bank", 0.3)]), week: week)
    catalogue.add(theme("t:c", 1, [("refund", 1), ("policy", 2)]), week: week)
    catalogue.add(theme("t:d", 1, [("wall", 1), ("refund", -1)]), week: week)
    #expect(catalogue.survivor(of: "t:b") == "t:a")
    #expect(catalogue.survivor(of: "t:c") == "t:c")
    #expect(catalogue.survivor(of: "t:a") == "t:a")
    #expect(
      catalogue.theme("t:a")?.history == [
        ThemeEvent(kind: .merged, week: week, themes: ["t:b"]),
        ThemeEvent(kind: .split, week: week, themes: ["t:c"]),
      ])
    #expect(
      catalogue.theme("t:c")?.history == [ThemeEvent(kind: .split, week: week, themes: ["t:a"])])
    #expect(catalogue.theme("t:d")?.history.isEmpty == true)
    #expect(ThemeCatalogue(json: catalogue.json) == catalogue)
  }
}
