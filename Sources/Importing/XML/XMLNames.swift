import CLibXML2

/// The names of elements and attributes met in one input, each with a number, so that a record is
/// numbers and a comparison of names costs little.
struct XMLNames {
  /// Local names by number.
  private(set) var locals: [String] = []
  /// Namespace addresses by number; empty where there is none.
  private(set) var spaces: [String] = []
  private var numbers: [Key: Int32] = [:]
  /// libxml2 keeps one copy of a name for a parser's lifetime, so its address finds the number.
  private var recent = [Recent](repeating: Recent(), count: 256)

  private struct Key: Hashable {
    var local: String
    var space: String
  }
  private struct Recent {
    var local: UInt = 0
    var space: UInt = 0
    var number: Int32 = -1
  }

  /// The number of a name given by libxml2.
  mutating func number(
    local: UnsafePointer<xmlChar>, space: UnsafePointer<xmlChar>?
  ) -> Int32 {
    let address = UInt(bitPattern: local)
    let spaceAddress = space.map { UInt(bitPattern: $0) } ?? 0
    let slot = Int((address >> 3 ^ address >> 11) & 255)
    let known = recent[slot]
    if known.local == address, known.space == spaceAddress, known.number >= 0 {
      return known.number
    }
    let found = number(
      local: String(cString: local), space: space.map { String(cString: $0) } ?? "")
    recent[slot] = Recent(local: address, space: spaceAddress, number: found)
    return found
  }

  /// Must be called when the parser that gave the addresses is gone.
  mutating func forgetAddresses() {
    for slot in recent.indices { recent[slot] = Recent() }
  }

  private mutating func number(local: String, space: String) -> Int32 {
    let key = Key(local: local, space: space)
    if let number = numbers[key] { return number }
    let number = Int32(locals.count)
    // A file with endless names must not fill the memory: the rest share one number.
    guard locals.count < 100_000 else { return number - 1 }
    locals.append(local)
    spaces.append(space)
    numbers[key] = number
    return number
  }
}
