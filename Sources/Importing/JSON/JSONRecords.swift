import FeedbackModel
import JSON

/// One JSON value of a vendor's export, to be mapped.
struct JSONRecord {
  /// The value.
  let value: JSONValue
  let context: ImportContext
  /// Its number in the input, from 1.
  let number: Int
  /// The line at which it begins.
  let line: Int
  /// Reads its dates.
  let dates: DateReader

  /// A member of the value.
  subscript(_ key: String) -> JSONValue? { value[key] }

  /// The moment of a member.
  func moment(_ key: String) -> Timestamp? { value[key]?.moment(dates) }

  /// An item of this record, empty but for its place.
  func item(id: String, channel: Channel, text: String = "") -> FeedbackItem {
    FeedbackItem(
      id: id, source: context.location(record: number, line: line), channel: channel, text: text)
  }

  /// A conversation of this record.
  func conversation(
    id: String, channel: Channel, turns: [Turn], finish: (inout FeedbackItem) -> Void = { _ in }
  ) -> JSONOutcome {
    .records([
      context.conversation(
        id: id, record: number, line: line, channel: channel, turns: turns, finish: finish)
    ])
  }
}

/// What one JSON value gives.
enum JSONOutcome {
  /// Records of its own; none is the same as one blank record.
  case records([ImportedRecord])
  /// Messages of conversations that other values go on with.
  case messages([ChatMessage])
}

extension Format {
  /// A format whose records are JSON objects known by their own keys: one object, an array of them,
  /// one a line, or any of these inside an envelope (`{"data":{"chats":[…]}}`).
  /// - Parameters:
  ///   - beside: keys of an envelope that hold records alike, the usual one first.
  ///   - isRecord: Whether a value is one of the vendor's, by keys that no other has.
  static func jsonRecords(
    id: String, name: String, family: Family = .chat, evidence: Evidence, reference: String,
    recognisedBy: String, mapping: [(key: String, source: String)], confidence: Int = 95,
    messages: ChatMessages.Rules = ChatMessages.Rules(), beside: [String] = [],
    isRecord: @escaping @Sendable (JSONValue) -> Bool,
    map: @escaping @Sendable (JSONRecord) -> JSONOutcome
  ) -> Format {
    Format(
      id: id, name: name, family: family, evidence: evidence, reference: reference,
      recognisedBy: recognisedBy, mapping: mapping,
      recognise: { sniff in
        guard let front = sniff.memory.front({ JSONFront(sniff.head) }),
          let path = front.path(to: isRecord)
        else { return nil }
        let place = path.isEmpty ? "" : ", under \(path.joined(separator: "."))"
        return Recognition(confidence, recognisedBy + place)
      },
      open: { (source, context) throws(ImportError) -> any RecordReader in
        let head = try HeadSource(source)
        let path = JSONFront(head.head)?.path(to: isRecord) ?? []
        return JSONRecordReader(
          splitter: JSONSplitter(
            head, path: path,
            beside: path.first.flatMap { first in
              beside.contains(first) ? beside.first { $0 != first } : nil
            }), context: context,
          conversations: ChatMessages(rules: messages, context: context), isRecord: isRecord,
          map: map)
      })
  }
}

/// Reads records that are JSON values, each mapped on its own, and gathers those that are single
/// messages into conversations.
struct JSONRecordReader: RecordReader {
  private var splitter: JSONSplitter
  private let context: ImportContext
  private let dates: DateReader
  private var conversations: ChatMessages
  private let isRecord: (JSONValue) -> Bool
  private let map: (JSONRecord) -> JSONOutcome
  private var number = 0
  private var pending: [ImportedRecord] = []
  private var isAtEnd = false

  init(
    splitter: JSONSplitter, context: ImportContext, conversations: ChatMessages,
    isRecord: @escaping (JSONValue) -> Bool, map: @escaping (JSONRecord) -> JSONOutcome
  ) {
    self.splitter = splitter
    self.context = context
    dates = context.dateReader()
    self.conversations = conversations
    self.isRecord = isRecord
    self.map = map
  }

  mutating func next() throws(ImportError) -> ImportedRecord? {
    while pending.isEmpty {
      guard !isAtEnd else { return nil }
      guard let piece = try splitter.next() else {
        isAtEnd = true
        pending = conversations.rest().reversed()
        continue
      }
      number += 1
      switch piece {
      case .broken(var rejection):
        rejection.byte = rejection.byte.flatMap { context.storedOffset($0) }
        return .rejected(rejection)
      case .value(let bytes, let line, let byte): take(bytes, line, byte)
      }
    }
    return pending.popLast()
  }

  private mutating func take(_ bytes: [UInt8], _ line: Int, _ byte: Int) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONParser.parse(bytes)
    } catch {
      pending = [reject("not JSON: \(error)", bytes, line, byte)]
      return
    }
    guard value.object != nil else {
      pending = [reject("no object, so nothing says what it is", bytes, line, byte)]
      return
    }
    let record = JSONRecord(
      value: value, context: context, number: number, line: line, dates: dates)
    switch map(record) {
    case .messages(let messages) where !messages.isEmpty:
      pending = conversations.add(messages, record: number, line: line).reversed()
    case .records(let records) where !records.isEmpty: pending = records.reversed()
    default: pending = [.blank]
    }
    // What is none of the vendor's and says nothing that can be read is not lost as blank.
    if pending.count == 1, case .blank = pending[0], !isRecord(value) {
      pending = [reject("not a record of this format", bytes, line, byte)]
    }
  }

  private func reject(
    _ reason: String, _ bytes: [UInt8], _ line: Int, _ byte: Int
  ) -> ImportedRecord {
    let isCut = bytes.count > Rejection.maximumBytes
    return .rejected(
      Rejection(
        line: line, byte: context.storedOffset(byte),
        reason: isCut ? reason + " (cut at 1 MiB)" : reason,
        raw: Array(bytes.prefix(Rejection.maximumBytes))))
  }
}
