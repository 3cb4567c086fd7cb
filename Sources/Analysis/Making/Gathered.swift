import FeedbackModel
import Statistics

/// The counts of a summary, turned the ways a report needs them.
///
/// Series cover the frame's history.
struct Gathered {
  /// Negative mentions by week.
  var negative: [Silo: [Int]] = [:]
  /// Positive mentions of the window.
  var positive: [Silo: Int] = [:]
  /// Harm points of the window, in ``Summary/harmPoint``ths, and failure-demand mentions.
  var harm: [Silo: Int] = [:]
  var failure: [Silo: Int] = [:]
  /// Items of the window by primary process.
  var items: [Silo: Int] = [:]
  /// How busy each week was, about 1.
  var exposure: [Double] = []
  /// Negative mentions of the window by landing and silo; and positive ones.
  var landed: [String: [Silo: Int]] = [:]
  var landedPraise: [String: [Silo: Int]] = [:]
  /// Items of the window by landing.
  var landedItems: [String: Int] = [:]
  /// Items of themes by week, and by landing in the window.
  var themes: [String: [Int]] = [:]
  var themesByLanded: [String: [String: Int]] = [:]

  init(_ summary: Summary, _ frame: Frame) {
    let weeks = frame.history
    let noughts = [Int](repeating: 0, count: weeks.count)
    for (key, counts) in summary.cells.rows {
      let silo = Silo(owner: key.names[0], process: key.names[1])
      let landing = key.names[2]
      if weeks.contains(key.week) {
        let place = key.week - weeks.lowerBound
        negative[silo, default: noughts][place] += counts[2]
      }
      guard frame.isInWindow(key.week) else { continue }
      if frame.includesUndated { negative[silo, default: noughts][weeks.count - 1] += counts[2] }
      items[silo, default: 0] += counts[1]
      positive[silo, default: 0] += counts[3]
      harm[silo, default: 0] += counts[4]
      failure[silo, default: 0] += counts[5]
      landed[landing, default: [:]][silo, default: 0] += counts[2]
      landedPraise[landing, default: [:]][silo, default: 0] += counts[3]
      landedItems[landing, default: 0] += counts[0]
    }
    for (key, counts) in summary.themes.rows {
      let (theme, landing) = (key.names[0], key.names[1])
      let isUndated = frame.includesUndated && key.week == Summary.undated
      if weeks.contains(key.week) || isUndated {
        let place = isUndated ? weeks.count - 1 : key.week - weeks.lowerBound
        themes[theme, default: noughts][place] += counts[0]
      }
      if frame.isInWindow(key.week) {
        themesByLanded[theme, default: [:]][landing, default: 0] += counts[0]
      }
    }
    var processes: [String: [Int]] = [:]
    for (silo, series) in negative where silo.process != Guess.unassigned {
      var sum = processes[silo.process] ?? noughts
      for (index, value) in series.enumerated() { sum[index] += value }
      processes[silo.process] = sum
    }
    exposure = CommonFactor.weekly(processes.keys.sorted().compactMap { processes[$0] })
    if exposure.count != weeks.count {
      exposure = [Double](repeating: 1, count: weeks.count)
    }
  }

  /// By theme, the window's items with it that others than its own department own.
  func elsewhere(_ summary: Summary, _ frame: Frame, _ own: [String: String]) -> [String: Double] {
    var all: [String: Double] = [:]
    for (key, counts) in summary.themeOwners.rows
    where frame.isInWindow(key.week) && own[key.names[0]] != key.names[1] {
      all[key.names[0], default: 0] += Double(counts[0])
    }
    return all
  }

  /// Negative mentions by week of all silos that a condition holds for.
  func negativeSum(_ count: Int, where condition: (Silo) -> Bool) -> [Int] {
    var sum = [Int](repeating: 0, count: count)
    for (silo, series) in negative where condition(silo) {
      for (index, value) in series.enumerated() { sum[index] += value }
    }
    return sum
  }
}
