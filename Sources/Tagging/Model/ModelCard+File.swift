import FeedbackModel
import FoundationEssentials
import JSON

/// The card with what the file itself says: what `voc evaluate --model M --card` prints.
extension TaggingModel {
  /// Reads the whole file and compares it with the hash it was written with.
  ///
  /// Opening does not: a model is mapped into memory, and only what is used is read.
  /// - Throws: `TaggingError` where a byte was changed.
  public func checkContent() throws(TaggingError) {
    let hash = file.data.dropFirst(16).withUnsafeBytes { StableHash.hash([], $0) }
    guard String(hash, radix: 16) == String(version.drop { $0 == "0" }) else {
      throw .badModel("its content is not what its hash says; it was changed after it was made")
    }
  }

  /// The card as JSON, `voc.model-card/1`.
  public var cardJSON: JSONValue {
    .object(
      [
        JSONMember("schema", .string("voc.model-card/1")),
        JSONMember("layout", .string(Self.layout)), JSONMember("version", .string(version)),
        JSONMember("bytes", .integer(file.data.count)),
      ] + (card.json.object ?? []))
  }

  /// The card in words, several lines.
  public var cardText: String {
    let taxonomy =
      card.isBuiltIn ? "the built-in general one" : card.taxonomy ?? "none but the labels"
    let options = card.options.map { member in
      "\(member.key) \(String(decoding: member.value.bytes, as: UTF8.self))"
    }
    return """
      model \(version), \(file.data.count) bytes, layout \(Self.layout)
      taxonomy: \(taxonomy)
      training set: \(card.trainingSet.isEmpty ? "not recorded" : card.trainingSet)
      options: \(options.joined(separator: ", "))
      \(card.text)
      """
  }

  /// The magic as people write it.
  private static var layout: String {
    String(decoding: ModelFile.magic.map { $0 == 0 ? 0x2D : $0 }, as: UTF8.self)
  }
}
