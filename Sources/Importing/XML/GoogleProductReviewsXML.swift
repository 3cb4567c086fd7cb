import FeedbackModel
import JSON

extension Format {
  /// Google's product reviews feed, and the merchant reviews feed of the same shape.
  static let googleReviewsXML = xml(
    id: "google-reviews-xml", name: "Google product and merchant reviews (XML)", evidence: .real,
    reference: "https://developers.google.com/product-review-feeds/schema",
    recognisedBy: "root <feed> with the schema product_reviews.xsd, or the merchant_reviews "
      + "namespace, or feed/reviews/review with ratings/overall",
    mapping: [
      ("id", "review_id"), ("text", "title and content, pros and cons behind"),
      ("created", "review_timestamp"), ("customer", "reviewer/reviewer_id"),
      ("scores.stars", "ratings/overall where its max is 5"),
      ("fields", "product, verified purchase, other elements"),
    ],
    records: XMLRecordPattern(names: ["review"], parents: ["reviews"], isData: true),
    recognise: { outline in
      guard outline.root == "feed" else { return nil }
      let schema = outline.rootAttribute("noNamespaceSchemaLocation") ?? ""
      if schema.holds("product_reviews") {
        return Recognition(95, "root <feed> with Google's product_reviews.xsd")
      }
      if (outline.declared + [outline.space]).contains(where: { $0.holds("merchant_reviews") })
        || schema.holds("merchant_reviews")
      {
        return Recognition(95, "root <feed> with Google's merchant_reviews namespace")
      }
      guard outline.has("feed/reviews/review/ratings/overall") else { return nil }
      return Recognition(85, "feed/reviews/review with ratings/overall")
    },
    map: googleReview)

  private static let googleReview: @Sendable (XMLRecord) -> ImportedRecord = { record in
    let node = record.node
    guard node.value("is_spam") != "true" else {
      record.context.notes.add("reviews marked is_spam are left out as blank")
      return .blank
    }
    var parts = [node.value("title"), node.value("content")].compactMap { $0 }
      .map { HTMLText.plainIfHTML($0) }
    for list in ["pros", "cons"] as [StaticString] {
      let words = (node.child(list)?.children ?? XMLNode.none(in: node)).compactMap(\.presentText)
      if !words.isEmpty { parts.append(words.joined(separator: "; ")) }
    }
    // The title is often the front of the content.
    if parts.count == 2, parts[1].hasPrefix(parts[0].trimmingEllipsis) { parts.removeFirst() }
    let id = node.value("review_id") ?? node.attribute("id")
    var item = record.item(
      id: id.map { ItemIdentity.vendor("google-review", $0) } ?? "", channel: .review,
      text: parts.joined(separator: "\n\n"))
    item.created = record.date("review_timestamp") ?? record.date("create_timestamp")
    let reviewer = node.child("reviewer")
    let customer = reviewer?.value("reviewer_id") ?? node.value("reviewer_id")
    item.customer = customer.map { record.context.customer($0) }
    if let language = node.value("review_language") { item.language = Languages.code(language) }
    let overall = node.child("ratings")?.child("overall") ?? node.child("overall")
    if let overall, let value = ScoreReader.number(overall.trimmedText) {
      let low = overall.attribute("min").flatMap(Double.init) ?? 1
      let high = overall.attribute("max").flatMap(Double.init) ?? 5
      if let stars = ScoreReader.stars(value, from: low, to: high) {
        item.scores.stars = stars
      } else {
        item.fields.append(
          JSONMember("rating", .string("\(overall.trimmedText) of \(Int(high))")))
      }
    }
    let products = node.child("products")
    let product = products?.child("product")
    item.fields += record.fields([
      ("product", product?.value("product_name")),
      ("verified_purchase", node.value("is_verified_purchase")),
      ("country", node.value("country_code")), ("merchant", node.attribute("mid")),
    ])
    let known: Set<String> = [
      "review_id", "reviewer", "review_timestamp", "title", "content", "review_url", "ratings",
      "products", "is_spam", "is_verified_purchase", "pros", "cons", "create_timestamp",
      "reviewer_id", "overall", "review_language", "country_code", "country",
      "last_update_timestamp",
      "reviewer_images", "collection_method",
    ]
    for child in node.children where !known.contains(child.name) && !child.hasChildren {
      if let value = child.presentText {
        item.fields.append(JSONMember(child.name, .string(value)))
      }
    }
    return XMLRecord.outcome(item)
  }
}

extension String {
  /// Without three dots, or one character of them, at the end.
  var trimmingEllipsis: String {
    if hasSuffix("...") { return String(dropLast(3)) }
    return hasSuffix("…") ? String(dropLast()) : self
  }
}
