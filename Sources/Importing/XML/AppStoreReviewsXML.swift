import FeedbackModel
import JSON

extension Format {
  private static let atom = "http://www.w3.org/2005/Atom"
  private static let itunes = "http://itunes.apple.com/rss"

  /// The customer reviews feed of the App Store, in Atom.
  static let appStoreReviewsXML = xml(
    id: "appstore-reviews-xml", name: "App Store customer reviews (Atom)", evidence: .real,
    reference: "https://itunes.apple.com/us/rss/customerreviews/id=1/xml",
    recognisedBy: "root <feed> of Atom whose entries have a rating of the iTunes namespace",
    mapping: [
      ("id", "entry/id"), ("text", "title and the content of type text"),
      ("created", "updated"), ("customer", "author/uri"), ("scores.stars", "im:rating"),
      ("fields", "version, votes"),
    ],
    records: XMLRecordPattern(names: ["entry"], parents: ["feed"]),
    recognise: { outline in
      guard outline.root == "feed", outline.space == atom, outline.declared.contains(itunes) else {
        return nil
      }
      return Recognition(95, "an Atom feed with Apple's iTunes namespace")
    },
    map: { record in
      let node = record.node
      // The first entry of older feeds is the app itself: it has no rating.
      guard let rating = node.child("rating", in: itunes) else { return .blank }
      var body = ""
      for content in node.children where content.name == "content" && content.space == atom {
        if content.attribute("type") == "text" {
          body = content.trimmedText
          break
        }
        if body.isEmpty { body = HTMLText.plain(content.trimmedText) }
      }
      let text = [node.value("title") ?? "", body].filter { !$0.isEmpty }
        .joined(separator: "\n\n")
      var item = record.item(
        id: node.value("id").map { ItemIdentity.vendor("appstore", $0) } ?? "", channel: .review,
        text: text)
      item.created = record.date("updated")
      let author = node.child("author")
      item.customer = (author?.value("uri") ?? author?.value("name")).map {
        record.context.customer($0)
      }
      item.scores.stars = Double(rating.trimmedText).flatMap { ScoreReader.stars($0) }
      item.fields = record.fields([
        ("version", node.value("version")), ("vote_sum", node.value("voteSum")),
        ("vote_count", node.value("voteCount")),
      ])
      return XMLRecord.outcome(item)
    })
}
