import FeedbackModel
import JSON

extension Format {
  /// Posts and comments of a Stack Exchange data dump.
  static let stackExchangeXML = xml(
    id: "stackexchange-xml", name: "Stack Exchange dump (XML)", evidence: .real,
    reference: "https://meta.stackexchange.com/questions/2677",
    recognisedBy: "root <posts>, <comments> or <users> whose rows have PostTypeId, PostId or "
      + "Reputation",
    mapping: [
      ("id", "@Id"), ("text", "@Title and @Body, or @Text"), ("created", "@CreationDate, UTC"),
      ("customer", "@OwnerUserId or @UserId"), ("fields", "votes, tags, type"),
    ],
    records: XMLRecordPattern(names: ["row"], isData: true),
    recognise: { outline in
      let attributes = outline.shapes[outline.root + "/row"]?.attributes ?? []
      let needed: String
      switch outline.root {
      case "posts": needed = "PostTypeId"
      case "comments": needed = "PostId"
      case "users": needed = "Reputation"
      default: return nil
      }
      guard attributes.contains(needed), attributes.contains("Id") else { return nil }
      return Recognition(95, "<\(outline.root)> of rows with \(needed)")
    },
    prepare: { (context) throws(ImportError) in
      // The dump's times are UTC and carry no zone.
      let dates = context.dateReader(vendorZone: .utc)
      return { stackExchangeRow($0, dates) }
    })
}

private func stackExchangeRow(_ record: XMLRecord, _ dates: DateReader) -> ImportedRecord {
  let node = record.node
  let type = node.attribute("PostTypeId")
  guard type == nil || type == "1" || type == "2", let id = node.attribute("Id"),
    let body = node.attribute("Body") ?? node.attribute("Text")
  else { return .blank }
  let text = [node.attribute("Title") ?? "", HTMLText.plain(body)].filter { !$0.isEmpty }
  let kind = type == nil ? "comment-" : ""
  var item = record.item(
    id: ItemIdentity.vendor("stackexchange", kind + id), channel: .social,
    text: text.joined(separator: "\n\n"))
  item.created = node.attribute("CreationDate").flatMap { dates.read($0) }
  item.closed = node.attribute("ClosedDate").flatMap { dates.read($0) }
  let owner = node.attribute("OwnerUserId") ?? node.attribute("UserId")
  item.customer = owner.map { record.context.customer("stackexchange/" + $0) }
  item.fields = record.fields([
    ("type", type.map { $0 == "1" ? "question" : "answer" } ?? "comment"),
    ("votes", node.attribute("Score")), ("tags", node.attribute("Tags")),
    ("parent", node.attribute("ParentId") ?? node.attribute("PostId")),
    ("views", node.attribute("ViewCount")),
  ])
  return XMLRecord.outcome(item)
}
