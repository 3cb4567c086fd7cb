extension JSONParser {
  /// Skips any value, checking that it is one, without building it. Complexity: O(length).
  @_lifetime(self: copy self)
  public mutating func skipValue(depth: Int = 0) throws(JSONError) {
    guard depth < Self.maximumDepth else { throw JSONError("nested too deeply", at: offset) }
    switch peek() {
    case UInt8(ascii: "\""): _ = try skipString()
    case UInt8(ascii: "{"):
      _ = take(UInt8(ascii: "{"))
      if take(UInt8(ascii: "}")) { return }
      repeat {
        guard peek() == UInt8(ascii: "\"") else {
          throw JSONError("a key in quotes was expected", at: offset)
        }
        _ = try skipString()
        guard take(UInt8(ascii: ":")) else { throw JSONError("a colon was expected", at: offset) }
        try skipValue(depth: depth + 1)
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "}")) else {
        throw JSONError("a comma or closing brace was expected", at: offset)
      }
    case UInt8(ascii: "["):
      _ = take(UInt8(ascii: "["))
      if take(UInt8(ascii: "]")) { return }
      repeat { try skipValue(depth: depth + 1) } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "]")) else {
        throw JSONError("a comma or closing bracket was expected", at: offset)
      }
    case UInt8(ascii: "t"): try readWord("true")
    case UInt8(ascii: "f"): try readWord("false")
    case UInt8(ascii: "n"): try readWord("null")
    case .none: throw JSONError("the input ends where a value was expected", at: offset)
    default: try skipNumber()
    }
  }

  /// Skips a string, checking its escapes. Returns where its bytes lie between the quotes, and
  /// whether they stand for themselves, without escapes.
  @_lifetime(self: copy self)
  public mutating func skipString() throws(JSONError) -> (range: Range<Int>, isPlain: Bool) {
    guard take(UInt8(ascii: "\"")) else { throw JSONError("a string was expected", at: offset) }
    let start = offset
    var index = try skipPlain(from: start)
    var isPlain = true
    while byte(index) != UInt8(ascii: "\"") {
      isPlain = false
      index = try skipEscape(at: index)
      index = try skipPlain(from: index)
    }
    skip(to: index + 1)
    return (start..<index, isPlain)
  }
}
