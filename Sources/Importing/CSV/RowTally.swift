/// What was met among rows, counted.
struct RowTally: Sendable {
  var skipped = 0
  var unreadDates = 0
  var strangeScores = 0
  var nulls = 0
  var short = 0
  var joined = 0

  static func += (sum: inout RowTally, more: RowTally) {
    sum.skipped += more.skipped
    sum.unreadDates += more.unreadDates
    sum.strangeScores += more.strangeScores
    sum.nulls += more.nulls
    sum.short += more.short
    sum.joined += more.joined
  }

  /// Says it.
  func note(_ plan: ColumnPlan, in notes: ImportNotes) {
    if short > 0 {
      notes.add("\(short) rows have fewer fields than the header; the rest is blank")
    }
    if joined > 0 {
      notes.add("\(joined) rows hold an unquoted delimiter in their text; it was kept")
    }
    if skipped > 0, let skip = plan.skip { notes.add("\(skipped) \(skip.what) were left out") }
    if unreadDates > 0 { notes.add("\(unreadDates) dates could not be read") }
    if strangeScores > 0 {
      notes.add("\(strangeScores) scores are off their scale and do not count")
    }
    if nulls > 0 { notes.add("NUL characters were removed from \(nulls) texts") }
  }
}
