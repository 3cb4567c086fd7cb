import Analysis
import FeedbackModel

/// Weekly counts as a line from zero, with the changes of the register marked and, for the last
/// week, what history expected.
///
/// Its data stands below as a table.
struct LineChart {
  /// What is drawn, such as "Negative mentions a week".
  var title: String
  /// The weeks, oldest first.
  var weeks: [Week]
  /// A value per week; nil where there is none.
  var values: [Double?]
  /// Dated changes to mark, in order of date.
  var changes: [(date: CivilDate, text: HTML)] = []
  /// What history expected of a week, with the range of usual weeks.
  var expected: Estimate?
  /// Of how many weeks at the end.
  var expectedWeeks = 1
  /// How a value is written.
  var format: (Double) -> String
  /// The least top of the scale. The default is 4.
  var top: Double?

  /// The picture, its marks explained, and its data.
  func html(_ say: Voice) -> HTML {
    guard weeks.count > 1, values.count == weeks.count else { return .empty }
    let known = values.compactMap { $0 } + [expected?.high ?? 0]
    guard let largest = known.max(), largest > 0 else { return .empty }
    let top = LineChart.niceTop(max(self.top ?? 4, largest))
    let marks = shownChanges
    return """
      <figure class="chart">
      <figcaption>\(title)</figcaption>
      <div class="plot">
      <div class="y" aria-hidden="true"><span>\(format(top))</span><span>\(format(top / 2))</span>\
      <span>0</span></div>
      \(picture(top: top, marks: marks, say))
      \(weekLabels(say))
      </div>
      \(legend(marks, say))
      \(table(say))
      </figure>
      """
  }

  /// A round number at or above, such as 1, 2, 4, 5, 8 or 10.
  static func niceTop(_ value: Double) -> Double {
    guard value.isFinite, value > 0 else { return 1 }
    var step = 1e-3
    while step < 1e12 {
      for factor in [1.0, 2, 4, 5, 8] where step * factor >= value - 1e-12 { return step * factor }
      step *= 10
    }
    return value
  }

  private var shownChanges: [(number: Int, x: Double, text: HTML)] {
    guard let first = weeks.first else { return [] }
    let inside = changes.compactMap { change -> (Double, HTML)? in
      let days = change.date.daysSinceEpoch - first.monday.daysSinceEpoch
      let x = Double(days) / Double(7 * weeks.count)
      return x >= 0 && x <= 1 ? (x, change.text) : nil
    }
    return inside.enumerated().map { ($0.offset + 1, $0.element.0, $0.element.1) }
  }

  private func picture(
    top: Double, marks: [(number: Int, x: Double, text: HTML)], _ say: Voice
  ) -> HTML {
    let course = Course(values: values, height: top)
    var dots = HTML.empty
    for (index, value) in values.enumerated() {
      guard let value, value.isFinite else { continue }
      let x = Fixed.percent(Course.x(index, of: values.count))
      let y = Fixed.percent(Course.y(value, height: top))
      let label = "\(say.week(weeks[index])): \(format(value))"
      let kind = index == values.count - 1 ? "dot last" : "dot"
      dots += """
        <circle class="\(kind)" cx="\(x)" cy="\(y)" r="4"><title>\(label)</title></circle>
        """
    }
    var lines = HTML.empty
    for share in [0.0, 0.5, 1] {
      let y = Fixed.percent(Course.y(share, height: 1))
      lines += "<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"\(y)\" y2=\"\(y)\"/>"
    }
    for mark in marks {
      let x = Fixed.percent(mark.x)
      let anchor = mark.x > 0.95 ? "end" : "start"
      lines += """
        <line class="change" x1="\(x)" x2="\(x)" y1="0" y2="100%"/>\
        <text class="change" x="\(x)" y="12" dx="\(mark.x > 0.95 ? -4 : 4)" \
        text-anchor="\(anchor)">\(mark.number)</text>
        """
    }
    if let expected {
      let y = Fixed.percent(Course.y(expected.value, height: top))
      let (low, high) = (Course.y(expected.low, height: top), Course.y(expected.high, height: top))
      let share = Double(min(max(expectedWeeks, 1), values.count)) / Double(values.count)
      let left = Fixed.percent(1 - share)
      lines += """
        <rect class="usual" x="\(left)" width="\(Fixed.percent(share))" y="\(Fixed.percent(high))" \
        height="\(Fixed.percent(low - high))"/>\
        <line class="expected" x1="\(left)" x2="100%" y1="\(y)" y2="\(y)"/>
        """
    }
    return """
      <svg class="lines" role="img" aria-label="\(description(say))">\(lines)\
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">\(course.polylines)</svg>\(dots)</svg>
      """
  }

  private func description(_ say: Voice) -> String {
    let known = values.compactMap { $0 }
    guard let first = weeks.first, let last = weeks.last, let low = known.min(),
      let high = known.max()
    else { return title }
    let end = values.last.flatMap { $0 }.map(format) ?? say(.tooFew)
    return say(
      .chartDescription, title, say.week(first), say.week(last), format(low), format(high), end)
  }

  private func weekLabels(_ say: Voice) -> HTML {
    let every = max(1, (weeks.count + 5) / 6)
    let labels = weeks.enumerated().map { index, week -> HTML in
      let shown = (weeks.count - 1 - index) % every == 0
      return "<span>\(shown ? say.shortWeek(week) : "")</span>"
    }
    return "<span aria-hidden=\"true\"></span><div class=\"x\" aria-hidden=\"true\">\(labels)</div>"
  }

  private func legend(_ marks: [(number: Int, x: Double, text: HTML)], _ say: Voice) -> HTML {
    var items = marks.map { mark -> HTML in
      "<li><span class=\"key\">\(mark.number)</span> \(mark.text)</li>"
    }
    if let expected {
      items.append(
        "<li><span class=\"key dash\">– –</span> \(say(.expectedThisWeek, say.quantity(expected)))</li>"
      )
    }
    return items.isEmpty ? .empty : "<ul class=\"legend\">\(items)</ul>"
  }

  private func table(_ say: Voice) -> HTML {
    let rows = zip(weeks, values).map { week, value -> HTML in
      "<tr><th scope=\"row\">\(week.description)</th><td class=\"num\">\(value.map(format) ?? "–")</td></tr>"
    }
    return """
      <details class="data"><summary>\(say(.dataAsTable))</summary><table><thead><tr>\
      <th scope="col">\(say(.week))</th><th scope="col" class="num">\(title)</th></tr></thead>\
      <tbody>\(rows)</tbody></table></details>
      """
  }
}
