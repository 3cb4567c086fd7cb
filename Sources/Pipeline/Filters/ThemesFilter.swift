import FeedbackModel
import JSON
import Themes

/// `voc themes`: items in, their themes out.
public final class ThemesFilter: Sendable {
  private let workspace: Workspace
  private let options: ThemeOptions

  /// Spools to a temporary store. `maximum` is the largest number of themes in all.
  public init(config: Config?, maximum: Int?, jobs: Int, log: Log) throws {
    workspace = try Workspace.temporary(
      config ?? Config(), jobs: jobs, now: Timestamp(seconds: 0), log: log)
    var options = ThemeOptions()
    options.max = maximum
    self.options = options
  }

  /// Finds the themes of the items.
  public func find(_ input: InputFile) async throws -> ThemeCatalogue {
    try await workspace.spool(input)
    return try await workspace.updateCatalogue(options: options)
  }

  /// Writes the items with the themes they belong to.
  public func assign(_ catalogue: ThemeCatalogue, _ out: OutputFile) async throws {
    let matcher = ThemeMatcher(catalogue)
    try await workspace.forEachBatch { batch in
      var bytes: [UInt8] = []
      var memo = StemMemo()
      for stored in batch {
        var item = stored.item
        let themes = matcher.themes(of: item, memo: &memo)
        if item.tags != nil || !themes.isEmpty {
          var tags = item.tags ?? Tags()
          tags.themes = themes
          item.tags = tags
        }
        item.write(to: &bytes)
      }
      return bytes
    } emit: { bytes in
      try out.write(bytes)
    }
    try out.flush()
  }

  /// How many items belong to each theme, and how many to none.
  public func count(_ catalogue: ThemeCatalogue) async throws -> (themes: [String: Int], none: Int)
  {
    let matcher = ThemeMatcher(catalogue)
    var counts: [String: Int] = [:]
    var none = 0
    try await workspace.forEachBatch { batch in
      var memo = StemMemo()
      return batch.filter { !$0.item.text.isEmpty }.map {
        matcher.themes(of: $0.item, memo: &memo)
      }
    } emit: { all in
      for themes in all {
        if themes.isEmpty { none += 1 }
        for id in themes { counts[id, default: 0] += 1 }
      }
    }
    return (counts, none)
  }
}
