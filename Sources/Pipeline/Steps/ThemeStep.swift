import FeedbackModel
import JSON
import Language
import Store
import Themes

/// Gathers what themes are mined from: a sample of mentions per owner, the same whatever the order.
struct ThemeSample {
  /// Mentions kept per owner.
  static let perOwner = 20_000
  private var owners: [String: BottomK<ThemeDocument>] = [:]

  /// Mentions that the classifier left unassigned have no owner whose root cause they could be: they
  /// are the report's "other".
  mutating func add(_ documents: [ThemeDocument]) {
    for document in documents where document.process != Guess.unassigned {
      owners[document.department ?? "", default: BottomK(capacity: Self.perOwner)]
        .add(document, key: document.id)
    }
  }

  /// The sample, owner by owner.
  var documents: [ThemeDocument] {
    owners.sorted { $0.key < $1.key }.flatMap(\.value.elements)
  }
}

extension Workspace {
  /// The catalogue of the store, with themes mined from what no theme of it takes. Nothing is mined
  /// where nothing came since: a rerun proposes nothing.
  func updateCatalogue(options: ThemeOptions? = nil) async throws -> ThemeCatalogue {
    var catalogue = ThemeCatalogue()
    if let bytes = try store.state("themes"),
      let kept = (try? JSONParser.parse(bytes)).flatMap(ThemeCatalogue.init(json:))
    {
      catalogue = kept
    }
    let done = (try store.state("tagged") ?? []) + Array(" \(try store.contentDigest())".utf8)
    if try store.state("themes of") == done { return catalogue }
    var sample = ThemeSample()
    let zone = config.zone
    var latest: Week?
    try await forEachBatch(reading: .mentions) { batch in
      batch.flatMap { stored in
        ThemeDocument.documents(of: stored.item, week: stored.item.created.map(zone.week(at:)))
      }
    } emit: { documents in
      for week in documents.compactMap(\.week) { latest = max(latest ?? week, week) }
      sample.add(documents)
    }
    // Labels and phrases are stretches of customers' words that people read: names are hidden first.
    let masker = Masker()
    let documents = sample.documents.map { document in
      var document = document
      document.text = masker.mask(document.text)
      return document
    }
    let updated = ThemeMiner(options: options ?? .forReport(of: documents.count)).update(
      catalogue, with: documents, week: latest)
    try store.setState("themes", updated.json.bytes)
    try store.setState("themes of", done)
    return updated
  }
}

extension ThemeOptions {
  /// What a report's readers can take in: a few themes a process, each with enough mentions to say
  /// something about a week.
  static func forReport(of mentions: Int) -> ThemeOptions {
    ThemeOptions(perSilo: 4, minSupport: Swift.max(5, mentions / 1200))
  }
}
