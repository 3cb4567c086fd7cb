extension FeedbackItem {
  /// What of an item is read. The rest is checked to be JSON and left out, which takes a third of the
  /// time.
  public struct Parts: Sendable {
    /// Each level has what those before it have.
    enum Level: Int, Comparable, Sendable {
      case key, mentions, counted, all

      static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
    }

    let level: Level
    /// The fields that are read; nil for all.
    let fields: Set<String>?

    /// What an item is kept by: its id and when it was written. Its text stays empty.
    public static let key = Parts(level: .key, fields: nil)

    /// And what themes are mined from: its text, and what its mentions are about.
    public static let mentions = Parts(level: .mentions, fields: nil)

    /// And what is counted: all but the reasons for tags, the question, the language, and fields that
    /// are not named.
    public static func counted(fields: [String]) -> Parts {
      Parts(level: .counted, fields: Set(fields))
    }

    /// Everything.
    public static let all = Parts(level: .all, fields: nil)
  }
}
