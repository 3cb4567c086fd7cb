import FeedbackModel
import JSON

extension LandedByOwner {
  var json: JSONValue {
    .object([
      JSONMember("rows", .ids(rows)), JSONMember("columns", .ids(columns)),
      JSONMember("counts", .matrix(counts)), JSONMember("by_taxonomy", .matrix(byTaxonomy)),
      JSONMember("praise", .matrix(praise)),
      JSONMember("shares", .array(shares.map { .array($0.map(JSONValue.estimate)) })),
      JSONMember("corrected", .array(corrected.map { .array($0.map(JSONValue.estimate)) })),
    ])
  }
}

extension Trend {
  var json: JSONValue {
    .object([
      JSONMember("ratio", ratio.map { .rounded($0.value) } ?? .null),
      JSONMember(
        "interval", ratio.map { .array([.rounded($0.low), .rounded($0.high)]) } ?? .null),
      JSONMember("q", q.map(JSONValue.rounded) ?? .null),
      JSONMember("direction", .string(direction.rawValue)),
      JSONMember("since", since?.json ?? .null), JSONMember("status", .string(status.rawValue)),
      JSONMember("expected", expected.map(JSONValue.rounded) ?? .null),
      JSONMember("detectable", detectable.map(JSONValue.rounded) ?? .null),
      JSONMember("window_weeks", .integer(windowWeeks)),
      JSONMember("parts", parts?.json ?? .null),
    ])
  }
}

extension ThemeReport {
  var json: JSONValue {
    .object([
      JSONMember("id", .string(id)), JSONMember("label", .string(label)),
      JSONMember("positive", .bool(positive)), JSONMember("department", .string(department)),
      JSONMember("process", .string(process)), JSONMember("count", .integer(count)),
      JSONMember("interval", .array([.rounded(interval.low), .rounded(interval.high)])),
      JSONMember("share", share.json),
      JSONMember(
        "impact",
        impact.map {
          .object([
            JSONMember("value", .rounded($0.value)),
            JSONMember("interval", .array([.rounded($0.low), .rounded($0.high)])),
          ])
        } ?? .null),
      JSONMember("trend", trend.json), JSONMember("weekly", .integers(weekly)),
      JSONMember("phrases", .ids(phrases)), JSONMember("keyness", .rounded(keyness)),
      JSONMember("quotes", .array(quotes.map(\.json))),
      JSONMember(
        "landed",
        .array(
          landed.map {
            .object([
              JSONMember("department", .string($0.department)),
              JSONMember("count", .integer($0.count)),
            ])
          })),
      JSONMember("first_seen", firstSeen?.json ?? .null),
      JSONMember("worst", worst?.json ?? .null),
    ])
  }
}

extension Quote {
  var json: JSONValue {
    .object([
      JSONMember("item", .string(item)), JSONMember("file", .string(source.file)),
      JSONMember("record", .integer(source.record)),
      JSONMember("line", source.line.map(JSONValue.integer) ?? .null),
      JSONMember("date", .text(date?.description)),
      JSONMember("channel", .text(channel?.rawValue)), JSONMember("text", .string(text)),
      JSONMember(
        "highlights",
        .array(highlights.map { .integers([$0.lowerBound, $0.upperBound]) })),
    ])
  }
}

extension SignalReport {
  var json: JSONValue {
    .object([
      JSONMember("kind", .string(kind.rawValue)), JSONMember("from", .string(from)),
      JSONMember("to", .string(to)), JSONMember("count", .integer(count)),
      JSONMember("of", .integer(of)), JSONMember("per_100", rate.json),
      JSONMember("trend", trend?.json ?? .null),
      JSONMember("precision", .estimate(precision)),
    ])
  }
}

extension SegmentReport {
  var json: JSONValue {
    .object([
      JSONMember("field", .string(field)), JSONMember("value", .string(value)),
      JSONMember("theme", .string(theme)), JSONMember("count", .integer(count)),
      JSONMember("ratio", ratio.json), JSONMember("q", .rounded(q)),
    ])
  }
}

extension ChangeReport {
  var json: JSONValue {
    .object([
      JSONMember("id", .string(change.id)),
      JSONMember("date", .string(change.date.description)),
      JSONMember("process", .string(change.process)), JSONMember("note", .string(change.note)),
      JSONMember("by", .string(change.by)), JSONMember("verdict", .string(verdict.rawValue)),
      JSONMember("weeks", .integer(weeks)),
      JSONMember("ratio", ratio.map { .rounded($0.value) } ?? .null),
      JSONMember(
        "interval", ratio.map { .array([.rounded($0.low), .rounded($0.high)]) } ?? .null),
      JSONMember("moved_to", .ids(movedTo)), JSONMember("weekly", .integers(weekly)),
      JSONMember("weeks_shown", .array(weeksShown.map(\.json))),
      JSONMember("slope", .estimate(slope)),
      JSONMember("ripples", .array(ripples.map(\.json))),
    ])
  }
}

extension BreakReport {
  var json: JSONValue {
    .object([
      JSONMember("process", .string(process)), JSONMember("week", week.json),
      JSONMember("ratio", ratio.json),
    ])
  }
}

extension PlanEntry {
  var json: JSONValue {
    .object([
      JSONMember("theme", .string(theme)), JSONMember("process", .string(process)),
      JSONMember("owner", .string(owner)), JSONMember("rank", .integer(rank)),
      JSONMember(
        "rank_interval", .integers([rankInterval.lowerBound, rankInterval.upperBound])),
      JSONMember("volume", volume.json), JSONMember("shortfall", .estimate(shortfall)),
      JSONMember("invite", .ids(invite)), JSONMember("first_step", .string(firstStep)),
    ])
  }
}

extension GoldenThread {
  /// Points keep all their digits, so that each level adds up to the one above.
  var json: JSONValue {
    .object([
      JSONMember("points", .double(points)), JSONMember("stages", .array(stages.map(\.json))),
      JSONMember("failure_demand", .estimate(failureDemand)),
    ])
  }
}

extension GoldenThread.Node {
  var json: JSONValue {
    .object([
      JSONMember("id", .string(id)), JSONMember("points", .double(points)),
      JSONMember("children", .array(children.map(\.json))),
    ])
  }
}

extension DriverReport {
  var json: JSONValue {
    .object([
      JSONMember("score", .string(score)), JSONMember("respondents", .integer(respondents)),
      JSONMember("mean", mean.json), JSONMember("explained", .rounded(explained)),
      JSONMember(
        "drivers",
        .array(
          drivers.map {
            .object([
              JSONMember("theme", .string($0.theme)), JSONMember("n", .integer($0.n)),
              JSONMember("share", $0.share.json),
              JSONMember("leave_one_out", $0.leaveOneOut.json),
            ])
          })),
    ])
  }
}

extension Quality {
  var json: JSONValue {
    .object([
      JSONMember("audited", .integer(audited)),
      JSONMember("department_precision", .estimate(departmentPrecision)),
      JSONMember("process_precision", .estimate(processPrecision)),
      JSONMember("processes", .array(processes.map(\.json))),
      JSONMember("departments", .array(departments.map(\.json))),
      JSONMember("unassigned", .estimate(unassigned)),
      JSONMember("other_share", .estimate(otherShare)),
      JSONMember("other_budget", .rounded(Self.otherBudget)),
      JSONMember("unassigned_budget", .rounded(Self.unassignedBudget)),
      JSONMember("landing_recorded", .estimate(landingRecorded)),
      JSONMember("remarks", .ids(remarks)),
    ])
  }
}

extension Quality.LabelQuality {
  var json: JSONValue {
    .object([
      JSONMember("id", .string(id)), JSONMember("precision", .estimate(precision)),
      JSONMember("recall", .estimate(recall)), JSONMember("support", .integer(support)),
      JSONMember("tagged", .integer(tagged)), JSONMember("corrected", .estimate(corrected)),
    ])
  }
}
