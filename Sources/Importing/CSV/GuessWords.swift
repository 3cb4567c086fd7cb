/// The words of headers by which columns are told, lower case, in the languages that exports of our
/// customers come in.
enum GuessWords {
  /// Dates of the record, the best first.
  static let created: [Set<String>] = [
    [
      "submitted", "submit", "submitdate", "completed", "completion", "responded", "response",
      "recorded",
    ],
    [
      "created", "createdat", "received", "timestamp", "zeitstempel", "horodateur", "opened",
      "erstellt",
    ],
    ["end", "enddate", "ended", "date", "datum", "fecha", "when", "day", "data", "datestamp"],
    ["time", "start", "startdate", "started", "zeit", "marca"],
    ["updated", "modified", "changed", "last"],
  ]
  static let closed: [Set<String>] = [["closed", "resolved", "solved", "closedat", "geschlossen"]]
  /// Dates of somebody or something else.
  static let otherDates: Set<String> = [
    "birth", "geburtsdatum", "reply", "sent", "due", "closed", "resolved", "solved", "expires",
    "purchase", "joined", "signup", "renewal",
  ]
  static let id: Set<String> = [
    "id", "uuid", "guid", "key", "nummer", "number", "no", "nr", "token", "identifier", "ticket",
    "case", "reference",
  ]
  static let recordIDs: Set<String> = [
    "response", "record", "comment", "review", "ticket", "case", "complaint", "submission",
    "utterance", "message", "feedback", "survey", "answer", "antwort", "interaction",
    "conversation",
  ]
  /// Ids of something else than the record.
  static let foreignIDs: Set<String> = [
    "customer", "user", "account", "product", "collector", "agent", "parent", "store", "order",
    "phone", "member", "company", "organisation", "organization", "zip", "session", "device",
    "network",
    "kundennummer", "contact", "owner", "template", "house", "telephone", "turn",
  ]
  static let personal: [[String]] = [
    ["email"], ["e", "mail"], ["phone"], ["telephone"], ["telefon"], ["mobile"], ["ip"],
    ["ipaddress"],
    ["first", "name"], ["last", "name"], ["full", "name"], ["firstname"], ["lastname"], ["vorname"],
    ["nachname"], ["surname"], ["latitude"], ["longitude"], ["street"], ["address"], ["adresse"],
    ["customer", "name"], ["user", "name"], ["username"], ["contact", "name"], ["person", "name"],
    ["reviewer", "name"], ["ipaddr"],
  ]
  static let recommend = [
    "recommend", "likelihood", "weiterempf", "empfehlen", "recommand", "recomendar", "recomienda",
    "raccomand", "net promoter", "how likely are you",
  ]
  static let satisfaction = [
    "satisf", "zufrieden", "soddisf", "tevreden", "csat", "happy with",
  ]
  static let effort = ["effort", "how easy", "aufwand", "ease of", "made it easy"]
  /// Headers that name an answer in the customer's own words.
  static let answer: Set<String> = [
    "comment", "comments", "feedback", "text", "answer", "reason", "reasons", "why", "describe",
    "explain", "narrative", "review", "message", "body", "utterance", "description", "suggestion",
    "suggestions", "improve", "improvement", "better", "tell", "verbatim", "opinion", "own",
    "kommentar", "kommentare", "anmerkung", "anmerkungen", "warum", "grund", "verbessern",
    "bemerkung",
    "bemerkungen", "commentaire", "commentaires", "remarque", "remarques", "pourquoi", "comentario",
    "comentarios", "sugerencia", "sugerencias", "motivo", "content", "notes", "weitere", "weiteren",
    "further", "remarks", "remark", "thoughts", "complaint", "issue", "response", "responses",
    "transcript", "note", "experience", "freitext", "wishes", "wünsche", "fragen", "avis",
    "opmerking", "opmerkingen", "details", "elaborate", "share", "missing", "like", "dislike",
    "summary", "subject", "query", "sentence", "freetext", "texto", "testo", "commento", "commenti",
    "title", "pros", "cons", "words", "anything", "rückmeldung", "meinung",
  ]
  /// Of these, words that say so without any value.
  static let strongAnswer: Set<String> = [
    "comment", "comments", "feedback", "text", "verbatim", "narrative", "kommentar", "commentaire",
    "comentario", "suggestions", "anmerkungen", "message", "review", "utterance", "freitext",
  ]
  static let other: Set<String> = [
    "other", "others", "specify", "sonstige", "sonstiges", "sonstige", "andere", "autre", "otro",
    "anderes", "altro", "anders", "text",
  ]
  /// Headers of what is no answer, however wordy.
  static let noAnswer: Set<String> = [
    "id", "name", "names", "url", "link", "date", "time", "email", "ip", "address", "city",
    "country",
    "region", "state", "zip", "code", "product", "category", "type", "status", "topics", "topic",
    "sentiment", "tags", "tag", "company", "version", "device", "browser", "gender", "age",
    "income",
    "education", "reply", "agent", "owner", "channel", "organisation", "organization", "language",
    "developer", "user", "label", "labels", "slot", "slots", "intent", "public", "location",
    "model",
    "operator", "brand", "source", "priority", "department", "team", "group", "job", "role",
    "referrer",
    "useragent", "collector", "ort", "stadt", "produkt", "hotel", "airline", "store", "username",
    "author", "reviewer", "customer", "ref", "campaign", "timezone",
  ]
}
