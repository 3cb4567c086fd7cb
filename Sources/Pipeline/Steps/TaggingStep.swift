import FeedbackModel
import JSON
import Store
import Tagging

/// What was tagged with, carried on every tagged item so that a report can say it.
struct TagStamp: Sendable, Equatable {
  var model: String
  var labels: Int
  var isBuiltIn: Bool

  init(_ model: TaggingModel, _ taxonomy: Taxonomy) {
    self.model = model.version
    labels = model.labelsUsed
    isBuiltIn = taxonomy.isBuiltIn
  }

  /// Reads the stamp of a tagged item.
  init?(_ tags: Tags) {
    guard let by = tags.other.last(where: { $0.key == "by" })?.value,
      let model = by["model"]?.string
    else { return nil }
    self.model = model
    labels = by["labels"]?.integer ?? 0
    isBuiltIn = by["taxonomy"]?.string == "built-in"
  }

  /// The last member of the tags of an item, and their closing brace.
  var ending: [UInt8] {
    var object: [UInt8] = []
    var writer = ObjectWriter(&object)
    writer.put("by", member.value, &object)
    writer.end(&object)
    return [UInt8(ascii: ",")] + object.dropFirst()
  }

  var member: JSONMember {
    JSONMember(
      "by",
      .object([
        JSONMember("model", .string(model)), JSONMember("labels", .integer(labels)),
        JSONMember("taxonomy", .string(isBuiltIn ? "built-in" : "configured")),
      ]))
  }
}

extension Workspace {
  /// Tags every item of the store, unless that was done with this model and nothing came since.
  func tagAll(_ model: TaggingModel) async throws {
    let done = Array("\(model.version) \(try store.contentDigest())".utf8)
    if try store.state("tagged") == done { return }
    let stamp = TagStamp(model, taxonomy)
    let taggers = TaggerPool(Tagger(model: model, taxonomy: taxonomy))
    try await forEachBatch { batch in
      taggers.withTagger { tagger in
        batch.map { stored in
          var stored = stored
          tagger.tag(&stored.item)
          stored.item.stamp(stamp)
          // Corrections lie over the store, not in it, so that they can be changed.
          stored.item.labels = stored.ownLabels
          var bytes: [UInt8] = []
          stored.item.write(to: &bytes)
          return StoredLine(seq: stored.seq, bytes: bytes)
        }
      }
    } emit: { lines in
      try store.rewrite(lines)
    }
    try store.setState("tagged", done)
  }
}

extension FeedbackItem {
  /// Notes what it was tagged with; an item without words has no tags and no note.
  mutating func stamp(_ stamp: TagStamp) {
    guard tags != nil else { return }
    tags?.other.removeAll { $0.key == "by" }
    tags?.other.append(stamp.member)
  }
}
