import FeedbackModel
import JSON

extension Format {
  /// Items as `voc` itself writes them.
  static let itemLines: Format = {
    var format = Format(
      id: "voc-items", name: "Items of voc (voc.item/1)", family: .json, evidence: .real,
      reference: "the record of this program, `voc.item/1`",
      recognisedBy: "a first line with \"schema\":\"voc.item/1\"",
      mapping: [("every key", "itself")],
      recognise: { sniff in
        let line = sniff.head.prefix(4096)
        guard line.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else { return nil }
        let text = String(decoding: line, as: UTF8.self).replacing(" ", with: "")
        return text.contains("\"schema\":\"voc.item/1\"")
          ? Recognition(99, "its first line says voc.item/1") : nil
      },
      open: { source, context throws(ImportError) in ItemLinesReader(source, context: context) })
    format.readsMap = true
    return format
  }()
}

/// Reads items back, a line each.
struct ItemLinesReader: RecordReader {
  private var lines: ByteLines
  private let context: ImportContext
  /// The lines gone by, or since ``countAnew()``.
  private(set) var number = 0

  init(_ source: any ByteSource, context: ImportContext) {
    lines = ByteLines(source, longest: 64 << 20)
    self.context = context
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    while try lines.advance() {
      number += 1
      if lines.isBlank { continue }
      if lines.isTooLong { return reject("a line of more than 64 MiB (cut at 1 MiB)") }
      let item: FeedbackItem
      do throws(JSONError) {
        item = try lines.withLine { line throws(JSONError) in try FeedbackItem.read(line) }
      } catch {
        return reject("no item: \(error)")
      }
      if item.text.isEmpty, item.turns.isEmpty, item.scores.isEmpty { return .blank }
      return .items([item])
    }
    return nil
  }

  /// Counts lines from nought again.
  mutating func countAnew() { number = 0 }

  /// Whole lines that are at hand, for any thread to work on; nil where the next is too long for
  /// that, or there is none.
  mutating func nextBatch() throws(ImportError) -> LineBatch? {
    let base = lines.next
    guard let bytes = try lines.takeWhole() else { return nil }
    return LineBatch(bytes: bytes, storedOffset: context.storedOffset(base))
  }

  private func reject(_ reason: String) -> ImportedRecord {
    .rejected(
      Rejection(
        line: number, byte: context.storedOffset(lines.offset), reason: reason,
        raw: Array(lines.bytes.prefix(Rejection.maximumBytes))))
  }
}
