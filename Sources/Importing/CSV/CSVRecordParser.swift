/// Finds the fields of one record in bytes.
///
/// Rules, beyond RFC 4180: LF, CR and CRLF all end a record; a quote inside an unquoted field is a
/// character; blanks behind a closing quote are dropped; a quote inside a quoted field that is not
/// followed by a delimiter or the line's end is a character when the line goes on to a quote that
/// is, and else ends the quoted part, the rest of the field being taken as it stands.
///
/// Eight bytes are looked at in one step: a byte that equals the delimiter, a quote or a line end
/// leaves its top bit set ("SIMD within a register",
/// https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord, in the exact form).
struct CSVRecordParser {
  /// What was found.
  enum Outcome: Equatable {
    /// A record; the next begins at `end`, so many lines on.
    case record(end: Int, lines: Int)
    /// The bytes end inside a record and more follow.
    case needsMore
    /// The input ends inside quotes.
    case unterminated
    /// A quote at this offset makes it likely that a quote before it was never closed: it opens a
    /// field of the line that begins at `line`.
    case suspicious(quote: Int, line: Int)
  }

  private let delimiter: UInt8
  private let hasBackslashEscapes: Bool
  private let delimiters: UInt64
  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let lows: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  private static let quotes = ones &* 0x22
  private static let feeds = ones &* 0x0A
  private static let returns = ones &* 0x0D
  private static let backslashes = ones &* 0x5C

  init(_ dialect: CSVDialect) {
    delimiter = dialect.delimiter
    hasBackslashEscapes = dialect.hasBackslashEscapes
    delimiters = Self.ones &* UInt64(dialect.delimiter)
  }

  /// Top bits of the bytes that matter.
  @inline(__always)
  private func marks(_ word: UInt64) -> UInt64 {
    @inline(__always) func other(_ pattern: UInt64) -> UInt64 {
      let x = word ^ pattern
      return ((x & Self.lows) &+ Self.lows) | x
    }
    var none = other(delimiters) & other(Self.quotes) & other(Self.feeds) & other(Self.returns)
    if hasBackslashEscapes { none &= other(Self.backslashes) }
    return ~(none | Self.lows)
  }

  @inline(__always)
  private func load(_ bytes: UnsafeRawBufferPointer, _ index: Int, _ count: Int) -> UInt64 {
    if index + 8 <= count { return bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) }
    var word: UInt64 = 0
    var step: UInt64 = 0
    var position = index
    while position < count {
      word |= UInt64(bytes[position]) << step
      step += 8
      position += 1
    }
    return word
  }

  /// Reads the record that begins at `start`.
  /// - Parameters:
  ///   - bytes: what is at hand.
  ///   - count: where it ends.
  ///   - atEnd: whether nothing follows.
  ///   - trusted: quotes before this offset are not suspicious.
  ///   - fields: gets the fields, behind the first `kept`.
  func parse(
    _ bytes: UnsafeRawBufferPointer, from start: Int, count: Int, atEnd: Bool, trusted: Int,
    into fields: inout [CSVField], _ kept: Int
  ) -> Outcome {
    fields.removeLast(fields.count - kept)
    var fieldStart = start
    var inQuotes = false
    var closing = -1
    var hasEscapes = false
    var lines = 0
    var linesAtField = 0
    var base = start
    if start < count, bytes[start] == Self.quote {
      inQuotes = true
      base = quotedEnd(bytes, from: start + 1, count: count, &lines)
    }
    scan: while base < count {
      if inQuotes {
        // At a quote, or at a backslash that escapes.
        let index = base
        if bytes[index] == Self.backslash {
          hasEscapes = true
          base = quotedEnd(bytes, from: index + 2, count: count, &lines)
          continue
        }
        guard index + 1 < count else {
          if !atEnd { return .needsMore }
          inQuotes = false
          closing = index
          base = index + 1
          continue
        }
        let next = bytes[index + 1]
        if next == Self.quote {
          hasEscapes = true
          base = quotedEnd(bytes, from: index + 2, count: count, &lines)
        } else if next == delimiter || next == 0x0A || next == 0x0D {
          inQuotes = false
          closing = index
          base = index + 1
        } else {
          let before = bytes[index - 1]
          if lines > linesAtField, index >= trusted, index > fieldStart + 1,
            before == delimiter || before == 0x0A || before == 0x0D
          {
            return .suspicious(quote: index, line: lineStart(bytes, of: index, from: start))
          }
          switch stray(bytes, at: index, count: count, atEnd: atEnd) {
          case .character: base = quotedEnd(bytes, from: index + 1, count: count, &lines)
          case .closes(let position):
            inQuotes = false
            closing = index
            base = position
          case .endsQuoting:
            inQuotes = false
            base = index + 1
          case .needsMore: return .needsMore
          }
        }
        continue
      }
      var mask = marks(load(bytes, base, count))
      while mask != 0 {
        let index = base &+ mask.trailingZeroBitCount &>> 3
        mask &= mask &- 1
        let byte = bytes[index]
        if byte == Self.quote || byte == Self.backslash, byte != delimiter { continue }
        add(fieldStart, index, closing, hasEscapes, &fields)
        if byte == delimiter {
          fieldStart = index + 1
          closing = -1
          hasEscapes = false
          linesAtField = lines
          if fieldStart < count, bytes[fieldStart] == Self.quote {
            inQuotes = true
            base = quotedEnd(bytes, from: fieldStart + 1, count: count, &lines)
            continue scan
          }
          continue
        }
        if byte == 0x0D {
          guard index + 1 < count else {
            return atEnd ? .record(end: count, lines: lines + 1) : .needsMore
          }
          if bytes[index + 1] == 0x0A { return .record(end: index + 2, lines: lines + 1) }
        }
        return .record(end: index + 1, lines: lines + 1)
      }
      base &+= 8
    }
    guard atEnd else { return .needsMore }
    if inQuotes { return .unterminated }
    add(fieldStart, count, closing, hasEscapes, &fields)
    return .record(end: count, lines: lines + 1)
  }

  /// The next quote inside quotes, or backslash where that escapes; the count where there is none.
  /// What goes by is nothing but words and line ends, which are counted.
  @inline(__always)
  private func quotedEnd(
    _ bytes: UnsafeRawBufferPointer, from start: Int, count: Int, _ lines: inout Int
  ) -> Int {
    var index = min(start, count)
    while index < count {
      let word = load(bytes, index, count)
      var ends = Self.equal(word, Self.quotes)
      if hasBackslashEscapes { ends |= Self.equal(word, Self.backslashes) }
      // Bits below the first end; all where there is none.
      let before = (ends & (0 &- ends)) &- 1
      lines &+= (Self.equal(word, Self.feeds) & before).nonzeroBitCount
      var returns = Self.equal(word, Self.returns) & before
      while returns != 0 {
        let place = index &+ returns.trailingZeroBitCount &>> 3
        if place + 1 < count, bytes[place + 1] != 0x0A { lines &+= 1 }
        returns &= returns &- 1
      }
      if ends != 0 { return index &+ ends.trailingZeroBitCount &>> 3 }
      index &+= 8
    }
    return count
  }

  /// The top bits of the bytes that equal the pattern's.
  @inline(__always)
  private static func equal(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
    let x = word ^ pattern
    return ~(((x & lows) &+ lows) | x | lows)
  }

  /// Where the line of an offset begins.
  private func lineStart(_ bytes: UnsafeRawBufferPointer, of index: Int, from start: Int) -> Int {
    var line = index
    while line > start, bytes[line - 1] != 0x0A, bytes[line - 1] != 0x0D { line -= 1 }
    return line
  }

  @inline(__always)
  private func add(
    _ start: Int, _ end: Int, _ closing: Int, _ hasEscapes: Bool,
    _ fields: inout [CSVField]
  ) {
    if closing >= 0 {
      fields.append(
        CSVField(start: start + 1, end: closing, isQuoted: true, hasEscapes: hasEscapes))
    } else {
      // A quoted part that ended early is taken as it stands, with its quotes.
      fields.append(CSVField(start: start, end: end, isQuoted: false, hasEscapes: false))
    }
  }

  private enum Stray {
    case character
    case closes(skipTo: Int)
    case endsQuoting
    case needsMore
  }

  /// What a quote inside quotes means that neither a quote, a delimiter nor a line's end follows.
  private func stray(
    _ bytes: UnsafeRawBufferPointer, at quote: Int, count: Int, atEnd: Bool
  ) -> Stray {
    var index = quote + 1
    while index < count, bytes[index] == 0x20 || (bytes[index] == 0x09 && delimiter != 0x09) {
      index += 1
    }
    if index == count { return atEnd ? .closes(skipTo: index) : .needsMore }
    if bytes[index] == delimiter || bytes[index] == 0x0A || bytes[index] == 0x0D {
      return .closes(skipTo: index)
    }
    while index < count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D { return .endsQuoting }
      if byte == Self.quote {
        guard index + 1 < count else { return atEnd ? .character : .needsMore }
        let next = bytes[index + 1]
        let before = bytes[index - 1]
        if next == 0x0A || next == 0x0D { return .character }
        if next == delimiter { return .character }
        if before == delimiter { return .endsQuoting }
      }
      index += 1
    }
    return atEnd ? .endsQuoting : .needsMore
  }
}
