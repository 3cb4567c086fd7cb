import FeedbackModel

/// A root cause in customers' words: a readable label, the phrases that define it, and the weighted
/// words by which items are matched to it.
public struct Theme: Sendable, Equatable {
  /// Opaque and never changed: `t:` and 8 hex digits.
  public var id: String
  /// A phrase that occurs in the items, 2 to 8 words.
  public var label: String
  /// Whether it is about what works.
  public var positive: Bool
  /// The department that owns the cause; empty where items carry no tags.
  public var department: String
  /// The process it belongs to; empty where items carry no tags.
  public var process: String
  /// The phrases that define it, the most typical first.
  public var phrases: [String]
  /// The first week in which it was seen; nil where items have no dates.
  public var firstSeen: Week?
  /// Where it stands in the catalogue.
  public var status: ThemeStatus
  /// How many documents it was mined from.
  public var support: Int
  /// Merges, splits and changes of label, oldest first.
  public var history: [ThemeEvent]
  /// What the matcher needs.
  public var profile: ThemeProfile

  /// Makes a theme.
  public init(
    id: String, label: String, positive: Bool = false, department: String = "",
    process: String = "", phrases: [String] = [], firstSeen: Week? = nil,
    status: ThemeStatus = .proposed, support: Int = 0, history: [ThemeEvent] = [],
    profile: ThemeProfile = ThemeProfile()
  ) {
    self.id = id
    self.label = label
    self.positive = positive
    self.department = department
    self.process = process
    self.phrases = phrases
    self.firstSeen = firstSeen
    self.status = status
    self.support = support
    self.history = history
    self.profile = profile
  }

  /// The silo in which it lives.
  var silo: Silo { Silo(department: department, process: process) }
}

/// Where a theme stands in the catalogue.
public enum ThemeStatus: String, Sendable, CaseIterable {
  /// Found in the first mining, or accepted by a person.
  case active
  /// Found later in what no theme covered; shown as new until a person accepts it.
  case proposed
  /// Put away by a person or merged into another; matches nothing and keeps its id.
  case retired
}

/// Something that happened to a theme.
public struct ThemeEvent: Sendable, Equatable {
  /// What happened.
  public enum Kind: String, Sendable, CaseIterable { case merged, split, relabelled }

  /// What happened.
  public var kind: Kind
  /// The week in which it happened; nil where unknown.
  public var week: Week?
  /// The other themes that took part; for a new label, empty.
  public var themes: [String]
  /// The label before, where it changed.
  public var before: String?

  /// Makes an event.
  public init(kind: Kind, week: Week? = nil, themes: [String] = [], before: String? = nil) {
    self.kind = kind
    self.week = week
    self.themes = themes
    self.before = before
  }
}

/// The weighted words and word pairs by which items are matched to a theme: a linear score,
/// `bias + Σ weight × value`, where the values of a text are its TF-IDF, L2-normalised.
public struct ThemeProfile: Sendable, Equatable {
  /// Feature → weight, the heaviest first; a feature is a stem, or two stems joined by a space.
  public var features: [ThemeFeature]
  /// What is added to every score.
  public var bias: Double
  /// The score from which an item belongs to the theme.
  public var cut: Double
  /// Which of the catalogue's editions its features come from.
  public var edition: Int

  /// Makes a profile.
  public init(
    features: [ThemeFeature] = [], bias: Double = 0, cut: Double = 0, edition: Int = 0
  ) {
    self.features = features
    self.bias = bias
    self.cut = cut
    self.edition = edition
  }
}

/// One word or word pair of a theme's profile.
public struct ThemeFeature: Sendable, Equatable {
  /// A stem, or two stems joined by a space.
  public var name: String
  /// Its weight in the score.
  public var weight: Double

  /// Makes a feature.
  public init(_ name: String, _ weight: Double) {
    self.name = name
    self.weight = weight
  }
}

/// One owner and process: themes are mined and matched inside it.
struct Silo: Hashable, Comparable, Sendable {
  var department: String
  var process: String

  /// Where there are no tags.
  static let none = Silo(department: "", process: "")

  static func < (a: Silo, b: Silo) -> Bool {
    (a.department, a.process) < (b.department, b.process)
  }
}
