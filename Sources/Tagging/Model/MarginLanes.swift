import Language

/// The arithmetic of margins on whole vectors of lanes.
///
/// A row of weights is bytes, sixteen columns a tile. Bytes are widened two ways at once: the odd
/// ones by an arithmetic shift of the 16-bit lane they are the upper half of, the even ones by two
/// shifts; the sums are widened to 32 bits in the same way. That leaves a tile's columns in the order
/// 0 4 8 12, 1 5 9 13, 2 6 10 14, 3 7 11 15, the order of lanes, in which all sums are kept.
enum MarginLanes {
  /// At most so many rows of 8 bits fit in a sum of 16.
  static let rowsASum = 250

  /// Where a column stands in the order of lanes, and the other way round.
  @inline(__always)
  static func place(_ column: Int) -> Int {
    column & ~15 | (column & 3) << 2 | (column & 15) >> 2
  }

  /// `sums[p] += factor · scales[p] · Σ rows`.
  ///
  /// - Parameters:
  ///   - rows: where rows begin.
  ///   - offsets: the rows to add, in bytes from there.
  ///   - sums: the sums, and their scales, in the order of lanes; a multiple of sixteen.
  @inline(__always)
  static func add(
    _ rows: UnsafeRawPointer, _ offsets: UnsafeBufferPointer<Int>, factor: Float,
    scales: UnsafeRawPointer, to sums: UnsafeMutableRawPointer, columns: Int
  ) {
    var tile = 0
    while tile < columns {
      let base = rows + tile
      var from = 0
      while from < offsets.count {
        let to = min(offsets.count, from + rowsASum)
        var even = SIMD8<Int16>.zero
        var odd = SIMD8<Int16>.zero
        for index in from..<to {
          let lanes = base.loadUnaligned(fromByteOffset: offsets[index], as: SIMD8<Int16>.self)
          odd &+= lanes &>> 8
          even &+= (lanes &<< 8) &>> 8
        }
        let at = tile * 4
        put(low(even), factor, scales + at, sums + at)
        put(low(odd), factor, scales + at + 16, sums + at + 16)
        put(high(even), factor, scales + at + 32, sums + at + 32)
        put(high(odd), factor, scales + at + 48, sums + at + 48)
        from = to
      }
      tile += 16
    }
  }

  @inline(__always)
  private static func put(
    _ lanes: SIMD4<Float>, _ factor: Float, _ scale: UnsafeRawPointer,
    _ sum: UnsafeMutableRawPointer
  ) {
    let scale = scale.loadUnaligned(as: SIMD4<Float>.self)
    let old = sum.loadUnaligned(as: SIMD4<Float>.self)
    sum.storeBytes(of: old + lanes * scale * factor, as: SIMD4<Float>.self)
  }

  @inline(__always)
  private static func low(_ sums: SIMD8<Int16>) -> SIMD4<Float> {
    floats((unsafeBitCast(sums, to: SIMD4<Int32>.self) &<< 16) &>> 16)
  }

  @inline(__always)
  private static func high(_ sums: SIMD8<Int16>) -> SIMD4<Float> {
    floats(unsafeBitCast(sums, to: SIMD4<Int32>.self) &>> 16)
  }

  /// Small whole numbers as floating point: as the last bits of 1.5 · 2²³, which is taken off again.
  @inline(__always)
  private static func floats(_ whole: SIMD4<Int32>) -> SIMD4<Float> {
    let shifted = whole &+ SIMD4<Int32>(repeating: 0x4B40_0000)
    return unsafeBitCast(shifted, to: SIMD4<Float>.self) - SIMD4<Float>(repeating: 12_582_912)
  }

  /// `sums += factor · values`; the count is a multiple of four.
  @inline(__always)
  static func add(
    _ values: UnsafePointer<Float>, factor: Float, to sums: UnsafeMutablePointer<Float>, count: Int
  ) {
    let from = UnsafeRawPointer(values)
    let to = UnsafeMutableRawPointer(sums)
    var at = 0
    while at < count * 4 {
      let old = to.loadUnaligned(fromByteOffset: at, as: SIMD4<Float>.self)
      let value = from.loadUnaligned(fromByteOffset: at, as: SIMD4<Float>.self)
      to.storeBytes(of: old + value * factor, toByteOffset: at, as: SIMD4<Float>.self)
      at += 16
    }
  }

  /// The sum of squares; the count is a multiple of four.
  @inline(__always)
  static func square(_ values: UnsafePointer<Float>, count: Int) -> Float {
    let from = UnsafeRawPointer(values)
    var sum = SIMD4<Float>.zero
    var at = 0
    while at < count * 4 {
      let value = from.loadUnaligned(fromByteOffset: at, as: SIMD4<Float>.self)
      sum += value * value
      at += 16
    }
    return sum.sum()
  }
}
