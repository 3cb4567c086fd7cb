import FeedbackModel
import JSON

extension Format {
  /// The customer reviews feed of the App Store, in JSON: every value under `label`.
  static let appStoreReviewsJSON = jsonRecords(
    id: "appstore-reviews-json", name: "App Store customer reviews (JSON feed)", family: .json,
    evidence: .real, reference: "https://itunes.apple.com/us/rss/customerreviews/id=1/json",
    recognisedBy: "entries with im:rating, title and content under label",
    mapping: [
      ("id", "id.label"), ("text", "title and content"), ("created", "updated"),
      ("customer", "author: uri or name"), ("scores.stars", "im:rating"),
      ("fields", "version, votes"),
    ],
    isRecord: { value in
      if value["im:name"]?["label"] != nil { return true }
      return value["im:rating"]?["label"] != nil
        && (value["content"] != nil || value["title"] != nil)
    },
    map: { record in
      func label(_ key: String) -> String? { record[key]?["label"]?.text }
      // The first entry of older feeds is the app itself: it has no rating.
      guard let rating = label("im:rating") else { return .records([]) }
      let contents = record["content"]?.array ?? record["content"].map { [$0] } ?? []
      let plain = contents.first { $0["attributes"]?["type"]?.string == "text" } ?? contents.first
      let texts = [label("title"), plain?["label"]?.body]
      var item = record.item(
        id: label("id").map { ItemIdentity.vendor("appstore", $0) } ?? "", channel: .review,
        text: texts.compactMap { $0 }.joined(separator: "\n\n"))
      item.created = record["updated"]?["label"]?.moment(record.dates)
      let author = record["author"]
      let name = author?["uri"]?["label"]?.text ?? author?["name"]?["label"]?.text
      item.customer = name.map { record.context.customer($0) }
      item.scores.stars = Double(rating).flatMap { ScoreReader.stars($0) }
      item.keep("version", label("im:version"))
      item.keep("vote_sum", label("im:voteSum"))
      item.keep("vote_count", label("im:voteCount"))
      return review(item)
    })

  /// Customer reviews of the App Store Connect API.
  static let appStoreConnectJSON = jsonRecords(
    id: "appstore-connect-json", name: "App Store Connect reviews (JSON)", family: .json,
    evidence: .provisional,
    reference: "https://developer.apple.com/documentation/appstoreconnectapi/customerreview",
    recognisedBy: "data of customerReviews: attributes with rating, body and createdDate",
    mapping: [
      ("id", "id"), ("text", "attributes: title and body"), ("created", "createdDate"),
      ("customer", "reviewerNickname"), ("scores.stars", "rating"), ("fields", "territory"),
    ],
    isRecord: { value in
      guard let review = value["attributes"] else { return false }
      return review["rating"] != nil && (review["body"] != nil || review["title"] != nil)
        && (value["type"]?.string == "customerReviews" || review["reviewerNickname"] != nil)
    },
    map: { record in
      guard let review = record["attributes"] else { return .records([]) }
      var item = record.item(
        id: record["id"]?.text.map { ItemIdentity.vendor("appstore", $0) } ?? "",
        channel: .review,
        text: [review["title"]?.text, review["body"]?.text].compactMap { $0 }
          .joined(separator: "\n\n"))
      item.created = review["createdDate"]?.moment(record.dates)
      item.customer = review["reviewerNickname"]?.text.map { record.context.customer($0) }
      item.scores.stars = review["rating"]?.score.flatMap { ScoreReader.stars($0) }
      item.keep("territory", review["territory"]?.text)
      return Format.review(item)
    })

  /// A review as a record.
  static func review(_ item: FeedbackItem) -> JSONOutcome {
    let isBlank = item.text.isEmpty && item.scores.isEmpty
    return .records([isBlank ? .blank : .items([item])])
  }
}
