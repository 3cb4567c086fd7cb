/// Google's product reviews feed 2.4.
/// Layout: developers.google.com/product-review-feeds/schema.
enum ReviewsExport {
  static func write(_ records: [Record], seed: UInt64) -> Export {
    let dice = Dice(seed: seed, purpose: "reviews")
    var export = Export(path: "exports/reviews-google.xml", bytes: [])
    var out = """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns:vc="http://www.w3.org/2007/XMLSchema-versioning" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.google.com/shopping/reviews/schema/product/2.4/product_reviews.xsd">
      <version>2.4</version>
      <aggregator><name>Alderwick Reviews</name></aggregator>
      <publisher><name>Alderwick</name></publisher>
      <reviews>

      """
    for record in records {
      var text = " <review>\n  <review_id>\(record.id)</review_id>\n"
      if dice.chance(0.2) {
        text += "  <reviewer><name is_anonymous=\"true\">Anonymous</name></reviewer>\n"
      } else {
        text +=
          "  <reviewer><name>\(Quoting.xml(record.person.first)) \(record.person.last.prefix(1)).</name>"
        text += "<reviewer_id>\(Quoting.xml(record.person.email))</reviewer_id></reviewer>\n"
      }
      text += "  <review_timestamp>\(record.at.utc)</review_timestamp>\n"
      if !record.title.isEmpty { text += "  <title>\(Quoting.xml(record.title))</title>\n" }
      text += "  <content>\(Quoting.xml(record.answers[0]))</content>\n"
      text += "  <review_url type=\"singleton\">https://reviews.example/\(record.id)</review_url>\n"
      text += "  <ratings><overall min=\"1\" max=\"5\">\(record.score ?? 3)</overall></ratings>\n"
      text += "  <products><product><product_name>Alderwick \(record.person.plan)</product_name>"
      text += "<product_url>https://alderwick.example/plans</product_url></product></products>\n"
      text += "  <Plan>\(record.person.plan)</Plan>\n  <Region>\(record.person.region)</Region>\n"
      if let label = record.label {
        text += "  <Label_Process>\(label.process)</Label_Process>\n"
        text += "  <Label_Department>\(label.department)</Label_Department>\n"
        if let audit = label.audit { text += "  <Label_Audit>\(audit)</Label_Audit>\n" }
      }
      text += " </review>\n"
      out += text
      export.records += 1
      if record.oddity == "score-only" { export.scoreOnly += 1 }
      if dice.chance(0.003) {
        out += text
        export.records += 1
        export.duplicates.append(record.id)
      }
    }
    out += "</reviews>\n</feed>\n"
    export.bytes = Array(out.utf8)
    return export
  }
}
