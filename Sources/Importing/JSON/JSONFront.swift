import JSON

/// The front of a JSON input: its first records, or as much of the first as the front holds.
struct JSONFront: Sendable {
  /// The first records that can be read, at most ten; where not even one is whole, as much of it as
  /// the front holds.
  let values: [JSONValue]
  /// Whether the input is an array.
  let isArray: Bool

  /// The first record.
  var first: JSONValue { values.first ?? .null }

  init?(_ head: [UInt8]) {
    guard let shape = JSONSplitter.shape(of: head) else { return nil }
    isArray = shape == .array
    var splitter = JSONSplitter(MemorySource(head))
    var values: [JSONValue] = []
    var looked = 0
    while values.count < 10, looked < 40, let piece = try? splitter.next() {
      looked += 1
      guard case .value(let bytes, _, _) = piece, let value = try? JSONParser.parse(bytes),
        value.object != nil
      else { continue }
      values.append(value)
    }
    if values.isEmpty {
      var start = head[...].drop { $0 <= 0x20 }
      if isArray { start = start.dropFirst().drop { $0 <= 0x20 } }
      guard start.first == UInt8(ascii: "{"), let value = Self.closed(start) else { return nil }
      values = [value]
    }
    self.values = values
  }

  /// The keys that lead to the records: none where a value at the top is one, else those of an
  /// array of records, or of one record, inside an envelope; nil where there is no record.
  func path(to isRecord: (JSONValue) -> Bool) -> [String]? {
    if values.contains(where: isRecord) { return [] }
    for value in values {
      if let path = Self.path(in: value, depth: 0, isRecord) { return path }
    }
    return nil
  }

  private static func path(
    in value: JSONValue, depth: Int, _ isRecord: (JSONValue) -> Bool
  ) -> [String]? {
    guard depth < 3, let members = value.object else { return nil }
    for member in members {
      switch member.value {
      case .array(let elements) where elements.prefix(10).contains(where: isRecord):
        return [member.key]
      case .object where isRecord(member.value): return [member.key]
      default: continue
      }
    }
    for member in members {
      if let path = path(in: member.value, depth: depth + 1, isRecord) {
        return [member.key] + path
      }
    }
    return nil
  }

  /// The value at the front of the bytes. Where they end too early, the last member that is whole
  /// ends it.
  private static func closed(_ bytes: ArraySlice<UInt8>) -> JSONValue? {
    var stack: [UInt8] = []
    var isInString = false
    var isEscaped = false
    var cut: (end: Int, closers: [UInt8])?
    for index in bytes.indices {
      let byte = bytes[index]
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
        }
        continue
      }
      switch byte {
      case 0x22: isInString = true
      case UInt8(ascii: "{"): stack.append(UInt8(ascii: "}"))
      case UInt8(ascii: "["): stack.append(UInt8(ascii: "]"))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = stack.popLast()
        if stack.isEmpty { return try? JSONParser.parse(Array(bytes[...index])) }
      case UInt8(ascii: ","): cut = (index, stack.reversed())
      default: break
      }
    }
    guard let cut else { return nil }
    return try? JSONParser.parse(Array(bytes[..<cut.end]) + cut.closers)
  }
}
