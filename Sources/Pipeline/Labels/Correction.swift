import FeedbackModel
import JSON

/// A person's word on an item, as the store keeps it beside the item.
///
/// It is a `labels` object of `voc.item/1` with who said so and when. What it does not name stays
/// as it was.
struct Correction: Sendable, Equatable {
  /// Process ids, the primary one first; `unassigned` stands for "none of them". Empty: not said.
  var process: [String] = []
  /// Department ids, the primary one first; `unassigned` stands for "none of them". Empty: not
  /// said.
  var department: [String] = []
  /// Departments that are not the owner, said by those who do not know whose it is.
  var notDepartment: [String] = []
  /// From −1 to 1.
  var sentiment: Double?
  /// The probability with which the item was drawn at random; such an item measures.
  var audit: Double?
  /// Who said so.
  var by: String?
  /// When, in RFC 3339.
  var at: String?
  /// A remark.
  var note: String?

  init() {}

  init(_ json: JSONValue) {
    process = Self.ids(json["process"])
    department = Self.ids(json["department"])
    notDepartment = Self.ids(json["not_department"])
    sentiment = json["sentiment"]?.double
    audit = json["audit"]?.double
    by = json["by"]?.string
    at = json["at"]?.string
    note = json["note"]?.string
  }

  /// A text or a list of texts.
  static func ids(_ json: JSONValue?) -> [String] {
    json?.string.map { [$0] } ?? json?.array?.compactMap(\.string) ?? []
  }

  var json: JSONValue {
    func list(_ ids: [String]) -> JSONValue { .array(ids.map { .string($0) }) }
    var members = says
    for (key, value) in [("by", by), ("at", at), ("note", note)] {
      if let value { members.append(JSONMember(key, .string(value))) }
    }
    return .object(members)
  }

  /// What it says, without who, when and why: what models and measures follow from.
  var says: [JSONMember] {
    func list(_ ids: [String]) -> JSONValue { .array(ids.map { .string($0) }) }
    var members: [JSONMember] = []
    if !process.isEmpty { members.append(JSONMember("process", list(process))) }
    if !department.isEmpty { members.append(JSONMember("department", list(department))) }
    if !notDepartment.isEmpty {
      members.append(JSONMember("not_department", list(notDepartment)))
    }
    if let sentiment { members.append(JSONMember("sentiment", .double(sentiment))) }
    if let audit { members.append(JSONMember("audit", .double(audit))) }
    return members
  }

  /// The correction after another one was made: what is said now stands over what was said before.
  func updated(by later: Correction) -> Correction {
    var both = self
    if !later.process.isEmpty { both.process = later.process }
    if !later.department.isEmpty {
      both.department = later.department
      both.notDepartment.removeAll { later.department.contains($0) }
    }
    for id in later.notDepartment {
      both.department.removeAll { $0 == id }
      if !both.notDepartment.contains(id) { both.notDepartment.append(id) }
    }
    both.sentiment = later.sentiment ?? sentiment
    both.audit = later.audit ?? audit
    guard both.says != says else { return self }
    both.by = later.by
    both.at = later.at
    both.note = later.note ?? note
    return both
  }

  /// Lays it over the labels of an item.
  func apply(to labels: inout Labels?) {
    var merged = labels ?? Labels()
    if !process.isEmpty { merged.process = process }
    if !department.isEmpty { merged.department = department }
    if !notDepartment.isEmpty {
      merged.department.removeAll { notDepartment.contains($0) }
      merged.other.removeAll { $0.key == "not_department" }
      merged.other.append(
        JSONMember("not_department", .array(notDepartment.map { .string($0) })))
    }
    if let sentiment { merged.sentiment = sentiment }
    if let audit { merged.audit = audit }
    labels = merged
  }
}

extension Labels {
  /// Departments that someone said are not the owner, while nobody has said who is.
  var notDepartment: [String] {
    Correction.ids(other.last { $0.key == "not_department" }?.value)
  }
}
