import FeedbackModel
import JSON

/// Whole lines of items, each with its line feed.
struct LineBatch: Sendable {
  let bytes: [UInt8]
  /// The offset of the first byte in the input as stored, where known.
  let storedOffset: Int?
}

extension LineBatch {
  /// Writes the items: a line that is as `voc` writes it is passed on as it stands, any other is
  /// read and written anew.
  func write(_ settling: ItemSettling, to written: inout WrittenBatch) {
    written.pieces = [bytes, []]
    var anew: [UInt8] = []
    var number = 0
    let passesOn = settling.isIdle
    bytes.withUnsafeBytes { raw in
      var start = 0
      while start < raw.count {
        let end = ByteLines.lineFeed(in: raw, from: start, to: raw.count)
        number += 1
        let line = UnsafeRawBufferPointer(rebasing: raw[start..<end])
        if passesOn, let skim = ItemSkim(line) {
          if skim.isBlank {
            written.add(.blank)
          } else {
            written.keep(id: skim.id, item: skim.content, piece: 0, start..<end + 1)
          }
        } else if !line.allSatisfy({ $0 <= 0x20 }) {
          read(line, at: start, number, settling, &anew, &written)
        }
        start = end + 1
      }
    }
    written.pieces[1] = anew
    written.lineCount = number
  }

  private func read(
    _ line: UnsafeRawBufferPointer, at start: Int, _ number: Int, _ settling: ItemSettling,
    _ anew: inout [UInt8], _ written: inout WrittenBatch
  ) {
    let item: FeedbackItem
    do throws(JSONError) {
      item = try FeedbackItem.read(Array(line))
    } catch {
      written.reject(
        Rejection(
          line: number, byte: storedOffset.map { $0 + start }, reason: "no item: \(error)",
          raw: Array(line.prefix(Rejection.maximumBytes))))
      return
    }
    guard !item.text.isEmpty || !item.turns.isEmpty || !item.scores.isEmpty else {
      written.add(.blank)
      return
    }
    var items = [item]
    settling.settle(&items)
    let unnamed = items
    // The same item is the same, however its line was spelled.
    let identity = RecordIdentity(readBack: items[0])
    let from = anew.count
    let stamp = RecordStamp(identity)
    stamp.name(&items, vendor: settling.format.id)
    for item in items { item.write(to: &anew) }
    written.keep(identity, stamp, piece: 1, from..<anew.count, unnamed)
  }
}
