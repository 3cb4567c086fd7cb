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
      "erstellt", "logged", "reported", "eingang", "ts",
    ],
    [
      "end", "enddate", "ended", "endzeit", "date", "datum", "fecha", "when", "day", "data",
      "datestamp",
    ],
    ["time", "start", "startdate", "started", "zeit", "marca"],
    ["updated", "modified", "changed", "last"],
  ]
  /// Words of headers that only logs of calls and chats have: there the start is the date.
  static let calls: Set<String> = ["call", "caller", "anruf", "llamada", "appel", "wrap", "hold"]
  static let closed: [Set<String>] = [["closed", "resolved", "solved", "closedat", "geschlossen"]]
  /// Dates of somebody or something else.
  static let otherDates: Set<String> = [
    "birth", "geburtsdatum", "reply", "sent", "due", "closed", "resolved", "solved", "expires",
    "purchase", "joined", "signup", "renewal",
  ]
  static let id: Set<String> = [
    "id", "uuid", "guid", "key", "nummer", "number", "no", "nr", "token", "identifier", "ticket",
    "case", "reference", "ref", "aktenzeichen",
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
  /// Headers of a running number, which begins anew in every export and so names no record.
  static let runningNumbers: Set<String> = [
    "", "nr", "no", "n", "num", "number", "row", "rownumber", "zeile", "lfdnr", "laufendenummer",
    "index", "sno", "srno", "serialno",
  ]
  /// Headers that name a person where they stand alone.
  static let people: Set<String> = ["requester", "caller", "nom", "nombre", "naam", "anrufer"]
  static let personal: [[String]] = [
    ["consumer", "name"], ["client", "name"], ["requester", "name"], ["caller", "name"],
    ["caller", "number"], ["caller", "id"], ["kundenname"],
    ["email"], ["e", "mail"], ["phone"], ["telephone"], ["telefon"], ["mobile"], ["ip"],
    ["ipaddress"],
    ["first", "name"], ["last", "name"], ["full", "name"], ["firstname"], ["lastname"], ["vorname"],
    ["nachname"], ["surname"], ["latitude"], ["longitude"], ["street"], ["address"], ["adresse"],
    ["customer", "name"], ["user", "name"], ["username"], ["contact", "name"], ["person", "name"],
    ["reviewer", "name"], ["ipaddr"],
  ]
  static let recommend = [
    "recommend", "likelihood", "weiterempf", "empfehlen", "recommand", "recomendar", "recomienda",
    "raccomand", "net promoter", "how likely are you", "recomiend", "aanbevel",
  ]
  static let satisfaction = [
    "satisf", "zufrieden", "soddisf", "tevreden", "csat", "happy with", "osat", "would you rate",
    "do you rate", "bewerten sie", "valora", "évalue",
  ]
  static let effort = ["effort", "how easy", "aufwand", "ease of", "made it easy"]
  /// Words that say only that a column is a score.
  static let score: Set<String> = [
    "score", "note", "nota", "punkte", "rate", "rated", "schulnote", "zensur", "cijfer", "voto",
    "punteggio", "puntuación", "puntuacion", "calificación", "calificacion", "waardering", "mark",
    "osat",
  ]
  /// Words of a score of the whole and not of a part.
  static let overall: Set<String> = [
    "overall", "global", "globale", "gesamt", "general", "générale", "totaal", "osat",
  ]
  /// Departments that received or handled a record, the surest first.
  static let landed: [[String]] = [
    ["landed"], ["received", "dept"], ["received", "department"], ["handling", "team"],
    ["assigned", "group"], ["assigned", "team"], ["department"], ["dept"], ["team"], ["queue"],
    ["abteilung"], ["département"], ["departement"], ["departamento"], ["dipartimento"],
    ["reparto"], ["afdeling"], ["équipe"], ["equipo"], ["fachbereich"], ["warteschlange"],
  ]
  /// Departments of a cause, which is not where a record landed.
  static let causes: Set<String> = ["cause", "root", "responsible", "owner", "owning", "fault"]
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
    "author", "reviewer", "customer", "ref", "campaign", "timezone", "resolution", "outcome",
    "lösung", "assignee", "requester",
  ]
}
