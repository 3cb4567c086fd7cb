/// Bytes of a table from where a record begins up to where one seems to end, and which offset of the
/// source the first one has.
struct CSVStretch: Sendable {
  var bytes: [UInt8]
  /// How many of the bytes are its own; those behind mean nothing.
  var count: Int
  var base: Int
}

/// Giving bytes away, to be worked on by other threads.
extension CSVScanner {
  /// Gives the bytes at hand away with the records read from them, and goes on with those not yet
  /// read in bytes of its own.
  mutating func detach() -> (bytes: [UInt8], fields: [CSVField]) {
    let (givenBytes, givenFields) = (bytes, allFields)
    let kept = cursor..<filled
    var own = freshBytes(kept.count)
    own.replaceSubrange(0..<kept.count, with: givenBytes[kept])
    bytes = own
    allFields = []
    allFields.reserveCapacity(givenFields.count + givenFields.count / 8)
    fieldStart = 0
    base += cursor
    filled -= cursor
    cursor = 0
    return (givenBytes, givenFields)
  }

  /// The offset in the source of the next record.
  var place: Int { base + cursor }

  /// Whether the bytes scanned end with the record read last.
  var isUsedUp: Bool { cursor == filled }

  /// Gives the bytes at hand away unscanned, from the next record on up to the last line feed that
  /// stands outside quotes by their number: an even number of quotes opened as many as it closed.
  /// Where a quote stands for itself that guess may be wrong, which shows when they are scanned.
  ///
  /// Nil where there is no such line feed, or the input ends: the rest is for ``next(holding:)``.
  mutating func takeStretch() throws(ImportError) -> CSVStretch? {
    guard !hasBackslashEscapes else { return nil }
    if cursor > 0 || filled < bytes.count {
      do throws(ImportError) { try fill() } catch { return nil }  // It is told by the next read.
    }
    guard !hasEnded, let end = lastRecordEnd() else { return nil }
    let stretch = CSVStretch(bytes: bytes, count: end, base: base)
    var own = freshBytes(filled - end)
    own.replaceSubrange(0..<filled - end, with: bytes[end..<filled])
    bytes = own
    base += end
    filled -= end
    return stretch
  }

  /// Takes stretches back that follow one another, and with them all that was read behind them.
  mutating func takeBack(_ stretches: [CSVStretch]) {
    guard let first = stretches.first else { return }
    var all: [UInt8] = []
    for stretch in stretches { all += stretch.bytes[..<stretch.count] }
    all += bytes[cursor..<filled]
    filled = all.count
    cursor = 0
    base = first.base
    all.append(contentsOf: repeatElement(0, count: bufferSize))
    bytes = all
  }

  /// Bytes of its own to go on in: no more than it began with but for a long record, since what is
  /// given away is held several times over.
  private func freshBytes(_ kept: Int) -> [UInt8] {
    [UInt8](repeating: 0, count: max(bufferSize, 2 * kept))
  }

  private func lastRecordEnd() -> Int? {
    bytes.withUnsafeBytes { bytes in
      var isQuoted = Self.holdsOddQuotes(UnsafeRawBufferPointer(rebasing: bytes[cursor..<filled]))
      var index = filled
      while index > cursor {
        index -= 1
        if bytes[index] == 0x22 { isQuoted.toggle() }
        if bytes[index] == 0x0A, !isQuoted { return index + 1 }
      }
      return nil
    }
  }

  /// Whether the number of quotes is odd, found eight bytes a step: the bits of all that are no
  /// quotes cancel out in pairs but for their number's parity.
  static func holdsOddQuotes(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let lows: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let quotes: UInt64 = 0x2222_2222_2222_2222
    @inline(__always) func others(_ index: Int) -> UInt64 {
      let x = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ quotes
      return ((x & lows) &+ lows) | x
    }
    // The top bit of each byte says whether it is another; a bit that was turned over an even
    // number of times is as before.
    var turned: UInt64 = 0
    var index = 0
    while index + 32 <= bytes.count {
      turned ^= others(index) ^ others(index + 8) ^ others(index + 16) ^ others(index + 24)
      index += 32
    }
    // An even number of words was added, and of eight bytes each: others and quotes have one parity.
    var isOdd = (turned & ~lows).nonzeroBitCount & 1 == 1
    while index < bytes.count {
      if bytes[index] == 0x22 { isOdd.toggle() }
      index += 1
    }
    return isOdd
  }
}
