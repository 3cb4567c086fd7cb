/// Reads JSON from UTF-8 bytes, strictly by RFC 8259 but for two things that real exports hold:
/// invalid UTF-8 inside strings becomes U+FFFD, and a lone surrogate escape does too.
///
/// The parser is a cursor over bytes it does not own. `parse()` reads a whole value;
/// the `read…` functions let a caller that knows the shape read it without building values
/// (see `FeedbackItem+Reading` in FeedbackModel).
public struct JSONParser: ~Escapable {
  @usableFromInline let bytes: RawSpan
  /// The offset of the next byte to read.
  public private(set) var offset: Int
  /// How deep objects and arrays may nest; deeper input is an error, never a crash.
  public static let maximumDepth = 128

  /// Starts at the first byte.
  @_lifetime(copy bytes)
  public init(_ bytes: RawSpan) {
    self.bytes = bytes
    self.offset = 0
  }

  /// Parses bytes that hold exactly one value.
  public static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes.span.bytes)
    let value = try parser.readValue()
    try parser.readEnd()
    return value
  }

  /// The byte at an offset, or nil at the end.
  @inline(__always)
  func byte(_ index: Int) -> UInt8? {
    index < bytes.byteCount ? bytes.unsafeLoad(fromUncheckedByteOffset: index, as: UInt8.self) : nil
  }

  /// Skips white space and returns the next byte without taking it; nil at the end.
  @_lifetime(self: copy self)
  @inline(__always)
  public mutating func peek() -> UInt8? {
    if let next = byte(offset), next > 0x20 { return next }
    return peekBehindBlanks()
  }

  @_lifetime(self: copy self)
  private mutating func peekBehindBlanks() -> UInt8? {
    while let next = byte(offset) {
      if next > 0x20 { return next }
      guard next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 else { return next }
      offset += 1
    }
    return nil
  }

  /// Throws unless only white space is left.
  @_lifetime(self: copy self)
  public mutating func readEnd() throws(JSONError) {
    if peek() != nil { throw JSONError("something after the value", at: offset) }
  }

  /// Takes the next byte if it is this one.
  @_lifetime(self: copy self)
  public mutating func take(_ wanted: UInt8) -> Bool {
    guard peek() == wanted else { return false }
    offset += 1
    return true
  }

  /// Reads an object's opening brace, then calls `member` with each key; `member` must read the
  /// value.
  @_lifetime(self: copy self)
  public mutating func readObject(
    _ member: (inout JSONParser, String) throws(JSONError) -> Void
  ) throws(JSONError) {
    guard take(UInt8(ascii: "{")) else { throw JSONError("an object was expected", at: offset) }
    if take(UInt8(ascii: "}")) { return }
    while true {
      guard peek() == UInt8(ascii: "\"") else {
        throw JSONError("a key in quotes was expected", at: offset)
      }
      let key = try readString()
      guard take(UInt8(ascii: ":")) else { throw JSONError("a colon was expected", at: offset) }
      try member(&self, key)
      if take(UInt8(ascii: ",")) { continue }
      if take(UInt8(ascii: "}")) { return }
      throw JSONError("a comma or closing brace was expected", at: offset)
    }
  }

  /// Reads an array's opening bracket, then calls `element` for each; it must read the value.
  @_lifetime(self: copy self)
  public mutating func readArray(
    _ element: (inout JSONParser) throws(JSONError) -> Void
  ) throws(JSONError) {
    guard take(UInt8(ascii: "[")) else { throw JSONError("an array was expected", at: offset) }
    if take(UInt8(ascii: "]")) { return }
    while true {
      try element(&self)
      if take(UInt8(ascii: ",")) { continue }
      if take(UInt8(ascii: "]")) { return }
      throw JSONError("a comma or closing bracket was expected", at: offset)
    }
  }

  /// Reads any value.
  @_lifetime(self: copy self)
  public mutating func readValue(depth: Int = 0) throws(JSONError) -> JSONValue {
    guard depth < Self.maximumDepth else { throw JSONError("nested too deeply", at: offset) }
    switch peek() {
    case UInt8(ascii: "\""):
      return .string(try readString())
    case UInt8(ascii: "{"):
      var members: [JSONMember] = []
      try readObject { (parser, key) throws(JSONError) in
        members.append(JSONMember(key, try parser.readValue(depth: depth + 1)))
      }
      return .object(members)
    case UInt8(ascii: "["):
      var elements: [JSONValue] = []
      try readArray { (parser) throws(JSONError) in
        elements.append(try parser.readValue(depth: depth + 1))
      }
      return .array(elements)
    case UInt8(ascii: "t"):
      try readWord("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try readWord("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try readWord("null")
      return .null
    case .none:
      throw JSONError("the input ends where a value was expected", at: offset)
    default:
      return .number(try readNumberText())
    }
  }

  /// Reads `null` if it is next.
  @_lifetime(self: copy self)
  public mutating func takeNull() throws(JSONError) -> Bool {
    guard peek() == UInt8(ascii: "n") else { return false }
    try readWord("null")
    return true
  }

  @_lifetime(self: copy self)
  mutating func readWord(_ word: StaticString) throws(JSONError) {
    for index in 0..<word.utf8CodeUnitCount {
      guard byte(offset + index) == word.utf8Start[index] else {
        throw JSONError("an unknown word", at: offset)
      }
    }
    offset += word.utf8CodeUnitCount
  }

  /// Reads a number and returns it as written.
  @_lifetime(self: copy self)
  public mutating func readNumberText() throws(JSONError) -> String {
    _ = peek()
    let start = offset
    try skipNumber()
    return text(from: start, to: offset)
  }

  /// Reads a number as the nearest double.
  ///
  /// A number of at most 15 digits, such as every score, is one exact division
  /// (W. D. Clinger, "How to read floating point numbers accurately", PLDI 1990); others go the long
  /// way. Complexity: O(length).
  @_lifetime(self: copy self)
  public mutating func readDouble() throws(JSONError) -> Double {
    _ = peek()
    let start = offset
    try skipNumber()
    var (digits, count, places, isFraction) = (0, 0, 0, false)
    var index = byte(start) == UInt8(ascii: "-") ? start + 1 : start
    while index < offset, count <= 15, let next = byte(index) {
      if next == UInt8(ascii: ".") {
        isFraction = true
      } else if next &- 0x30 < 10 {
        digits = digits * 10 + Int(next &- 0x30)
        count += 1
        if isFraction { places += 1 }
      } else {
        break
      }
      index += 1
    }
    if index == offset, count <= 15 {
      let value = Double(digits) / Self.powersOfTen[places]
      return byte(start) == UInt8(ascii: "-") ? -value : value
    }
    guard let value = Double(text(from: start, to: offset)), value.isFinite else {
      throw JSONError("a number out of range", at: offset)
    }
    return value
  }

  /// All exact.
  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// Skips a number.
  @_lifetime(self: copy self)
  mutating func skipNumber() throws(JSONError) {
    let start = offset
    if byte(offset) == UInt8(ascii: "-") { offset += 1 }
    let whole = offset
    skipDigits()
    guard offset > whole else { throw JSONError("a value was expected", at: start) }
    if byte(whole) == UInt8(ascii: "0"), offset > whole + 1 {
      throw JSONError("a number with a leading zero", at: start)
    }
    if byte(offset) == UInt8(ascii: ".") {
      offset += 1
      let fraction = offset
      skipDigits()
      guard offset > fraction else { throw JSONError("a number without its digits", at: start) }
    }
    if let e = byte(offset), e | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if let sign = byte(offset), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        offset += 1
      }
      let exponent = offset
      skipDigits()
      guard offset > exponent else { throw JSONError("a number without its digits", at: start) }
    }
  }

  @_lifetime(self: copy self)
  private mutating func skipDigits() {
    while let next = byte(offset), next &- 0x30 < 10 { offset += 1 }
  }

  /// Moves on to an offset that a scan has reached.
  @_lifetime(self: copy self)
  mutating func skip(to index: Int) { offset = index }

  /// The bytes between two offsets as text; invalid UTF-8 becomes U+FFFD.
  func text(from start: Int, to end: Int) -> String {
    guard start < end else { return "" }
    return bytes.extracting(start..<end).withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }
}
