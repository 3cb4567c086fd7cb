import FeedbackModel
import JSON

extension ServiceTime {
  var json: JSONValue {
    .object([
      JSONMember("department", .string(department)),
      JSONMember("measure", .string(measure.rawValue)),
      JSONMember("n", .integer(n)), JSONMember("p50", .estimate(p50)),
      JSONMember("p90", .estimate(p90)),
      JSONMember("target", target.map(JSONValue.rounded) ?? .null),
      JSONMember("within_target", .estimate(within)),
      JSONMember("office_hours", .bool(officeHours)),
      JSONMember("note", .text(note)),
    ])
  }
}

extension HandOffReport {
  var json: JSONValue {
    .object([
      JSONMember("basis", .string(basis.rawValue)), JSONMember("cases", .integer(cases)),
      JSONMember("mean", .estimate(mean)), JSONMember("p90", .estimate(p90)),
      JSONMember("loop_rate", .estimate(loopRate)),
      JSONMember("transfer_rate", .estimate(transferRate)),
      JSONMember(
        "touched",
        .array(
          touched.map {
            .object([
              JSONMember("departments", .integer($0.departments)), JSONMember("n", .integer($0.n)),
              JSONMember("score", .estimate($0.score)),
            ])
          })),
      JSONMember("per_department", .estimate(perDepartment)), JSONMember("score", .text(score)),
    ])
  }
}

extension ProcedureReport {
  var json: JSONValue {
    .object([
      JSONMember("process", .string(process)), JSONMember("cases", .integer(cases)),
      JSONMember("paths", .integer(paths)), JSONMember("commonest", .ids(commonest)),
      JSONMember("share", .estimate(share)), JSONMember("entropy", .estimate(entropy)),
      JSONMember("score_difference", .estimate(scoreDifference)), JSONMember("score", .text(score)),
    ])
  }
}

extension AnswerReport {
  var json: JSONValue {
    .object([
      JSONMember("process", .string(process)), JSONMember("comparable", .integer(comparable)),
      JSONMember("differing", .integer(differing)), JSONMember("rate", .estimate(rate)),
      JSONMember(
        "pairs",
        .array(
          pairs.map {
            .object([
              JSONMember("from", .string($0.from)), JSONMember("to", .string($0.to)),
              JSONMember("comparable", .integer($0.comparable)),
              JSONMember("differing", .integer($0.differing)),
              JSONMember("rate", .estimate($0.rate)),
            ])
          })),
      JSONMember(
        "told",
        .array(
          told.map {
            .object([
              JSONMember("from", .string($0.from)), JSONMember("to", .string($0.to)),
              JSONMember("count", .integer($0.count)),
            ])
          })),
      JSONMember("told_rate", .estimate(toldRate)),
      JSONMember(
        "stated",
        .array(
          stated.map {
            .object([
              JSONMember("department", .string($0.department)), JSONMember("n", .integer($0.n)),
              JSONMember("hours", .integer($0.hours)), JSONMember("share", .estimate($0.share)),
            ])
          })),
    ])
  }
}

extension TrendParts {
  var json: JSONValue {
    .object([
      JSONMember("items", .rounded(items)), JSONMember("channel_mix", .rounded(channelMix)),
      JSONMember("rate", rate.json),
    ])
  }
}

extension RetaggedReport {
  var json: JSONValue {
    .object([
      JSONMember("process", .string(process)), JSONMember("before", .integer(before)),
      JSONMember("after", .integer(after)), JSONMember("ratio", ratio.json),
    ])
  }
}

extension Ripple {
  var json: JSONValue {
    .object([
      JSONMember("theme", .string(theme)), JSONMember("department", .string(department)),
      JSONMember("ratio", ratio.json), JSONMember("q", .rounded(q)),
    ])
  }
}

extension FoldedKPI {
  var json: JSONValue {
    .object([
      JSONMember("id", .string(id)), JSONMember("label", .string(label)),
      JSONMember("into", .text(into)), JSONMember("correlation", .estimate(correlation)),
      JSONMember("reason", .string(reason)),
    ])
  }
}
