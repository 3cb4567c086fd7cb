import Analysis
import FeedbackModel

/// `themes.csv`: a row a theme, for spreadsheets.
enum ThemesCSV {
  static func bytes(_ report: Report) -> [UInt8] {
    var out = CSV.row([
      "id", "label", "kind", "department", "process", "count", "count_low", "count_high", "share",
      "share_low", "share_high", "impact", "impact_low", "impact_high", "ratio", "ratio_low",
      "ratio_high", "q", "direction", "status", "since", "phrases",
    ])
    for theme in report.themes {
      let ratio = theme.trend.ratio
      out += CSV.row([
        CSV.cell(theme.id), CSV.cell(Plain.text(theme.label)), theme.positive ? "praise" : "cause",
        CSV.cell(theme.department), CSV.cell(theme.process), String(theme.count),
        CSV.cell(theme.interval.low), CSV.cell(theme.interval.high), CSV.cell(theme.share.value),
        CSV.cell(theme.share.low), CSV.cell(theme.share.high), CSV.cell(theme.impact?.value),
        CSV.cell(theme.impact?.low), CSV.cell(theme.impact?.high), CSV.cell(ratio?.value),
        CSV.cell(ratio?.low), CSV.cell(ratio?.high), CSV.cell(theme.trend.q, decimals: 6),
        theme.trend.direction.rawValue, theme.trend.status.rawValue,
        theme.trend.since?.description ?? "",
        CSV.cell(theme.phrases.map(Plain.text).joined(separator: "; ")),
      ])
    }
    return out
  }
}
