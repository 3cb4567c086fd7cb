import FeedbackModel

/// A mapping kept in a small text file that can be shared: `KEY=COLUMN` lines as `--map` takes them,
/// settings as `@NAME=VALUE`, and `#` before a remark.
///
/// ```
/// # voc mapping 1
/// @format=generic-csv
/// @date-order=dmy
/// text=What could we do better?
/// nps=#7
/// ```
public enum SavedMapping {
  /// What the first line says.
  public static let mark = "# voc mapping 1"

  /// Whether bytes begin as a saved mapping does.
  public static func isOne(_ head: [UInt8]) -> Bool { head.starts(with: Array(mark.utf8)) }

  /// The file's text for these options.
  public static func write(_ options: ImportOptions) -> String {
    var lines = [mark]
    if let format = options.format { lines.append("@format=\(format)") }
    if let encoding = options.encoding { lines.append("@encoding=\(encoding)") }
    if let order = options.dateOrder { lines.append("@date-order=\(order.rawValue)") }
    if options.zoneIsForced { lines.append("@timezone=\(options.zone.name)") }
    for word in options.noAnswer { lines.append("@blank=\(escape(word))") }
    for entry in options.map { lines.append("\(entry.key)=\(escape(entry.column))") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Adds what a file says to options; what they already say stands above it.
  /// - Throws: `.usage` with the line that is no mapping.
  public static func read(
    _ text: String, file: String, into options: inout ImportOptions
  ) throws(ImportError) {
    var map: [MapEntry] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let line = line.hasSuffix("\r") ? line.dropLast() : line
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let equals = line.firstIndex(of: "="), equals > line.startIndex else {
        throw ImportError(
          .usage, file: file, line: number + 1, "a line of a mapping is KEY=COLUMN or @NAME=VALUE")
      }
      let key = String(line[..<equals])
      let value = unescape(line[line.index(after: equals)...])
      switch key {
      case "@format": options.format = options.format ?? value
      case "@encoding": options.encoding = options.encoding ?? value
      case "@date-order":
        guard let order = DateOrder(rawValue: value) else {
          throw ImportError(
            .usage, file: file, line: number + 1, "@date-order is dmy, mdy or ymd")
        }
        options.dateOrder = options.dateOrder ?? order
      case "@timezone":
        guard let zone = Zones.named(value) else {
          throw ImportError(
            .usage, file: file, line: number + 1, "@timezone is a name such as Europe/London")
        }
        if !options.zoneIsForced {
          options.zone = zone
          options.zoneIsForced = true
        }
      case "@blank": options.noAnswer.append(value)
      default:
        guard MapEntry.isKey(key) else {
          throw ImportError(
            .usage, file: file, line: number + 1,
            "no key of a mapping: the keys are \(MapEntry.keys.joined(separator: " ")) and field.NAME"
          )
        }
        map.append(MapEntry(key: key, column: value))
      }
    }
    if options.map.isEmpty { options.map = map }
  }

  private static func escape(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\r\n", with: "\\r\\n").replacing(
      "\n", with: "\\n"
    )
    .replacing("\r", with: "\\r")
  }

  private static func unescape(_ text: some StringProtocol) -> String {
    var out = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        out.unicodeScalars.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
