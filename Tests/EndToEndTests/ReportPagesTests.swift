import Foundation
import JSON
import TestSupport
import Testing

/// One company whose customers write what no report may show and what no page may run: the main job
/// runs once over their comments, in German, and its outputs are read as people would read them.
@Suite("Report pages", .serialized) struct ReportPagesTests {
  private static let made = Result { try PlantedCompany() }

  @Test func nothingPersonalReachesAPerson() throws {
    let company = try Self.made.get()
    let files = try company.outputs()
    #expect(files.count > 10)
    var leaks: [String] = []
    for (path, text) in files {
      for secret in PlantedCompany.secrets where text.contains(secret.lowercased()) {
        leaks.append("\(path): \(secret)")
      }
    }
    print(
      "leak test: \(PlantedCompany.secrets.count) planted, \(leaks.count) found", leaks.sorted())
    #expect(leaks.isEmpty)
    // The test reads the right files: what is not personal is there.
    for name in ["items.csv", "items.jsonl", "report.json", "themes.csv"] {
      let text = try #require(files.first { $0.key.hasSuffix(name) }?.value)
      #expect(text.contains("rechnung") || text.contains("invoice"), "\(name)")
    }
  }

  @Test func aGermanPageSpeaksGermanOnly() throws {
    let company = try Self.made.get()
    var found: [String] = []
    for (path, text) in try company.outputs() where path.hasSuffix(".html") {
      let words = PlantedCompany.ownWords(of: text)
      found += words.filter(PlantedCompany.english.contains).map { "\(path): \($0)" }
      #expect(words.count > 20, "\(path)")
    }
    #expect(found.isEmpty, "\(Set(found).sorted().prefix(20))")
  }

  /// Axe, requests, script errors, sideways scrolling, HTML, schemas: see scripts/check-report.
  @Test(.timeLimit(.minutes(5))) func pagesHoldInABrowser() throws {
    let company = try Self.made.get()
    let script = Process()
    script.executableURL = Checkout.root.appending(path: "scripts/check-report")
    script.arguments = [company.reports.path, "--quick"]
    let output = company.folder.url.appending(path: "check-report.txt")
    try Data().write(to: output)
    let handle = try FileHandle(forWritingTo: output)
    script.standardOutput = handle
    script.standardError = handle
    try script.run()
    script.waitUntilExit()
    let said = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    print(said)
    #expect(script.terminationStatus == 0, "\(said)")
    #expect(said.contains("0 problems") || said.contains("skipped:"), "\(said)")
  }
}

/// A company of three departments with hostile and personal comments in four languages.
final class PlantedCompany: Sendable {
  let folder: TemporaryFolder
  var reports: URL { folder.url.appending(path: "reports") }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.config, to: "voc.yml")
    try folder.write(Self.survey, to: "survey.csv")
    try folder.write(Self.chat, to: "whatsapp/WhatsApp Chat with Quentin Abernathy.txt")
    let voc = VocBinary()
    func run(_ arguments: [String], input: [UInt8] = []) throws -> VocBinary.Result {
      let result = try voc.run(arguments, input: input, in: folder.url)
      try #require(result.code == 0, "voc \(arguments.joined(separator: " ")): \(result.errors)")
      return result
    }
    let now = ["--config", "voc.yml", "--now", "2026-11-16T06:00:00Z"]
    _ = try run(["run", "-q", "--week", "2026-W46"] + now)
    let items = try run(["import", "-q", "--config", "voc.yml"])
    let tagged = try run(["tag", "-q", "--config", "voc.yml"], input: items.output)
    let summary = try run(["summarize", "-q"] + now, input: tagged.output)
    try Data(summary.output).write(to: reports.appending(path: "summary.json"))
  }

  /// Everything written for people, in lower case, the mail decoded; the summary holds masked words
  /// too.
  func outputs() throws -> [String: String] {
    var texts: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: reports.path) {
      guard let data = FileManager.default.contents(atPath: reports.appending(path: name).path),
        !data.isEmpty
      else { continue }
      var bytes = [UInt8](data)
      if name.hasSuffix(".eml") { bytes = Self.decoded(bytes) }
      texts[name] = String(decoding: bytes, as: UTF8.self).lowercased()
    }
    return texts
  }

  /// RFC 2045's decoder.
  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x3D, index + 2 < bytes.count {
        if let value = UInt8(
          String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
        {
          out.append(value)
        }
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }

  /// The words of a page that are ours: not customers', not names of the company's own things.
  static func ownWords(of page: String) -> [String] {
    var text = Substring(page)
    var own = ""
    let foreign = ["bdi", "style", "script", "code", "pre", "svg", "title"]
    while let open = text.firstIndex(of: "<") {
      own += text[..<open] + " "
      guard let close = text[open...].firstIndex(of: ">") else { break }
      let name = text[text.index(after: open)..<close].prefix { $0.isLetter }
      text = text[text.index(after: close)...]
      if foreign.contains(String(name)), let end = text.range(of: "</\(name)>") {
        text = text[end.upperBound...]
      }
    }
    own += text
    for file in ["items.csv", "items.jsonl"] { own = own.replacing(file, with: "") }
    // What stands in quotation marks is a label or a note: words of customers or of the company.
    var isOurs = true
    var ours = ""
    for character in own {
      if character == "„" { isOurs = false }
      if isOurs { ours.append(character) }
      if character == "“" { isOurs = true }
    }
    return ours.split { !$0.isLetter }.map(String.init)
  }

  /// English words that are none in German.
  static let english: Set<String> = [
    "the", "of", "and", "with", "which", "this", "that", "week", "weeks", "item", "items", "few",
    "too", "not", "from", "caused", "complaints", "department", "process", "owner", "share",
    "cases",
    "without", "shown", "changed", "nothing", "worth", "by", "to", "read", "days", "hours", "reply",
    "response", "measured", "only", "customers", "customer", "answers", "contacts", "first",
  ]

  static let config = """
    company: {name: "Hartwell & Söhne", accent: "#0b6e4f"}
    timezone: Europe/Berlin
    languages: [de, en, fr, es]
    store: store.sqlite
    output: reports
    privacy: {key: planted}
    sources:
      - path: survey.csv
        map: {id: id, created: date, text: comment, landed: desk, nps: nps, department: owner, process: about, audit: drawn}
      - path: whatsapp/*.txt
        date-order: dmy
        landed: support
    segments: [Plan]
    departments:
      - {id: billing, name: Abrechnung, facing: back}
      - {id: warehouse, name: Lager, facing: back}
      - {id: support, name: Kundendienst, facing: front}
    processes:
      - {id: invoices, name: Rechnungen, owner: billing, touches: [support], stage: nurture, phrases: [invoice, charged twice, Rechnung, facture, factura]}
      - {id: delivery, name: Lieferung, owner: warehouse, touches: [support], stage: fulfil, phrases: [parcel, delivery, Paket, colis, paquete]}
      - {id: answering, name: Erreichbarkeit, owner: support, stage: nurture, phrases: [on hold, telephone, Warteschleife, attente, espera]}
    changes:
      - {id: c1, date: 2026-10-05, process: delivery, note: "Neuer Paketdienst", by: lager}
    """

  /// What stands in comments and must stand nowhere else.
  static let secrets: [String] =
    personal.map(\.secret) + [
      "Quentin Abernathy", "Abernathy", "zelda.fitz@example.org", "Zelda Fitzwilliam",
      "07700 900321",
    ]

  private static let personal: [(secret: String, comment: String)] = [
    (
      "wilhelmina.okonkwo@example.com",
      "My invoice was wrong, write to wilhelmina.okonkwo@example.com please"
    ),
    ("07700 900876", "The invoice was charged twice, call me on 07700 900876"),
    ("GB33BUKB20201555555555", "Charged twice for one invoice, refund to GB33BUKB20201555555555"),
    ("4111 1111 1111 1111", "The invoice was taken from my card 4111 1111 1111 1111 twice"),
    ("37 Marlborough Road", "The parcel never came to 37 Marlborough Road"),
    ("SW1A 2AA", "No delivery to my postcode SW1A 2AA for weeks"),
    ("HX-4471902", "My parcel is lost, order number HX-4471902, nobody cares"),
    ("ab-889123", "the parcel is lost (ref ab-889123), nobody cares"),
    ("Penelope Thistlewood", "My name is Penelope Thistlewood and I was on hold for an hour"),
    ("Bartholomew", "I was on hold and then Mr Bartholomew hung up"),
    (
      "annegret.vogelsang@example.de",
      "Die Rechnung ist falsch, bitte an annegret.vogelsang@example.de"
    ),
    ("0171 5550199", "Die Rechnung ist doppelt, Rückruf bitte unter 0171 5550199"),
    ("DE89 3704 0044 0532 0130 00", "Rechnung doppelt abgebucht von DE89 3704 0044 0532 0130 00"),
    ("Lindenstraße 114", "Das Paket kam nie in der Lindenstraße 114 an"),
    ("RE-2026-88123", "Die Rechnungsnummer RE-2026-88123 ist falsch"),
    ("Vogelsang", "Das Paket hat Frau Vogelsang nie bekommen"),
    (
      "celestine.dubreuil@example.fr",
      "La facture est fausse, écrivez à celestine.dubreuil@example.fr"
    ),
    ("06 39 98 12 34", "Le colis est perdu, appelez-moi au 06 39 98 12 34"),
    ("FR7630006000011234567890189", "Facture payée deux fois, IBAN FR7630006000011234567890189"),
    ("28 rue des Acacias", "Le colis n'est jamais arrivé au 28 rue des Acacias"),
    ("Dubreuil", "La facture de Madame Dubreuil est fausse"),
    ("lucia.montalvan@example.es", "La factura está mal, escriba a lucia.montalvan@example.es"),
    ("612 998 877", "El paquete no llega, llámeme al 612 998 877"),
    ("ES9121000418450200051332", "Factura cobrada dos veces, IBAN ES9121000418450200051332"),
    ("calle de Alcalá 212", "El paquete nunca llegó a la calle de Alcalá 212"),
    ("Montalván", "La señora Montalván espera el paquete"),
  ]

  private static let hostile: [String] = [
    "<script>alert(1)</script> the invoice was charged twice",
    "</style><img src=x onerror=alert(1)> my parcel never came",
    "]]> --> <!-- {{#x}}{{{y}}} the invoice was charged twice",
    "\"\u{0301} onmouseover=alert(1) x=\" the parcel never came",
    "\u{202E}gnp.exe \u{2066}left open the delivery of the parcel was late",
    "=HYPERLINK(\"http://example.invalid\",\"x\") charged twice on the invoice",
    "@SUM(A1) on hold for an hour on the telephone",
    "charged twice on the invoice " + String(repeating: "A", count: 100_000),
    "&lt;already&amp;escaped&gt; the parcel never came",
  ]

  private static let plain: [(comment: String, process: String, owner: String)] = [
    ("the invoice was charged twice again", "invoices", "billing"),
    ("my invoice is higher than agreed, very annoying", "invoices", "billing"),
    ("the parcel never came and nobody knows where it is", "delivery", "warehouse"),
    ("delivery two weeks late, the parcel was damaged", "delivery", "warehouse"),
    ("on hold for forty minutes on the telephone", "answering", "support"),
    ("the telephone was answered at once, lovely people", "answering", "support"),
    ("die Rechnung war schon wieder falsch", "invoices", "billing"),
    ("das Paket kam viel zu spät und war kaputt", "delivery", "warehouse"),
  ]

  /// Twelve weeks of comments; the last four hold what is planted.
  static var survey: String {
    var rows = ["id,date,comment,desk,nps,owner,about,drawn,Plan,Name,Email,Phone"]
    func add(_ week: Int, _ day: Int, _ comment: String, _ label: String) {
      let offset = (week - 35) * 7 + day
      let date = Date(timeIntervalSince1970: 1_787_529_600 + Double(offset) * 86_400)
      let text = date.formatted(.iso8601.year().month().day())
      let quoted = "\"" + comment.replacing("\"", with: "\"\"") + "\""
      let nps = comment.contains("lovely") ? 9 : rows.count % 4
      rows.append(
        "\(rows.count),\(text),\(quoted),support,\(nps),\(label),Gold,"
          + "Zelda Fitzwilliam,zelda.fitz@example.org,07700 900321")
    }
    for week in 35...46 {
      for index in 0..<16 {
        let (comment, process, owner) = plain[(index + week) % plain.count]
        // Half are drawn at random and measure, half teach.
        let drawn = index % 2 == 0 ? "0.5" : ""
        add(
          week, index % 7, "\(comment) \(["", "!", ", really", " once more"][index % 4])",
          index < 10 ? "\(owner),\(process),\(drawn)" : ",,")
      }
    }
    for (index, comment) in (personal.map(\.comment) + hostile).enumerated() {
      add(index % 3 == 0 ? 45 : 46, index % 7, comment, ",,")
    }
    return rows.joined(separator: "\n") + "\n"
  }

  private static let chat = """
    12/11/2026, 09:00 - Quentin Abernathy: Hello, my parcel never came
    12/11/2026, 09:05 - Hartwell Support: Sorry to hear that, Quentin
    12/11/2026, 09:07 - Quentin Abernathy: The parcel is late again, please call Abernathy back
    """
}
