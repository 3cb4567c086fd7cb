/// Looks for the end of a value; can be stopped at any byte and go on.
struct JSONScan {
  enum State { case running, done, broken(String) }
  var state = State.running
  var lines = 0
  var depth = 0
  var isInString = false
  var isEscaped = false
  var isScalar = false
  var hasBegun = false
  /// After a line feed inside a value that began at the start of a line.
  var isFresh = false
  let column: Int
  let isTop: Bool

  init(column: Int, isTop: Bool) {
    self.column = column
    self.isTop = isTop
  }

  mutating func run(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
          if depth == 0 {
            state = .done
            return index + 1
          }
        } else if byte == 0x0A {
          state = .broken("a string that does not end on its line")
          return index
        }
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "\""):
        isInString = true
        hasBegun = true
        isScalar = false
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if isFresh, isTop, column == 0, depth > 0, byte == UInt8(ascii: "{") {
          state = .broken("an object that does not end before the next one begins")
          return index
        }
        depth += 1
        hasBegun = true
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 {
          state = isScalar ? .done : .broken("a closing bracket without its opening one")
          return index
        }
        depth -= 1
        if depth == 0 {
          state = .done
          return index + 1
        }
      case 0x0A:
        if depth == 0, isScalar {
          state = .done
          return index
        }
        lines += 1
        isFresh = true
        index += 1
        continue
      case UInt8(ascii: ","), UInt8(ascii: ":"), 0x20, 0x09, 0x0D:
        if depth == 0 {
          state = isScalar ? .done : .broken("a value was expected")
          return isScalar ? index : index + 1
        }
      default:
        if depth == 0, !hasBegun { isScalar = true }
      }
      isFresh = false
      index += 1
    }
    return index
  }
}
