import FeedbackModel

/// What the user said about an input; everything has a default, and what is not said is guessed
/// from the content.
public struct ImportOptions: Sendable {
  /// A format's id (`voc formats`), or nil to recognise it from the content.
  public var format: String?
  /// `--map KEY=COLUMN`, in the order given. See ``MapEntry``.
  public var map: [MapEntry] = []
  /// The name under which the input is recorded (`source.file`, counts), instead of its path: with
  /// a config, the path relative to it, so that records do not depend on where `voc` was started.
  public var displayName: String?
  /// The channel of every item that the format does not give one.
  public var channel: Channel?
  /// The landing department of every item that the export does not give one.
  public var landed: String?
  /// An iconv name, or nil to guess.
  public var encoding: String?
  /// The order of dates such as 3/4/2026, or nil to decide by all values of a column.
  public var dateOrder: DateOrder?
  /// The zone of times without one. The default is UTC.
  public var zone: Zone = .utc
  /// Whether `zone` was said (`--timezone`, config) and so stands above the vendor's own header.
  public var zoneIsForced = false
  /// Columns whose scale has its best value lowest, by header; their scores are turned round.
  public var lowIsBest: [String] = []
  /// Words that mean "no answer", beside the built-in ones.
  public var noAnswer: [String] = []
  /// Names that are agents, where the export does not say.
  public var agents: [String] = []
  /// Cuts a conversation where nobody wrote for so many hours; nil never.
  public var gapHours: Double?
  /// The key of the hash that stands for a customer.
  public var customerKey: [UInt8] = Array("voc".utf8)
  /// The company's departments, id by folded id and folded name, see ``DepartmentNames``; exports
  /// write the name, everything after them goes by the id. Others stay as they are written.
  public var departments = DepartmentNames()
  /// How many bytes of an input one thread takes at a time; nothing that is read depends on it.
  var stretchSize = 256 << 10

  /// The defaults.
  public init() {}
}

/// The order of the numbers of a date.
public enum DateOrder: String, Sendable, CaseIterable { case dmy, mdy, ymd }

/// One `KEY=COLUMN` of a mapping: which column (element, member, field) fills which key.
public struct MapEntry: Sendable, Equatable {
  /// `id text created closed customer respondent landed question channel language nps csat ces
  /// stars process department sentiment audit`, or `field.NAME`.
  public var key: String
  /// A header, `#N` from 1, or for XML and JSON a path such as `ticket/description` or `@rating`.
  public var column: String

  /// Makes an entry.
  public init(key: String, column: String) {
    self.key = key
    self.column = column
  }
}
