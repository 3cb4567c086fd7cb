import Analysis
import FeedbackModel

/// Small pictures that stand in a table's row, beside the numbers they draw.
///
/// Positions are per cent of the cell, so that text is never scaled with the picture. All are
/// hidden from screen readers, who have the numbers.
enum Marks {
  /// A bar from the left whose length is a fraction of the cell.
  static func bar(_ fraction: Double, kind: String = "") -> HTML {
    let width = Fixed.percent(fraction)
    return """
      <svg class="bar \(kind)" aria-hidden="true" focusable="false"><rect class="track" \
      width="100%" height="100%"/><rect class="fill" width="\(width)" height="100%"/></svg>
      """
  }

  /// A bar between two fractions of the cell, with a dashed line at a third.
  static func step(from low: Double, to high: Double, line: Double) -> HTML {
    let x = Fixed.percent(low)
    let width = Fixed.percent(max(high - low, 0.004))
    let mark = Fixed.percent(line)
    return """
      <svg class="mark" aria-hidden="true" focusable="false">\
      <line class="axis" x1="0" x2="100%" y1="100%" y2="100%"/>\
      <rect class="fill" x="\(x)" width="\(width)" y="12%" height="76%"/>\
      <line class="reference" x1="\(mark)" x2="\(mark)" y1="0" y2="100%"/></svg>
      """
  }

  /// A dot with its interval on a scale that all rows share; `reference` is a line to compare with.
  static func interval(
    _ estimate: Estimate, scale: ClosedRange<Double>, reference: Double? = nil
  ) -> HTML {
    let span = max(scale.upperBound - scale.lowerBound, .leastNormalMagnitude)
    func at(_ value: Double) -> String {
      // A margin of 2 % a side keeps the dots of the ends whole.
      Fixed.percent(0.02 + 0.96 * min(max((value - scale.lowerBound) / span, 0), 1))
    }
    var line = HTML.empty
    if let reference {
      line = """
        <line class="reference" x1="\(at(reference))" x2="\(at(reference))" y1="0" y2="100%"/>
        """
    }
    return """
      <svg class="mark" aria-hidden="true" focusable="false">\
      <line class="axis" x1="0" x2="100%" y1="50%" y2="50%"/>\(line)\
      <line class="whisker" x1="\(at(estimate.low))" x2="\(at(estimate.high))" y1="50%" y2="50%"/>\
      <circle class="dot" cx="\(at(estimate.value))" cy="50%" r="5"/></svg>
      """
  }

  /// The course of some weeks in the height of a line of text, the last one dotted.
  ///
  /// All start at 0.
  static func spark(
    _ values: [Double?], maximum: Double? = nil, changeAt: Int? = nil
  ) -> HTML {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    guard known.count > 1, let top = known.max(), top > 0 else { return .empty }
    let height = max(maximum ?? top, 1e-9)
    let lines = Course(values: values, height: height).polylines
    var dot = HTML.empty
    if let last = values.indices.last(where: { values[$0] != nil }), let value = values[last] {
      let x = Fixed.percent(Course.x(last, of: values.count))
      let y = Fixed.percent(Course.y(value, height: height))
      dot = "<circle class=\"dot\" cx=\"\(x)\" cy=\"\(y)\" r=\"3\"/>"
    }
    var mark = HTML.empty
    if let changeAt, values.indices.contains(changeAt) {
      // A change takes effect at the start of its week.
      let x = Fixed.percent(Double(changeAt) / Double(values.count))
      mark = "<line class=\"change\" x1=\"\(x)\" x2=\"\(x)\" y1=\"0\" y2=\"100%\"/>"
    }
    return """
      <svg class="spark" aria-hidden="true" focusable="false">\(mark)\
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">\(lines)</svg>\(dot)</svg>
      """
  }
}

/// A series of weeks as polylines in a square of 100 × 100, broken where a week is missing.
struct Course {
  let values: [Double?]
  /// The value at the top edge; the bottom edge is 0.
  let height: Double

  /// The middle of a week's column, as a fraction of the width.
  static func x(_ index: Int, of count: Int) -> Double {
    (Double(index) + 0.5) / Double(max(count, 1))
  }

  /// The fraction of the height from the top, with 6 % above and below for the dots.
  static func y(_ value: Double, height: Double) -> Double {
    0.94 - 0.88 * min(max(value / max(height, 1e-9), 0), 1)
  }

  var polylines: HTML {
    var runs: [[(Int, Double)]] = [[]]
    for (index, value) in values.enumerated() {
      if let value, value.isFinite {
        runs[runs.count - 1].append((index, value))
      } else if runs.last?.isEmpty == false {
        runs.append([])
      }
    }
    return runs.filter { $0.count > 1 }.map { run -> HTML in
      let points = run.map { index, value in
        let x = Fixed.coordinate(Course.x(index, of: values.count) * 100)
        return x + "," + Fixed.coordinate(Course.y(value, height: height) * 100)
      }
      return "<polyline class=\"course\" points=\"\(points.joined(separator: " "))\"/>"
    }.joined()
  }
}
