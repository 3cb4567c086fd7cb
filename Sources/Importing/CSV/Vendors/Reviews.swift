import FeedbackModel

extension SurveyVendor {
  /// Google Play's monthly review reports.
  static let googlePlay = SurveyVendor(
    id: "google-play-csv", name: "Google Play reviews (CSV)", evidence: .code,
    reference: "https://support.google.com/googleplay/android-developer/answer/6135870",
    recognisedBy: "Package Name, Star Rating and Review Text",
    mapping: [
      ("id", "reviewId in Review Link, else a hash"), ("created", "Review Submit Date and Time"),
      ("stars", "Star Rating"), ("text", "Review Title, Review Text"),
      ("language", "Reviewer Language"),
    ],
    prefix: "google-play", channel: .review, isOneItem: true, guessesAnswers: false,
    guessesScores: false,
    fits: { head in
      let known = head.count(of: [
        "Package Name", "Star Rating", "Review Text", "Reviewer Language", "Review Link", "Device",
      ])
      return known >= 4 && head.column("Star Rating") != nil
        ? Recognition(97, "Package Name, Star Rating, Review Text, as Google Play writes them")
        : nil
    },
    assign: { head, _, plan in
      plan.id = head.column("Review Link")
      plan.created = head.column("Review Submit Date and Time", "Review Last Update Date and Time")
      plan.language = head.column("Reviewer Language")
      ReviewColumns.title(
        head.column("Review Title"), body: head.column("Review Text"), head, &plan)
      if let stars = head.column("Star Rating") {
        plan.scores = [.init(kind: .stars, column: stars)]
      }
      plan.zone = .utc
    })

  /// Reviews of an app store, as review tools write them.
  static let appStoreReviews = SurveyVendor(
    id: "app-store-csv", name: "App-store reviews (CSV)", evidence: .code,
    reference: "columns of App Store Connect's API and of review collectors",
    recognisedBy: "rating, title and review or body, with a version, territory or store column",
    mapping: [
      ("id", "id, else a hash"), ("created", "date"), ("stars", "rating"),
      ("text", "title and review"),
    ],
    prefix: "app-store", channel: .review, isOneItem: true, guessesAnswers: false,
    guessesScores: true,
    fits: { head in
      guard head.column("rating", "stars", "score", "Star Rating") != nil,
        head.column("review", "body", "content", "text", "Review Text", "review_text") != nil
      else { return nil }
      let known = head.count(of: [
        "version", "app version", "app_version", "territory", "storefront", "app_name", "app id",
        "app_id",
        "reviewCreatedVersion", "developerResponse", "isEdited", "thumbsUpCount",
        "reviewerNickname", "userName",
        "App Name", "App Store", "Store",
      ])
      return known >= 2
        ? Recognition(80, "a rating, a review and \(known) columns of an app store") : nil
    },
    assign: { head, _, plan in
      plan.id = head.column("id", "reviewId", "review_id", "Review ID")
      plan.created = head.column(
        "date", "createdDate", "at", "created", "updated", "Review Date", "created_at")
      ReviewColumns.title(
        head.column("title", "Review Title", "subject"),
        body: head.column("review", "body", "content", "text", "Review Text", "review_text"), head,
        &plan)
      if let stars = head.column("rating", "stars", "score", "Star Rating") {
        plan.scores = [.init(kind: .stars, column: stars)]
      }
      for name in ["userName", "reviewerNickname", "author", "user", "nickname"] {
        if let index = head.column(name) { plan.personal.append(index) }
      }
    })

  /// Trustpilot, reviews of a service or of products.
  static let trustpilot = SurveyVendor(
    id: "trustpilot-csv", name: "Trustpilot reviews (CSV)", evidence: .code,
    reference: "readers in public code; https://support.trustpilot.com",
    recognisedBy:
      "Review Content and Review Stars, or consumer_name, stars, content and product columns",
    mapping: [
      ("id", "Review Id"), ("created", "Review Created (UTC)"), ("stars", "Review Stars"),
      ("text", "Review Title, Review Content"),
      ("customer", "Review User Email, else Consumer User Id"),
      ("landed", "Location Name"),
    ],
    prefix: "trustpilot", channel: .review, isOneItem: true, guessesAnswers: false,
    guessesScores: false,
    fits: { head in
      if head.column("Review Content") != nil, head.column("Review Stars") != nil {
        return Recognition(96, "Review Content and Review Stars, as Trustpilot writes them")
      }
      let known = head.count(of: [
        "review_id", "stars", "content", "consumer_name", "product_name", "product_sku",
      ])
      return known >= 5 ? Recognition(92, "Trustpilot's columns of product reviews") : nil
    },
    assign: { head, _, plan in
      plan.id = head.column("Review Id", "review_id")
      plan.created = head.column("Review Created (UTC)", "created_at")
      plan.zone = .utc
      ReviewColumns.title(
        head.column("Review Title"), body: head.column("Review Content", "content"), head, &plan)
      if let stars = head.column("Review Stars", "stars") {
        plan.scores = [.init(kind: .stars, column: stars)]
      }
      plan.customer = head.column("Review User Email", "Review Consumer User Id")
      for name in ["Review Username", "Review User Email", "consumer_name"] {
        if let index = head.column(name), index != plan.customer { plan.personal.append(index) }
      }
    })
}

enum ReviewColumns {
  /// A title and a body are one text.
  static func title(_ title: Int?, body: Int?, _ head: TableHead, _ plan: inout ColumnPlan) {
    for column in [title, body] {
      if let column { plan.add(answer: column, of: head, oneItem: true) }
    }
    plan.joinsAnswers = plan.answers.count > 1
  }
}
