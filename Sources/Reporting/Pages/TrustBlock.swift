import Analysis
import FeedbackModel

/// How far to trust the report: how it was tagged, what an audit found, what was left out, and what
/// became of every record.
struct TrustBlock {
  let context: PageContext
  private var report: Report { context.report }
  private var say: Voice { context.say }

  var html: HTML {
    context.section("trust", say(.trustTitle), content)
  }

  private var content: HTML {
    let remarks = context.remarks.map { remark -> HTML in "<li>\(remark)</li>" }
    return """
      <p>\(say(.basis, basis, say.number(report.quality.audited)))</p>
      \(remarks.isEmpty ? .empty : "<ul>\(remarks)</ul>")
      \(measures)
      \(retagged)
      \(sources)
      \(labels)
      """
  }

  private var basis: String {
    switch (report.tagging.taxonomy, report.tagging.labels) {
    case (.builtIn, _): say(.basisBuiltIn)
    case (.configured, 0): say(.basisCold)
    case (.configured, let count): say(.basisLabels, say.number(count))
    }
  }

  private var measures: HTML {
    let quality = report.quality
    let lines: [(Phrase, Estimate?)] = [
      (.trustDepartment, quality.departmentPrecision), (.trustProcess, quality.processPrecision),
      (.trustUnassigned, quality.unassigned), (.trustOther, quality.otherShare),
      (.trustLanding, quality.landingRecorded),
    ]
    let rows = lines.map { phrase, estimate -> [PageContext.Cell] in
      [
        .init(text: say(phrase)),
        .init(text: estimate.map { say.percent($0) } ?? say(.notAudited)),
        .init(estimate.map { Marks.interval($0, scale: 0...1) } ?? .empty),
      ]
    }
    return context.table(
      [.init(say(.measure)), .init(say(.value), "num"), .init("", "pic")], rows: rows)
  }

  /// What a new model did to the counts of the same items.
  private var retagged: HTML {
    guard !report.retagged.isEmpty else { return .empty }
    let rows = report.retagged.map { step -> [PageContext.Cell] in
      [
        .init(context.process(step.process)),
        .init(text: say.number(step.before), sortable: Double(step.before)),
        .init(text: say.number(step.after), sortable: Double(step.after)),
        .init(context.number(say.ratio(step.ratio)), sortable: step.ratio.value),
      ]
    }
    let table = context.table(
      [
        .init(say(.process)), .init(say(.before), "num"), .init(say(.now), "num"),
        .init(say(.level), "num"),
      ], rows: rows, tools: true)
    return context.folded(
      say(.retaggedTitle), "<p class=\"note\">\(say(.retaggedNote))</p>\(table)")
  }

  private var sources: HTML {
    let totals = report.totals
    func counts(_ name: HTML, _ values: [Int]) -> [PageContext.Cell] {
      [.init(name)] + values.map { .init(text: say.number($0), sortable: Double($0)) }
    }
    var rows = totals.sources.map { source -> [PageContext.Cell] in
      counts(
        "<bdi>\(Plain.short(source.file, 120))</bdi><span class=\"sub\">\(source.format)</span>",
        [source.read, source.imported, source.blank, source.rejected, source.duplicate])
    }
    rows.append(
      counts(
        HTML(text: say(.all)),
        [totals.read, totals.imported, totals.blank, totals.rejected, totals.duplicate]))
    let columns: [PageContext.Column] =
      [.init(say(.source))]
      + [Phrase.read, .imported, .blank, .rejected, .duplicate].map { .init(say($0), "num") }
    return context.folded(say(.sourcesTitle), context.table(columns, rows: rows, tools: true))
  }

  private var labels: HTML {
    let all =
      report.quality.departments.map { ($0, context.departmentName($0.id)) }
      + report.quality.processes.map { ($0, context.processName($0.id)) }
    guard !all.isEmpty else { return .empty }
    let rows = all.map { label, name -> [PageContext.Cell] in
      [
        .init(text: name),
        .init(
          context.number(label.precision.map { say.percent($0) } ?? "–"),
          sortable: label.precision?.value),
        .init(
          context.number(label.recall.map { say.percent($0) } ?? "–"), sortable: label.recall?.value
        ),
        .init(text: say.number(label.support), sortable: Double(label.support)),
        .init(text: say.number(label.tagged), sortable: Double(label.tagged)),
        .init(
          context.number(label.corrected.map { say.quantity($0) } ?? "–"),
          sortable: label.corrected?.value),
      ]
    }
    let columns: [PageContext.Column] =
      [.init(say(.tag))]
      + [Phrase.precision, .recall, .audited, .taggedSo, .corrected].map { .init(say($0), "num") }
    return context.folded(say(.labelsTitle), context.table(columns, rows: rows, tools: true))
  }
}
