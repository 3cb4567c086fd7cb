import FeedbackModel
import JSON

/// How records are told apart.
///
/// A reader gives an item the id `vendor:id` where the export has one, with `#question` behind it
/// where one record gives several items. Where the export has none it leaves the id empty, or only
/// `#question`, and ``ImportStream`` puts a hash of the content and its occurrence number in front.
public enum ItemIdentity {
  /// `zendesk:35436`, `qualtrics:R_1x#QID2`.
  public static func vendor(_ vendor: String, _ id: String, question: String? = nil) -> String {
    "\(vendor):\(id)" + (question.map { "#\($0)" } ?? "")
  }

  /// `#QID2`: an id of which ``ImportStream`` fills in the front.
  public static func pending(question: String) -> String { "#\(question)" }

  /// Whether the front is still to be filled in.
  public static func isPending(_ id: String) -> Bool { id.utf8.first.map { $0 == 0x23 } ?? true }
}

/// What tells a record apart, as hashes: what was said, when, by whom, and with which scores and
/// fields, without its place in the file.
struct RecordIdentity: Sendable {
  /// The id that the export gives it; nil where it has none.
  var vendorID: UInt64?
  /// The content of each item, in order.
  var items: [UInt64] = []

  /// The content of the whole record.
  var content: UInt64 {
    var hash = FastHash()
    for item in items { hash.add(item) }
    return hash.value
  }

  init() {}

  /// The identity of an item read back: the id, and all that its line holds behind where it was read,
  /// keys that `voc` does not know included. What ``ItemSkim`` finds in a line as `voc` writes it.
  init(readBack item: FeedbackItem) {
    var id = item.id
    var escaped: [UInt8] = []
    id.withUTF8 { JSONWriter.appendContent(utf8: $0, to: &escaped) }
    var hash = FastHash()
    hash.add(escaped)
    vendorID = ItemIdentity.isPending(item.id) ? nil : hash.value
    var bare = item
    bare.id = ""
    bare.source = SourceLocation(file: "", format: "", record: 0)
    var line: [UInt8] = []
    bare.write(to: &line)
    hash = FastHash()
    line.withUnsafeBytes { bytes in
      hash.add(UnsafeRawBufferPointer(rebasing: bytes.dropFirst(Self.bareFront).dropLast()))
    }
    items = [hash.value]
  }

  /// How long the front of a line is whose id and place are empty.
  private static let bareFront =
    #"{"schema":"voc.item/1","id":"","source":{"file":"","format":"","record":0}"#.utf8.count

  /// The identity of a record whose items are made.
  init(_ record: [FeedbackItem]) {
    var ids = FastHash()
    var isPending = false
    for item in record {
      var content = FastHash()
      content.add(content: item)
      items.append(content.value)
      ids.add(item.id)
      if ItemIdentity.isPending(item.id) { isPending = true }
    }
    vendorID = isPending ? nil : ids.value
  }
}

extension FastHash {
  /// Adds an item without its id and place.
  fileprivate mutating func add(content item: FeedbackItem) {
    add(item.text)
    add(UInt64(bitPattern: item.created?.milliseconds ?? .min))
    add(UInt64(bitPattern: item.closed?.milliseconds ?? .min))
    add(item.customer ?? "")
    add(item.respondent ?? "")
    add(item.landed ?? "")
    add(item.question ?? "")
    add(item.scores)
    for turn in item.turns {
      add(turn.text)
      add(turn.who ?? "")
      add(UInt64(bitPattern: turn.at?.milliseconds ?? .min))
    }
    if let labels = item.labels {
      for id in labels.process + labels.department { add(id) }
      add(labels.sentiment?.bitPattern ?? .max)
    }
    for field in item.fields {
      add(field.key)
      if case .string(let text) = field.value { add(text) } else { add(field.value.bytes) }
    }
  }

  /// Adds scores.
  mutating func add(_ scores: Scores) {
    add(scores.nps?.bitPattern ?? .max)
    add(scores.csat?.bitPattern ?? .max)
    add(scores.ces?.bitPattern ?? .max)
    add(scores.stars?.bitPattern ?? .max)
  }
}
