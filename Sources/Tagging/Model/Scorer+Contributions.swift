import FoundationEssentials
import Language

extension Scorer {
  /// What each selected token of the last text adds to the margin of a column; a feature of two
  /// tokens is shared between them. The question belongs to no token.
  func contributions(_ column: Int) -> [Float] {
    var result = [Float](repeating: 0, count: extractor.selected.count)
    guard column < columns else { return result }
    let start = extractor.selected.lowerBound
    for (index, frequency) in counter.first.enumerated() where frequency > 0 {
      let from = slots[start + index] * memo.width + MarginLanes.place(column)
      result[index] += frequency * blockScales[1] * memo.rows[from]
      if vectorScale > 0 { result[index] += frequency * vectorScale * memo.rows[from + columns] }
    }
    file.data.withUnsafeBytes { raw in
      let classScale = raw.loadUnaligned(
        fromByteOffset: file.scalesOffset + column * 4, as: Float.self)
      func weight(_ bucket: UInt32) -> Float {
        let entry = file.entriesOffset + Int(bucket) * 8
        let row = raw.loadUnaligned(fromByteOffset: entry, as: UInt32.self)
        if row >= UInt32(file.header.rowCount) { return 0 }
        let at = file.rowsOffset + Int(row) * file.header.stride + column
        return Float(raw.load(fromByteOffset: at, as: Int8.self))
      }
      let words = classScale * blockScales[0]
      for (index, frequency) in counter.first.enumerated() where frequency > 0 {
        result[index] += frequency * words * weight(extractor.wordBuckets[index])
      }
      for (index, bucket) in extractor.runBuckets.enumerated() {
        let value = words * counter.share[index] * counter.share[index + 1] * weight(bucket) / 2
        result[index] += value
        result[index + 1] += value
      }
      let pairs = classScale * blockScales[2]
      var pair = 0
      for right in result.indices {
        for left in max(0, right - extractor.options.pairReach)..<right {
          let value =
            pairs * counter.share[left] * counter.share[right]
            * weight(extractor.pairBuckets[pair]) / 2
          result[left] += value
          result[right] += value
          pair += 1
        }
      }
    }
    return result
  }
}
