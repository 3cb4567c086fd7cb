import FeedbackModel
import Testing

@testable import Themes

@Suite struct CatalogueMergingTests {
  private func catalogue(_ week: Int, _ ids: [String]) -> ThemeCatalogue {
    var made = ThemeCatalogue()
    made.editions = [
      ThemeEdition(week: Week(index: week), features: [ThemeFeature("w\(week)", 1.5)])
    ]
    made.themes = ids.map { id in
      Theme(
        id: id, label: "label of \(id)", positive: false, department: "d", process: "p",
        profile: ThemeProfile(features: [ThemeFeature("w\(week)", 1)], edition: 0))
    }
    return made
  }

  @Test func theOrderOfMergingDoesNotMatter() {
    let parts = [
      catalogue(3, ["t:c", "t:a"]), catalogue(1, ["t:b"]), catalogue(2, ["t:d", "t:e"]),
    ]
    var forward = parts[0]
    forward.merge(parts[1])
    forward.merge(parts[2])
    var backward = parts[2]
    backward.merge(parts[1])
    backward.merge(parts[0])
    #expect(forward == backward)
    #expect(forward.editions.map { $0.week?.index } == [1, 2, 3])
    #expect(forward.theme("t:a")?.profile.edition == 2)
    #expect(forward.theme("t:b")?.profile.edition == 0)
  }

  @Test func mergingACatalogueWithItselfChangesNothing() {
    var merged = catalogue(3, ["t:c", "t:a"])
    merged.merge(catalogue(3, ["t:c", "t:a"]))
    #expect(merged == catalogue(3, ["t:c", "t:a"]))
  }
}
