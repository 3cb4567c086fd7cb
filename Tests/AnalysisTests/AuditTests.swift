import FeedbackModel
import Statistics
import Testing

@testable import Analysis

/// What the random audit says of tags, against the truth of made items.
@Suite struct AuditTests {
  private let company = MadeCompany()

  /// Items of twelve weeks, every sixth of them tagged wrongly, and an audit drawn at random that
  /// takes more of a rare tag.
  private func items(seed: UInt64) -> [FeedbackItem] {
    var random = SplitMix64(seed: seed &* 77)
    let ids = company.taxonomy.processes.map(\.id)
    return company.items(weeks: 12, seed: seed) { process, _ in process == "returns" ? 4 : 30 }
      .map { item in
        var item = item
        let truth = item.tags?.process?.id ?? ""
        var tag = truth
        if random.uniform() < 1.0 / 6 { tag = ids[random.below(ids.count)] }
        item.tags?.process = Guess(id: tag, confidence: 0.8)
        item.tags?.department = Guess(id: company.taxonomy.owner(of: tag) ?? "", confidence: 0.8)
        item.labels = nil
        let probability = tag == "returns" ? 0.5 : 0.15
        if random.uniform() < probability {
          item.labels = Labels(
            process: [truth], department: [company.taxonomy.owner(of: truth) ?? ""],
            audit: probability)
        }
        // The truth of every item, for the test alone.
        item.question = truth
        return item
      }
  }

  @Test func correctedVolumesAndPrecisionCoverTheTruth() throws {
    var (cells, covered, tagsCovered) = (0, 0, 0)
    var (checks, held) = (0, 0)
    for seed in 1...60 {
      let items = items(seed: UInt64(seed))
      let report = makeReport(company.summary(items), company.request(week: 11))
      let window = items.filter { item in
        guard let created = item.created else { return false }
        let week = Zone.utc.week(at: created).index - MadeCompany.firstWeek.index
        return 8...11 ~= week
      }
      for label in report.quality.processes {
        let corrected = try #require(label.corrected)
        let truth = Double(window.count { $0.question == label.id })
        cells += 1
        if corrected.low <= truth, truth <= corrected.high { covered += 1 }
        if corrected.low <= Double(label.tagged), Double(label.tagged) <= corrected.high {
          tagsCovered += 1
        }
      }
      let right = items.count { $0.tags?.process?.id == $0.question }
      let estimate = try #require(report.quality.processPrecision)
      checks += 1
      let share = Double(right) / Double(items.count)
      if estimate.low <= share, share <= estimate.high { held += 1 }
    }
    let share = Double(covered) / Double(cells)
    print(
      "corrected volumes cover the truth in \(covered) of \(cells) cells (the tagged volume lies in "
        + "\(tagsCovered)); accuracy in \(held) of \(checks)")
    #expect(share >= 0.92)
    #expect(Double(held) / Double(checks) >= 0.9)
    // The correction does something: tagged volumes are off where true ones are not.
    #expect(tagsCovered < covered)
  }

  @Test func aWholeWindowThatWasAuditedIsKnown() throws {
    let items = items(seed: 5).map { item in
      var item = item
      let truth = item.question ?? ""
      item.labels = Labels(
        process: [truth], department: [company.taxonomy.owner(of: truth) ?? ""], audit: 1)
      return item
    }
    let report = makeReport(company.summary(items), company.request(week: 11))
    let window = items.filter { item in
      item.created.map { Zone.utc.week(at: $0).index - MadeCompany.firstWeek.index >= 8 } ?? false
    }
    for label in report.quality.processes {
      let corrected = try #require(label.corrected)
      #expect(corrected.value == Double(window.count { $0.question == label.id }))
      #expect(corrected.low == corrected.high)
    }
  }

  @Test func onlyWhatWasDrawnAtRandomLiftsTheDraft() {
    func report(audit: Double?) -> Report {
      let items = company.items(weeks: 8).map { item in
        var item = item
        if item.labels != nil { item.labels?.audit = audit }
        return item
      }
      return makeReport(company.summary(items), company.request(week: 7))
    }
    let audited = report(audit: 0.15)
    #expect(!audited.draft)
    #expect(audited.quality.audited > 30)
    let taught = report(audit: nil)
    #expect(taught.draft)
    #expect(taught.quality.audited == 0)
    #expect(taught.quality.departmentPrecision == nil)
  }

  @Test func aSmallProbabilityIsNotLost() {
    var item = company.items(weeks: 1)[0]
    item.labels = Labels(process: ["refunds"], department: ["finance"], audit: 1e-8)
    let summary = company.summary([item])
    #expect(summary.audits.sorted.map(\.value.probability) == [1])
  }
}
