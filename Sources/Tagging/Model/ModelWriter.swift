import FeedbackModel
import FoundationEssentials
import JSON
import Language

/// Packs trained weights into the bytes of a model.
enum ModelWriter {
  /// Quantises the weights to 8 bits a class and writes the file.
  ///
  /// - Parameters:
  ///   - weights: `weights[column][feature column of the vectorizer]`, the bias last.
  static func pack(header: ModelHeader, vectorizer: Vectorizer, weights: [[Float]]) -> [UInt8] {
    var header = header
    let columns = weights.count
    header.stride = max(16, (columns + 15) / 16 * 16)
    var idfOf = [Float](repeating: 0, count: vectorizer.width)
    for (bucket, column) in vectorizer.column.enumerated() where column >= 0 {
      idfOf[Int(column)] = vectorizer.idf[bucket]
    }
    let scales = weights.map { weight -> Float in
      var largest: Float = 0
      for (value, idf) in zip(weight, idfOf) { largest = max(largest, abs(value * idf)) }
      return largest / 127
    }
    var rows: [Int8] = []
    var rowOf = [UInt32](repeating: ModelFile.noRow, count: vectorizer.width)
    var rowCount: UInt32 = 0
    var row = [Int8](repeating: 0, count: header.stride)
    for (column, idf) in idfOf.enumerated() {
      var isEmpty = true
      for label in 0..<columns {
        let scale = scales[label]
        let value = scale > 0 ? (weights[label][column] * idf / scale).rounded() : 0
        row[label] = Int8(max(-127, min(127, value)))
        if row[label] != 0 { isEmpty = false }
      }
      if isEmpty { continue }
      rows.append(contentsOf: row)
      rowOf[column] = rowCount
      rowCount += 1
    }
    var entries: [UInt8] = []
    entries.reserveCapacity(vectorizer.idf.count * 8)
    for (bucket, column) in vectorizer.column.enumerated() {
      append(column >= 0 ? rowOf[Int(column)] : ModelFile.noRow, &entries)
      append(column >= 0 ? vectorizer.idf[bucket].bitPattern : 0, &entries)
    }
    header.rowCount = Int(rowCount)
    header.vocabulary = vectorizer.speller?.words ?? []
    header.vectorCount = vectorizer.vectors?.count ?? 0
    header.dimensions = vectorizer.vectors?.dimensions ?? 0
    var text: [UInt8] = []
    JSONWriter.append(header.json, to: &text)
    var body: [UInt8] = []
    append(UInt32(text.count), &body)
    body += text
    while (body.count + 16) % 64 != 0 { body.append(0) }
    body += entries
    let padding = [Float](repeating: 0, count: header.stride - columns)
    for scale in scales + padding { append(scale.bitPattern, &body) }
    for bias in weights.map({ $0.last ?? 0 }) + padding { append(bias.bitPattern, &body) }
    if let vectors = vectorizer.vectors {
      for at in 0..<vectors.dimensions {
        for label in 0..<columns { append(weights[label][vectorizer.width + at].bitPattern, &body) }
        for _ in columns..<header.stride { append(Float(0).bitPattern, &body) }
      }
      for id in vectors.ids { append(UInt32(bitPattern: id), &body) }
      body.append(contentsOf: vectors.values.lazy.map { UInt8(bitPattern: $0) })
      while (body.count + 16) % 64 != 0 { body.append(0) }
    }
    body.append(contentsOf: rows.lazy.map { UInt8(bitPattern: $0) })
    var file = ModelFile.magic
    let hash = body.withUnsafeBufferPointer { StableHash.hash([], $0) }
    for shift in 0..<8 { file.append(UInt8(truncatingIfNeeded: hash >> UInt64(8 * shift))) }
    return file + body
  }

  private static func append(_ value: UInt32, _ out: inout [UInt8]) {
    for shift in 0..<4 { out.append(UInt8(truncatingIfNeeded: value >> UInt32(8 * shift))) }
  }
}
