import FeedbackModel
import JSON

/// Reads records that are JSON values, each mapped on its own.
struct JSONRecordReader: RecordReader {
  var splitter: JSONSplitter
  let context: ImportContext
  /// What a value makes; several records where it holds several conversations.
  let map: (JSONValue, JSONRecordPlace) -> [ImportedRecord]
  private var record = 0
  private var pending: [ImportedRecord] = []

  init(
    splitter: JSONSplitter, context: ImportContext,
    map: @escaping (JSONValue, JSONRecordPlace) -> [ImportedRecord]
  ) {
    self.splitter = splitter
    self.context = context
    self.map = map
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    while pending.isEmpty {
      guard let piece = try splitter.next() else { return nil }
      record += 1
      switch piece {
      case .broken(let rejection): return .rejected(rejection)
      case .value(let bytes, let line, let byte):
        do throws(JSONError) {
          let value = try JSONParser.parse(bytes)
          pending = map(value, JSONRecordPlace(context: context, record: record, line: line))
            .reversed()
        } catch {
          return .rejected(
            Rejection(
              line: line, byte: byte, reason: "not JSON: \(error)",
              raw: Array(bytes.prefix(Rejection.maximumBytes))))
        }
      }
    }
    return pending.popLast()
  }
}

/// Where a JSON record stands.
struct JSONRecordPlace {
  let context: ImportContext
  let record: Int
  let line: Int
}

extension Format {
  /// A chat format whose file is one JSON value, an array of them, or one a line.
  /// - Parameter list: keys to the array of records where an object holds them.
  static func jsonChat(
    id: String, name: String, evidence: Evidence, reference: String, recognisedBy: String,
    mapping: [(key: String, source: String)],
    recognise: @escaping @Sendable (JSONFront) -> (Recognition, list: [String])?,
    map: @escaping @Sendable (JSONValue, JSONRecordPlace) -> [ImportedRecord]
  ) -> Format {
    Format(
      id: id, name: name, family: .chat, evidence: evidence, reference: reference,
      recognisedBy: recognisedBy, mapping: mapping,
      recognise: { sniff in
        sniff.memory.front { JSONFront(sniff.head) }.flatMap { recognise($0)?.0 }
      },
      open: { (source, context) throws(ImportError) -> any RecordReader in
        let head = try HeadSource(source)
        let list = JSONFront(head.head).flatMap { recognise($0)?.list } ?? []
        return JSONRecordReader(
          splitter: JSONSplitter(head, path: list), context: context, map: map)
      })
  }
}

/// The front of a JSON input: its first record, or as much of it as the front holds.
struct JSONFront: Sendable {
  /// The first value; cut short values are closed, so that their keys can be seen.
  let first: JSONValue
  /// Whether the input is an array.
  let isArray: Bool

  init?(_ head: [UInt8]) {
    guard let shape = JSONSplitter.shape(of: head) else { return nil }
    isArray = shape == .array
    var start = head[...].drop { $0 <= 0x20 }
    if isArray { start = start.dropFirst().drop { $0 <= 0x20 } }
    guard start.first == UInt8(ascii: "{"), let value = Self.closed(start) else { return nil }
    first = value
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

  /// Whether the first record has all the keys.
  func has(_ keys: String...) -> Bool { keys.allSatisfy { first[$0] != nil } }
}

extension JSONValue {
  /// The text of a string or number.
  var text: String? {
    switch self {
    case .string(let text): text.isEmpty ? nil : text
    case .number(let text): text
    default: nil
    }
  }

  /// A moment: RFC 3339 and the like, or seconds or milliseconds since 1970.
  func moment(_ dates: DateReader) -> Timestamp? {
    switch self {
    case .string(let text):
      if let number = Double(text) { return Self.epoch(number) }
      return dates.read(text)
    case .number(let text): return Double(text).flatMap(Self.epoch)
    default: return nil
    }
  }

  /// Seconds up to the year 5138, milliseconds beyond, microseconds beyond that.
  static func epoch(_ number: Double) -> Timestamp? {
    guard number.isFinite, number > 0, number < 1e17 else { return nil }
    if number < 1e11 { return Timestamp(milliseconds: Int64((number * 1000).rounded())) }
    if number < 1e14 { return Timestamp(milliseconds: Int64(number.rounded())) }
    return Timestamp(milliseconds: Int64((number / 1000).rounded()))
  }
}
