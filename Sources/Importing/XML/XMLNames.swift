import CLibXML2

/// The name of an element or attribute by numbers: equal names of one input have equal numbers.
struct XMLName: Equatable {
  /// The local name.
  var local: Int32
  /// The namespace's address; 0 is none.
  var space: Int32
}

/// The names of elements and attributes met in one input, each with a number, so that a record is
/// numbers and a comparison of names costs little.
struct XMLNames {
  /// Local names by number.
  private(set) var locals: [String] = []
  /// Namespace addresses by number; the first is empty, for none.
  private(set) var spaces: [String] = [""]
  private var localNumbers: [String: Int32] = [:]
  private var spaceNumbers: [String: Int32] = ["": 0]
  /// libxml2 keeps one copy of a name for a parser's lifetime, so its address finds the number.
  private var recent = [Recent](repeating: Recent(), count: 256)
  /// A literal of a mapping always lies at the same address, so that finds the number too.
  private var literals = [Literal](repeating: Literal(), count: 256)

  private struct Recent {
    var local: UInt = 0
    var space: UInt = 0
    var name = XMLName(local: -1, space: 0)
  }
  private struct Literal {
    var address: UInt = 0
    var number: Int32 = -1
  }

  /// The numbers of a name given by libxml2.
  mutating func name(
    local: UnsafePointer<xmlChar>, space: UnsafePointer<xmlChar>?
  ) -> XMLName {
    let address = UInt(bitPattern: local)
    let spaceAddress = space.map { UInt(bitPattern: $0) } ?? 0
    let slot = Int((address >> 3 ^ address >> 11) & 255)
    let known = recent[slot]
    if known.local == address, known.space == spaceAddress { return known.name }
    let found = XMLName(
      local: number(of: String(cString: local)),
      space: space.map { spaceNumber(of: String(cString: $0)) } ?? 0)
    recent[slot] = Recent(local: address, space: spaceAddress, name: found)
    return found
  }

  /// The number of a local name written in a mapping.
  mutating func number(of literal: StaticString) -> Int32 {
    guard literal.hasPointerRepresentation else { return number(of: literal.description) }
    let address = UInt(bitPattern: literal.utf8Start)
    let slot = Int((UInt64(address) &* 0x9E37_79B9_7F4A_7C15) >> 56)
    let known = literals[slot]
    if known.address == address { return known.number }
    let found = number(of: literal.description)
    literals[slot] = Literal(address: address, number: found)
    return found
  }

  /// Must be called when the parser that gave the addresses is gone.
  mutating func forgetAddresses() {
    for slot in recent.indices { recent[slot] = Recent() }
  }

  /// The number of a local name.
  mutating func number(of local: String) -> Int32 { Self.number(local, &locals, &localNumbers) }

  private mutating func spaceNumber(of space: String) -> Int32 {
    Self.number(space, &spaces, &spaceNumbers)
  }

  private static func number(
    _ text: String, _ texts: inout [String], _ numbers: inout [String: Int32]
  ) -> Int32 {
    if let number = numbers[text] { return number }
    let number = Int32(texts.count)
    // A file with endless names must not fill the memory: the rest share one number.
    guard texts.count < 100_000 else { return number - 1 }
    texts.append(text)
    numbers[text] = number
    return number
  }
}
