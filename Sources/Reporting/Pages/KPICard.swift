import Analysis
import FeedbackModel

/// A key figure with its interval, target and course.
struct KPICard {
  let context: PageContext
  let kpi: KPI
  private var say: Voice { context.say }

  var html: HTML {
    let value = kpi.value.map { unit($0.value) } ?? reason
    var notes: [String] = []
    if let estimate = kpi.value { notes.append(interval(estimate)) }
    if let target = kpi.target { notes.append(say(.target, targetText(target))) }
    notes.append(say(.observations, say.number(kpi.n)))
    let remark: HTML =
      kpi.value != nil && kpi.note != nil ? "<p class=\"note\">\(reason)</p>" : .empty
    return """
      <li><h3>\(label)</h3><p class="value">\(value) \(judgement)</p>\
      <p class="note">\(notes.joined(separator: " · "))</p>\(remark)\(Marks.spark(kpi.weekly))</li>
      """
  }

  /// Its name in the reader's language.
  var label: String {
    if let phrase = Phrase.kpi(kpi.id) { return say(phrase) }
    return kpi.label.isEmpty ? kpi.id : kpi.label
  }

  /// Why it has no value, or what is to be said of it.
  var reason: String {
    guard let note = kpi.note else { return say(.tooFew) }
    return Phrase.kpiNote(note).map { say($0) } ?? note
  }

  /// Whether the target is met, where the interval allows to say so.
  private var judgement: HTML {
    guard let target = kpi.target, let value = kpi.value, let lowerIsBetter else { return .empty }
    let isMet = lowerIsBetter ? value.high <= target : value.low >= target
    let isMissed = lowerIsBetter ? value.low > target : value.high < target
    let (kind, phrase): (String, Phrase) =
      isMet ? ("fix", .kpiMet) : isMissed ? ("confirmed", .kpiMissed) : ("", .kpiClose)
    return "<span class=\"chip \(kind)\">\(say(phrase))</span>"
  }

  /// Nil for a figure that this interface does not know.
  private var lowerIsBetter: Bool? {
    switch kpi.id {
    case "first-contact-resolution": false
    case "owned", "absorbed-blame", "exported-cause", "first-response-p50", "time-held-p90",
      "loop-rate":
      true
    default: nil
    }
  }

  private func unit(_ value: Double) -> String {
    switch kpi.unit {
    case "share": say.percent(value)
    case "hours": say.duration(hours: value)
    case "per 100": say(.per100, say.quantity(value))
    case "items": say.number(value, decimals: value == value.rounded() ? 0 : 1)
    default: say.quantity(value)
    }
  }

  private func targetText(_ target: Double) -> String {
    unit(target)
  }

  private func interval(_ estimate: Estimate) -> String {
    if kpi.unit == "share" { return say.percentRange(estimate) }
    if kpi.unit == "hours" { return say.durations(hours: estimate) }
    let size = max(abs(estimate.value), abs(estimate.high))
    return say.range(estimate, decimals: size >= 20 ? 0 : 1)
  }
}
