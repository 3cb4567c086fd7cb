/// A JSON value that keeps what it read: object members stay in order and numbers keep their
/// spelling, so a value that passes through `voc` comes out as it went in (RFC 8259).
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// The number as written; see ``double`` and ``integer``.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  /// A number from an integer.
  public static func integer(_ value: Int) -> JSONValue { .number(String(value)) }

  /// A number from a double, in its shortest spelling; `null` where JSON has no such number.
  public static func double(_ value: Double) -> JSONValue {
    guard value.isFinite else { return .null }
    var bytes: [UInt8] = []
    JSONWriter.append(number: value, to: &bytes)
    return .number(String(decoding: bytes, as: UTF8.self))
  }

  /// The string, where it is one.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The number as a double, where it is one that a double can hold.
  public var double: Double? {
    guard case .number(let text) = self, let value = Double(text), value.isFinite else {
      return nil
    }
    return value
  }

  /// The number as an integer, where it is a whole one in range.
  public var integer: Int? {
    guard case .number(let text) = self else { return nil }
    return Int(text) ?? Double(text).flatMap(Int.init(exactly:))
  }

  /// The truth value, where it is one.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The elements, where it is an array.
  public var array: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  /// The members, where it is an object.
  public var object: [JSONMember]? {
    if case .object(let value) = self { value } else { nil }
  }

  /// The value of the last member of that name, as most readers take a repeated key; nil where
  /// there is none or this is no object. Complexity: O(members).
  public subscript(_ key: String) -> JSONValue? {
    object?.last { $0.key == key }?.value
  }
}

/// One `"key": value` of an object.
public struct JSONMember: Sendable, Equatable {
  /// The key, unescaped.
  public var key: String
  /// Its value.
  public var value: JSONValue

  /// Makes a member.
  public init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}
