import Analysis
import FeedbackModel

extension Trend {
  /// Whether it is to be read this week.
  var isNews: Bool { status != .steady }
}

/// Which file of the week's folder is about what.
///
/// Ids come from configs and files, so they are never used as paths as they are.
struct SiteLinks: Sendable {
  private var departments: [String: String] = [:]
  private var processes: [String: String] = [:]
  private var themes: [String: String] = [:]

  /// A theme of fewer items has no page of its own, unless it changed or is planned for.
  static let fewest = 5

  init(_ report: Report) {
    var taken: Set<String> = []
    for department in report.departments {
      departments[department.id] = SiteLinks.file("department", department.id, &taken)
    }
    for process in report.processes {
      processes[process.id] = SiteLinks.file("process", process.id, &taken)
    }
    let planned = Set(report.plan.prefix(20).map(\.theme))
    for theme in report.themes {
      guard theme.count >= Self.fewest || planned.contains(theme.id) || theme.trend.isNews else {
        continue
      }
      themes[theme.id] = SiteLinks.file("theme", theme.id, &taken)
    }
  }

  /// The file about a department; nil where the report has none.
  func department(_ id: String) -> String? { departments[id] }
  /// The file about a process.
  func process(_ id: String) -> String? { processes[id] }
  /// The file about a theme.
  func theme(_ id: String) -> String? { themes[id] }

  /// `kind-id.html` of lower-case letters, digits and hyphens; a hash tells ids apart that look the
  /// same so spelt.
  private static func file(_ kind: String, _ id: String, _ taken: inout Set<String>) -> String {
    var slug: [UInt8] = []
    for byte in id.utf8.prefix(60) {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: slug.append(byte)
      case 0x41...0x5A: slug.append(byte | 0x20)
      default: if slug.last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
      }
    }
    var name = kind + "-" + String(decoding: slug, as: UTF8.self)
    if slug.isEmpty || taken.contains(name) {
      name += "-" + StableHash.hex([], Array(id.utf8), digits: 8)
    }
    taken.insert(name)
    return name + ".html"
  }
}
