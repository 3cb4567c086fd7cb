/// Writes the whole corpus of a seed.
public struct Generator {
  /// A file of the corpus.
  public struct File {
    /// Relative to the folder of the corpus.
    public var path: String
    /// What stands in it.
    public var bytes: [UInt8]
  }

  /// The seed.
  public let seed: UInt64
  /// Every file, in a fixed order.
  public let files: [File]
  /// What was promised of the language, measured.
  public let promises: Promises

  /// Writes the corpus of a seed into memory.
  ///
  /// - Parameters:
  ///   - seed: 1 is the corpus kept in the repository.
  ///   - store: The store that `voc.yml` names, relative to it.
  ///   - output: The folder of reports that `voc.yml` names.
  public init(seed: UInt64, store: String, output: String) {
    self.seed = seed
    let corpus = Corpus(seed: seed)
    var exports = [
      QualtricsExport.write(corpus.qualtrics, seed: seed),
      SurveyMonkeyExport.write(corpus.surveyMonkey, seed: seed),
      ZendeskChatExport.write(corpus.chats, seed: seed),
      ZendeskTicketsExport.write(corpus.tickets, seed: seed),
      ReviewsExport.write(corpus.reviews, seed: seed),
    ]
    exports += WhatsAppExport.write(corpus.whatsApp)
    var files = exports.map { File(path: $0.path, bytes: $0.bytes) }
    files.append(File(path: "exports/zendesk/groups.xml", bytes: ZendeskTicketsExport.groups()))
    promises = Promises(corpus, bytes: files.reduce(0) { $0 + $1.bytes.count })
    files.append(File(path: "voc.yml", bytes: Config.write(corpus, store: store, output: output)))
    files.append(
      File(path: "truth.json", bytes: Truth.write(corpus, exports: exports, seed: seed)))
    self.files = files
  }
}
