import FeedbackModel

/// Names that tickets refer to by number, from the files of the same export: users, groups and
/// ticket fields. Numbers stay numbers where a file is not there.
struct ZendeskJoins: Sendable {
  private var names: [String: String] = [:]
  private var emails: [String: String] = [:]
  private var endUsers: Set<String> = []
  private var groups: [String: String] = [:]
  private var fields: [String: String] = [:]

  /// More users than this are not joined, so that memory stays bounded.
  private static let maximumUsers = 500_000

  init(_ context: ImportContext) throws(ImportError) {
    try read("groups.xml", "group", context) { $0.groups[$1] = $2.value("name") }
    try read("ticket_fields.xml", "record", context) { $0.fields[$1] = $2.value("title") }
    try read("ticket-fields.xml", "ticket-field", context) { $0.fields[$1] = $2.value("title") }
    try read("users.xml", "user", context) { joins, id, user in
      guard joins.names.count < Self.maximumUsers else { return }
      joins.names[id] = user.value("name")
      joins.emails[id] = user.value("email")
      if user.value("roles") == "0" || user.value("role") == "end-user" {
        joins.endUsers.insert(id)
      }
    }
  }

  func name(_ user: String) -> String? { names[user] }
  func email(_ user: String?) -> String? { user.flatMap { emails[$0] } }
  func isEndUser(_ user: String) -> Bool { endUsers.contains(user) }
  func group(_ id: String) -> String { groups[id] ?? id }
  func field(_ id: String) -> String? { fields[id] }

  private mutating func read(
    _ file: String, _ element: String, _ context: ImportContext,
    _ take: @escaping (inout ZendeskJoins, String, XMLNode) -> Void
  ) throws(ImportError) {
    guard let source = try context.companion(file) else { return }
    let quiet = ImportContext(
      file: file, format: context.format, options: context.options, notes: ImportNotes())
    let stream = XMLRecordStream(
      source, pattern: XMLRecordPattern(names: [element]), context: quiet)
    let box = Box(self)
    stream.finish = { node, _, _ in
      if let id = node.value("id") { take(&box.value, id, node) }
      return .blank
    }
    // A companion that cannot be read only leaves numbers where names would stand.
    do throws(ImportError) {
      while try stream.next() != nil {}
    } catch {
      context.notes.add("\(file) beside it cannot be read; numbers stand where names would")
    }
    self = box.value
  }

  private final class Box {
    var value: ZendeskJoins
    init(_ value: ZendeskJoins) { self.value = value }
  }
}

extension Format {
  /// The files beside `tickets.xml`: read with it, no feedback by themselves.
  static let zendeskCompanionXML = xml(
    id: "zendesk-companion-xml", name: "Zendesk users, groups, organizations (XML)",
    evidence: .provisional,
    reference: "https://support.zendesk.com/hc/en-us/articles/4408886165402",
    recognisedBy: "root <users>, <groups>, <organizations> or another list of the export with "
      + "type=\"array\"; joined to tickets.xml, no feedback itself",
    mapping: [], records: XMLRecordPattern(names: []),
    recognise: { outline in
      let lists: Set<String> = [
        "users", "groups", "organizations", "accounts", "categories", "entries", "forums", "macros",
        "ticket-fields", "posts",
      ]
      guard lists.contains(outline.root), outline.rootAttribute("type") == "array" else {
        return nil
      }
      return Recognition(90, "a list that belongs to a Zendesk export; it is joined to tickets.xml")
    },
    prepare: { (context) throws(ImportError) in
      context.notes.add("no feedback in itself: it is joined to the tickets.xml beside it")
      return { _ in .blank }
    })
}
