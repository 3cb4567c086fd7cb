import FeedbackModel
import FoundationEssentials

/// A trained model: what a ``Tagger`` needs, in one file that is mapped into memory.
public struct TaggingModel: Sendable {
  let file: ModelFile

  init(_ file: ModelFile) { self.file = file }

  /// Reads a model from its bytes.
  ///
  /// - Throws: `TaggingError` where they are none, are cut short or of another version.
  public init(bytes: [UInt8]) throws(TaggingError) {
    file = try ModelFile(Data(bytes))
  }

  /// Opens a model file, mapped into memory: only what is used is read.
  ///
  /// - Throws: `TaggingError` where it cannot be opened or read.
  public init(contentsOf path: String) throws(TaggingError) {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
    } catch {
      throw .cannotOpen(path)
    }
    file = try ModelFile(data)
  }

  /// The bytes of the model file. Complexity: O(size), it copies.
  public func bytes() -> [UInt8] { [UInt8](file.data) }

  /// A hash of the content, 16 hex digits: the same data and options give the same.
  public var version: String { file.version }

  /// What is known of its quality.
  public var card: ModelCard { file.header.card }

  /// Whether each process has a threshold of its own, for the precision that was asked for. A model of
  /// few labels has none: nothing is left to measure by.
  public var keepsPrecision: Bool { !file.header.heads.process.thresholds.isEmpty }

  /// The number of items whose labels taught it.
  public var labelsUsed: Int { card.labelsUsed }

  /// The ids of the processes it tells apart.
  public var processes: [String] {
    file.header.heads.process.classes.filter { $0 != Guess.unassigned }
  }

  /// The ids of the departments it can name: those it tells apart by the text, else the owners
  /// of its processes.
  public var departments: [String] {
    file.header.heads.department?.classes ?? Set(file.header.owners.values).sorted()
  }
}
