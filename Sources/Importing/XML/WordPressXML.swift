import FeedbackModel
import JSON

extension Format {
  /// Comments of a WordPress site.
  static let wordPressXML = xml(
    id: "wordpress-wxr-xml", name: "WordPress comments (WXR)", evidence: .real,
    reference: "https://wordpress.org/documentation/article/tools-export-screen/",
    recognisedBy: "root <rss> with a namespace http://wordpress.org/export/…",
    mapping: [
      ("id", "wp:comment_id"), ("text", "wp:comment_content"), ("created", "wp:comment_date_gmt"),
      ("customer", "wp:comment_author_email"), ("fields", "the post's title and link, approval"),
    ],
    records: XMLRecordPattern(names: ["comment"], parents: ["item"], context: ["title", "link"]),
    recognise: { outline in
      guard outline.root == "rss",
        outline.declared.contains(where: { $0.hasPrefix("http://wordpress.org/export/") })
      else { return nil }
      return Recognition(95, "<rss> with WordPress' export namespace")
    },
    map: { record in
      let node = record.node
      let type = node.value("comment_type") ?? ""
      let approved = node.value("comment_approved") ?? "1"
      // Pingbacks are machines; spam and trash were thrown away by a person.
      guard type.isEmpty || type == "comment", approved != "spam", approved != "trash" else {
        return .blank
      }
      var item = record.item(
        id: node.value("comment_id").map { ItemIdentity.vendor("wordpress", $0) } ?? "",
        channel: .social, text: HTMLText.plainIfHTML(node.value("comment_content") ?? ""))
      if let gmt = node.value("comment_date_gmt") {
        item.created = record.context.dateReader(vendorZone: .utc).read(gmt)
      } else {
        item.created = record.date("comment_date")
      }
      let customer = node.value("comment_author_email") ?? node.value("comment_author")
      item.customer = customer.map { record.context.customer($0) }
      let parent = node.value("comment_parent")
      item.fields = record.fields([
        ("post", record.stream.containers.value("title", of: "item")),
        ("link", record.stream.containers.value("link", of: "item")),
        ("approved", approved == "1" ? nil : approved), ("parent", parent == "0" ? nil : parent),
      ])
      return XMLRecord.outcome(item)
    })
}
