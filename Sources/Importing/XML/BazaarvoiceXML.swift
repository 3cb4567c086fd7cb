import FeedbackModel
import JSON

extension Format {
  private static let bazaarvoiceSpace = "http://www.bazaarvoice.com/xs/PRR/"

  /// Bazaarvoice's client feed of reviews.
  static let bazaarvoiceXML = xml(
    id: "bazaarvoice-xml", name: "Bazaarvoice reviews (XML)", evidence: .code,
    reference: "https://developer.bazaarvoice.com",
    recognisedBy: "root <Feed> of a namespace http://www.bazaarvoice.com/xs/PRR/…",
    mapping: [
      ("id", "Review/@id"), ("text", "Title, ReviewText, Pros and Cons"),
      ("created", "SubmissionTime"), ("scores.stars", "Rating where RatingRange is 5"),
      ("turns", "the review and its ClientResponses with their Department"),
      ("fields", "product, moderation status, recommended"),
    ],
    records: XMLRecordPattern(names: ["Review"], context: ["ExternalId", "Name"], isData: true),
    recognise: { outline in
      guard outline.root == "Feed", outline.space.hasPrefix(bazaarvoiceSpace) else { return nil }
      return Recognition(95, "a Bazaarvoice <Feed>")
    },
    map: { record in
      let node = record.node
      guard node.attribute("removed") != "true" else { return .blank }
      let words = [
        node.value("Title"), node.value("ReviewText"), node.value("Pros"), node.value("Cons"),
      ].compactMap { $0 }.map { HTMLText.plainIfHTML($0) }
      let text = words.joined(separator: "\n\n")
      let id = node.attribute("id") ?? node.value("Id")
      var item = record.item(
        id: id.map { ItemIdentity.vendor("bazaarvoice", $0) } ?? "", channel: .review, text: text)
      item.created = record.date("SubmissionTime") ?? record.date("FirstPublishTime")
      let profile = node.child("UserProfileReference")
      let customer = profile?.value("ExternalId") ?? profile?.attribute("id")
      item.customer = (node.value("UserEmailAddress") ?? customer).map {
        record.context.customer($0)
      }
      item.language = node.value("DisplayLocale").flatMap { Languages.code($0) }
      let range = node.value("RatingRange").flatMap(Double.init) ?? 5
      if let rating = node.value("Rating").flatMap(Double.init) {
        item.scores.stars = ScoreReader.stars(rating, from: 1, to: range)
        if item.scores.stars == nil {
          item.fields.append(JSONMember("rating", .string("\(rating) of \(Int(range))")))
        }
      }
      let responses = node.child("ClientResponses")?.children ?? XMLNode.none(in: node)
      for response in responses {
        guard let words = response.value("Response") else { continue }
        if item.turns.isEmpty, !text.isEmpty {
          item.turns.append(
            Turn(
              role: .customer, who: profile?.value("DisplayName"), at: item.created, text: text))
        }
        item.turns.append(
          Turn(
            role: .agent, who: response.value("Name"), department: response.value("Department"),
            at: response.value("Date").flatMap { record.dates.read($0) },
            text: HTMLText.plainIfHTML(words)))
      }
      item.landed = Turns.landed(item.turns)
      item.fields += record.fields([
        ("product", record.stream.containers.value("ExternalId", of: "Product")),
        ("product_name", record.stream.containers.value("Name", of: "Product")),
        ("moderation", node.value("ModerationStatus")),
        ("recommended", node.value("Recommended")),
      ])
      return XMLRecord.outcome(item)
    })
}
