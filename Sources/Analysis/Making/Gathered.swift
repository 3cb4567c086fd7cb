import FeedbackModel

/// The counts of a summary, turned the ways a report needs them.
///
/// Series cover the frame's history.
struct Gathered {
  /// Negative mentions by week.
  var negative: [Silo: [Int]] = [:]
  /// Negative mentions by channel and week.
  var negativeByChannel: [Silo: [String: [Int]]] = [:]
  /// Positive mentions of the window.
  var positive: [Silo: Int] = [:]
  /// Harm points of the window, in ``Summary/harmPoint``ths, and failure-demand mentions.
  var harm: [Silo: Int] = [:]
  var failure: [Silo: Int] = [:]
  /// Items of the window by primary process.
  var items: [Silo: Int] = [:]
  /// Items with words by channel and week.
  var volume: [String: [Int]] = [:]
  /// Negative mentions of the window by landing and silo; and positive ones.
  var landed: [String: [Silo: Int]] = [:]
  var landedPraise: [String: [Silo: Int]] = [:]
  /// Items of the window by landing.
  var landedItems: [String: Int] = [:]
  /// Items of themes by week; by channel and week; by landing in the window.
  var themes: [String: [Int]] = [:]
  var themesByChannel: [String: [String: [Int]]] = [:]
  var themesByLanded: [String: [String: Int]] = [:]

  init(_ summary: Summary, _ frame: Frame) {
    let weeks = frame.history
    let noughts = [Int](repeating: 0, count: weeks.count)
    for (key, counts) in summary.cells.rows {
      let silo = Silo(owner: key.names[0], process: key.names[1])
      let (landing, channel) = (key.names[2], key.names[3])
      if weeks.contains(key.week) {
        let place = key.week - weeks.lowerBound
        negative[silo, default: noughts][place] += counts[2]
        negativeByChannel[silo, default: [:]][channel, default: noughts][place] += counts[2]
        volume[channel, default: noughts][place] += counts[1]
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
      let (theme, landing, channel) = (key.names[0], key.names[1], key.names[2])
      let isUndated = frame.includesUndated && key.week == Summary.undated
      if weeks.contains(key.week) || isUndated {
        let place = isUndated ? weeks.count - 1 : key.week - weeks.lowerBound
        themes[theme, default: noughts][place] += counts[0]
        themesByChannel[theme, default: [:]][channel, default: noughts][place] += counts[0]
      }
      if frame.isInWindow(key.week) {
        themesByLanded[theme, default: [:]][landing, default: 0] += counts[0]
      }
    }
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
