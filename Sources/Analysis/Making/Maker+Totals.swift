import FeedbackModel
import Statistics

extension Maker {
  /// What became of the records, and the items of the period.
  mutating func makeTotals() {
    var totals = Totals()
    for source in request.sources {
      totals.imported += source.imported
      totals.blank += source.blank
      totals.rejected += source.rejected
      totals.duplicate += source.duplicate
    }
    totals.read = totals.imported + totals.blank + totals.rejected + totals.duplicate
    totals.sources = request.sources
    for (key, counts) in summary.cells.rows {
      if key.week == Summary.undated { totals.undated += counts[0] }
      guard frame.isInPeriod(key.week) else { continue }
      totals.items += counts[0]
      if key.names[1] == Guess.unassigned {
        totals.unassigned += counts[1]
      } else {
        totals.tagged += counts[1]
      }
    }
    report.totals = totals
  }

  /// How far to trust the report, and whether it is a draft.
  mutating func makeQuality() {
    var quality = Quality()
    var (words, unassigned, landed, items) = (0, 0, 0, 0)
    for (key, counts) in summary.cells.rows where frame.isInWindow(key.week) {
      items += counts[0]
      words += counts[1]
      if key.names[1] == Guess.unassigned { unassigned += counts[1] }
      if key.names[2] != Summary.notRecorded { landed += counts[0] }
    }
    quality.unassigned = .share(Double(unassigned), of: Double(words))
    quality.landingRecorded = .share(Double(landed), of: Double(items))
    var (negative, unthemed) = (0, 0)
    for (key, counts) in summary.polarity.rows where frame.isInWindow(key.week) {
      negative += counts[0]
      unthemed += counts[2]
    }
    if !request.themes.isEmpty {
      quality.otherShare = .share(Double(unthemed), of: Double(negative))
    }
    let audit = Audit(summary, frame)
    quality.audited = audit.rows.count
    quality.departmentPrecision = audit.accuracy { row in
      row.trueDepartments.isEmpty || row.department == Guess.unassigned
        ? nil : row.trueDepartments.contains(row.department)
    }
    quality.processPrecision = audit.accuracy { row in
      row.trueProcesses.isEmpty || row.process == Guess.unassigned
        ? nil : row.trueProcesses.contains(row.process)
    }
    quality.processes = audit.labels(
      taxonomy.processes.map(\.id), tagged: { $0.process }, truth: { $0.trueProcesses },
      counts: gathered.items.reduce(into: [:]) { $0[$1.key.process, default: 0] += $1.value },
      words: words)
    quality.departments = audit.labels(
      taxonomy.departments.map(\.id), tagged: { $0.department }, truth: { $0.trueDepartments },
      counts: gathered.items.reduce(into: [:]) { $0[$1.key.owner, default: 0] += $1.value },
      words: words)
    report.draft = (quality.departmentPrecision?.low ?? 0) < 0.7
    quality.remarks = remarks(quality)
    report.quality = quality
  }

  private func remarks(_ quality: Quality) -> [String] {
    var all: [String] = []
    if quality.audited == 0 {
      all.append(
        "No random audit yet: departments are not measured, so this is a draft without "
          + "landed × owner and without a ranking of departments.")
    } else if report.draft {
      let low = percent(quality.departmentPrecision?.low ?? 0)
      all.append(
        "The audit puts the precision of departments at \(low) or more; below 70 % this stays "
          + "a draft.")
    }
    if let other = quality.otherShare, other.low > Quality.otherBudget {
      all.append(
        "\(percent(other.value)) of the items with trouble are in no theme (other); more than "
          + "\(percent(Quality.otherBudget)) means that causes are missing.")
    }
    if let none = quality.unassigned, none.low > Quality.unassignedBudget {
      all.append(
        "\(percent(none.value)) of the items are unassigned; more than "
          + "\(percent(Quality.unassignedBudget)) means that the taxonomy or its examples lack something."
      )
    }
    if let recorded = quality.landingRecorded, recorded.value < 0.5 {
      all.append(
        "Only \(percent(recorded.value)) of the items say which department received them.")
    }
    if report.totals.undated > 0 && !frame.includesUndated {
      all.append(
        "\(report.totals.undated) items have no date; they count in no week.")
    }
    return all
  }
}

func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
