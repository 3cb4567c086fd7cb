import FeedbackModel
import JSON

@testable import Importing

/// A scanner that is fed arbitrary bytes.
///
/// Where the first byte of an input is a control character that text does not begin with, it
/// chooses the format or encoding that the rest is read as; without one, the content decides.
enum FuzzTarget: String, CaseIterable {
  /// Whole imports.
  case archives, chat, csv, items, json, xml
  /// Parts that are fed bytes of their own.
  case encodings, html, values
  /// The scanners alone, of the families above.
  case chatLines = "chat-lines"
  case csvRows = "csv-rows"
  case itemLines = "item-lines"
  case jsonValues = "json-values"
  case xmlRecords = "xml-records"

  /// What does not hold of these bytes; nil where all is well.
  func violation(_ bytes: [UInt8]) -> String? {
    let (choice, rest) = Self.chosen(bytes)
    switch self {
    case .archives: return ImportProperty.violation(bytes)
    case .chat: return imported(rest, choice, .chat)
    case .chatLines: return ScannerProperty.lines(Self.decoded(rest))
    case .csv: return imported(rest, choice, .csv)
    case .csvRows: return ScannerProperty.rows(Self.decoded(rest), choice)
    case .encodings: return EncodingProperty.violation(rest, choice)
    case .html: return TextProperty.violation(rest)
    case .items: return ItemLineProperty.violation(rest) ?? imported(rest, choice, .json)
    case .itemLines:
      return ItemLineProperty.violation(rest) ?? ScannerProperty.items(Self.decoded(rest))
    case .json: return JSONProperty.violation(rest) ?? imported(rest, choice, .json)
    case .jsonValues:
      return JSONProperty.violation(rest) ?? ScannerProperty.values(Self.decoded(rest), choice)
    case .values: return ValueProperty.violation(rest)
    case .xml: return imported(rest, choice, .xml)
    case .xmlRecords: return ScannerProperty.elements(Self.decoded(rest), choice)
    }
  }

  /// Control characters that choose, from 0 on.
  private static let choices: [UInt8] = Array(0x01...0x08) + Array(0x0E...0x1F)

  /// The byte that chooses a format of its family.
  static func byte(choosing format: String) -> UInt8? {
    guard let found = FormatRegistry.format(id: format) else { return nil }
    let family = FormatRegistry.all.filter { $0.family == found.family && !$0.isBinary }
    return family.firstIndex { $0.id == format }.flatMap { index in
      index < choices.count ? choices[index] : nil
    }
  }

  private static func chosen(_ bytes: [UInt8]) -> (choice: Int?, rest: [UInt8]) {
    guard let first = bytes.first, let choice = choices.firstIndex(of: first) else {
      return (nil, bytes)
    }
    return (choice, Array(bytes.dropFirst()))
  }

  /// As decoding gives it to the scanners: UTF-8 always.
  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    String(validating: bytes, as: UTF8.self) == nil
      ? Array(String(decoding: bytes, as: UTF8.self).utf8) : bytes
  }

  private func imported(_ bytes: [UInt8], _ choice: Int?, _ family: Format.Family) -> String? {
    var options = ImportOptions()
    if let choice {
      let formats = FormatRegistry.all.filter { $0.family == family && !$0.isBinary }
      // What is over chooses a mapping by hand instead of a format.
      if choice < formats.count {
        options.format = formats[choice].id
      } else {
        options.map = [("text", "#1"), ("id", "#2"), ("created", "#3"), ("nps", "#4")]
          .map { MapEntry(key: $0.0, column: $0.1) }
        options.gapHours = 1
        options.agents = ["Agent"]
      }
    }
    return ImportProperty.violation(bytes, options)
  }
}
