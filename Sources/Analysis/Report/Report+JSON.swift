import FeedbackModel
import JSON

extension Report {
  /// `report.json`, `voc.report/1`.
  ///
  /// Estimates are `{"value","low","high"}`; numbers have seven significant digits, so that a last
  /// bit of a library function changes no byte.
  public var json: JSONValue {
    .object([
      JSONMember("schema", .string(Self.schema)),
      JSONMember("period", period.json),
      JSONMember("window", window.json),
      JSONMember("draft", .bool(draft)),
      JSONMember("tagging", tagging.json),
      JSONMember("totals", totals.json),
      JSONMember("headlines", .array(headlines.map(\.json))),
      JSONMember("weeks", .array(weeks.map(\.json))),
      JSONMember("departments", .array(departments.map(\.json))),
      JSONMember("processes", .array(processes.map(\.json))),
      JSONMember("landed_by_owner", landedByOwner?.json ?? .null),
      JSONMember("themes", .array(themes.map(\.json))),
      JSONMember("signals", .array(signals.map(\.json))),
      JSONMember("segments", .array(segments.map(\.json))),
      JSONMember("service_times", .array(serviceTimes.map(\.json))),
      JSONMember("hand_offs", handOffs?.json ?? .null),
      JSONMember("procedures", .array(procedures.map(\.json))),
      JSONMember("answers", .array(answers.map(\.json))),
      JSONMember(
        "retagged",
        retaggedFrom.map {
          .object([
            JSONMember("model_before", .string($0)),
            JSONMember("processes", .array(retagged.map(\.json))),
          ])
        } ?? .null),
      JSONMember("call_backs", .integer(callBacks.count)),
      JSONMember("changes", .array(changes.map(\.json))),
      JSONMember("unexplained", .array(unexplained.map(\.json))),
      JSONMember("plan", .array(plan.map(\.json))),
      JSONMember("golden_thread", thread.json),
      JSONMember("drivers", drivers?.json ?? .null),
      JSONMember("quality", quality.json),
    ])
  }
}

extension JSONValue {
  /// A number with seven significant digits.
  static func rounded(_ value: Double) -> JSONValue {
    guard value.isFinite, value != 0 else { return .double(value) }
    var scale = 1.0
    var size = abs(value)
    while size < 1e6 && scale < 1e15 {
      size *= 10
      scale *= 10
    }
    while size >= 1e7 && scale > 1e-15 {
      size /= 10
      scale /= 10
    }
    return .double((value * scale).rounded() / scale)
  }

  static func estimate(_ value: Estimate?) -> JSONValue { value?.json ?? .null }
  static func ids(_ list: [String]) -> JSONValue { .array(list.map(JSONValue.string)) }
  static func integers(_ list: [Int]) -> JSONValue { .array(list.map(JSONValue.integer)) }
  static func text(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }
  static func matrix(_ rows: [[Double]]) -> JSONValue {
    .array(rows.map { .array($0.map(JSONValue.rounded)) })
  }
}

extension Week {
  var json: JSONValue { .string(description) }
}

extension Estimate {
  var json: JSONValue {
    .object([
      JSONMember("value", .rounded(value)), JSONMember("low", .rounded(low)),
      JSONMember("high", .rounded(high)),
    ])
  }
}

extension Period {
  var json: JSONValue {
    .object([
      JSONMember("from", .string(from.description)), JSONMember("to", .string(to.description)),
      JSONMember("week", week?.json ?? .null),
    ])
  }
}

extension TaggingBasis {
  var json: JSONValue {
    .object([
      JSONMember("taxonomy", .string(taxonomy.rawValue)), JSONMember("labels", .integer(labels)),
      JSONMember("model", .string(model)),
    ])
  }
}

extension Totals {
  var json: JSONValue {
    .object([
      JSONMember("read", .integer(read)), JSONMember("imported", .integer(imported)),
      JSONMember("blank", .integer(blank)), JSONMember("rejected", .integer(rejected)),
      JSONMember("duplicate", .integer(duplicate)), JSONMember("items", .integer(items)),
      JSONMember("tagged", .integer(tagged)), JSONMember("unassigned", .integer(unassigned)),
      JSONMember("undated", .integer(undated)),
      JSONMember("sources", .array(sources.map(\.json))),
    ])
  }
}

extension Headline {
  var json: JSONValue {
    .object([
      JSONMember("kind", .string(kind.rawValue)), JSONMember("text", .string(text)),
      JSONMember("about", .text(about)),
    ])
  }
}

extension DepartmentReport {
  var json: JSONValue {
    .object([
      JSONMember("id", .string(id)), JSONMember("name", .string(name)),
      JSONMember("facing", .string(facing.rawValue)), JSONMember("owned", .integer(owned)),
      JSONMember("owned_share", .estimate(ownedShare)), JSONMember("landed", .integer(landed)),
      JSONMember("absorbed_blame", .estimate(absorbedBlame)),
      JSONMember("exported_cause", .estimate(exportedCause)),
      JSONMember("praise", .estimate(praise)), JSONMember("weekly", .integers(weekly)),
      JSONMember("kpis", .array(kpis.map(\.json))),
      JSONMember("folded", .array(folded.map(\.json))), JSONMember("themes", .ids(themes)),
      JSONMember("listening", .array(listening.map(\.json))),
      JSONMember("invite", .ids(invite)),
    ])
  }
}

extension KPI {
  var json: JSONValue {
    .object([
      JSONMember("id", .string(id)), JSONMember("label", .string(label)),
      JSONMember("unit", .string(unit)), JSONMember("value", .estimate(value)),
      JSONMember("n", .integer(n)), JSONMember("target", target.map(JSONValue.rounded) ?? .null),
      JSONMember("weekly", .array(weekly.map { $0.map(JSONValue.rounded) ?? .null })),
      JSONMember("note", .text(note)),
    ])
  }
}

extension ProcessReport {
  var json: JSONValue {
    .object([
      JSONMember("id", .string(id)), JSONMember("name", .string(name)),
      JSONMember("owner", .string(owner)), JSONMember("stage", .text(stage?.rawValue)),
      JSONMember("items", .integer(items)), JSONMember("negative", .integer(negative)),
      JSONMember("trend", trend?.json ?? .null), JSONMember("weekly", .integers(weekly)),
      JSONMember(
        "touches",
        .array(
          touches.map {
            .object([
              JSONMember("department", .string($0.department)),
              JSONMember("count", .integer($0.count)),
            ])
          })),
      JSONMember("invite", .ids(invite)), JSONMember("themes", .ids(themes)),
    ])
  }
}
