/// Writes the members of one object into a byte array, with commas between; absent values leave no
/// key. It holds only where it stands: the bytes are the caller's, so that no copy is made.
public struct ObjectWriter {
  private var isFirst = true

  /// Opens the object.
  @inline(__always)
  public init(_ out: inout [UInt8]) { out.append(UInt8(ascii: "{")) }

  /// Opens a member whose key needs no escapes; the value is for the caller to append.
  @inline(__always)
  public mutating func begin(_ key: StaticString, _ out: inout [UInt8]) {
    if isFirst { isFirst = false } else { out.append(UInt8(ascii: ",")) }
    out.append(UInt8(ascii: "\""))
    out.append(
      contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    out.append(UInt8(ascii: "\""))
    out.append(UInt8(ascii: ":"))
  }

  /// Opens a member whose key is data.
  public mutating func begin(escaping key: String, _ out: inout [UInt8]) {
    if isFirst { isFirst = false } else { out.append(UInt8(ascii: ",")) }
    JSONWriter.append(key, to: &out)
    out.append(UInt8(ascii: ":"))
  }

  /// Writes a text, where there is one.
  public mutating func put(_ key: StaticString, _ value: String?, _ out: inout [UInt8]) {
    guard let value else { return }
    begin(key, &out)
    JSONWriter.append(value, to: &out)
  }

  /// Writes a whole number, where there is one.
  public mutating func put(_ key: StaticString, _ value: Int?, _ out: inout [UInt8]) {
    guard let value else { return }
    begin(key, &out)
    JSONWriter.append(value, to: &out)
  }

  /// Writes a number, where there is one.
  public mutating func put(_ key: StaticString, _ value: Double?, _ out: inout [UInt8]) {
    guard let value else { return }
    begin(key, &out)
    JSONWriter.append(number: value, to: &out)
  }

  /// Writes any value, where there is one.
  public mutating func put(_ key: StaticString, _ value: JSONValue?, _ out: inout [UInt8]) {
    guard let value else { return }
    begin(key, &out)
    JSONWriter.append(value, to: &out)
  }

  /// Writes an array, unless it is empty.
  public mutating func putArray<Element>(
    _ key: StaticString, _ elements: [Element], _ out: inout [UInt8],
    _ write: (Element, inout [UInt8]) -> Void
  ) {
    guard !elements.isEmpty else { return }
    begin(key, &out)
    out.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      write(element, &out)
    }
    out.append(UInt8(ascii: "]"))
  }

  /// Closes the object behind members that are data.
  public mutating func end(with other: [JSONMember] = [], _ out: inout [UInt8]) {
    for member in other {
      begin(escaping: member.key, &out)
      JSONWriter.append(member.value, to: &out)
    }
    out.append(UInt8(ascii: "}"))
  }
}
