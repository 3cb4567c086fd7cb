import FeedbackModel
import Synchronization

/// What a reader needs to know beside its bytes: where it reads, what the user said, and the rules
/// that hold for every format.
public struct ImportContext: Sendable {
  /// The input as it was named.
  public var file: String
  /// The id of the format being read.
  public var format: String
  /// What the user said.
  public var options: ImportOptions
  /// What was decided on the way, for standard error.
  public internal(set) var notes: ImportNotes
  /// Which words are no answer.
  public let noAnswer: NoAnswer
  /// Opens the input once more from its start, decoded, where that can be done (a file, not a
  /// pipe), so that a question the head leaves open can be decided by all of it.
  public var reopen: Reopen?
  /// Where the input lies.
  public var place = Place()
  /// Opens an input from its start.
  public typealias Reopen = @Sendable () throws(ImportError) -> any ByteSource

  /// Where an input lies: on disk, in an archive, or in a pipe.
  public struct Place: Sendable {
    /// Its path on disk; nil in an archive or a pipe.
    public var path: String?
    /// Opens another file of the same archive by its name, or gives nil where there is none.
    public var companions: (@Sendable (String) throws(ImportError) -> (any ByteSource)?)?
    /// In how many archives it lies, one in another.
    public var depth = 0
    /// How many archives may lie one in another.
    public static let maximumDepth = 3

    /// Makes a place; without a path, a pipe.
    public init(path: String? = nil) { self.path = path }
  }
  /// The offset in the input as stored of the first decoded byte, where decoding keeps offsets.
  public var storedStart: Int?

  /// The offset in the input as stored of a decoded byte, where that is known.
  public func storedOffset(_ offset: Int) -> Int? { storedStart.map { $0 + offset } }

  /// Makes a context.
  public init(file: String, format: String, options: ImportOptions, notes: ImportNotes) {
    self.file = file
    self.format = format
    self.options = options
    self.notes = notes
    noAnswer = NoAnswer(adding: options.noAnswer)
  }

  /// The location of a record.
  public func location(record: Int, line: Int?) -> SourceLocation {
    SourceLocation(file: file, format: format, record: record, line: line)
  }

  /// The keyed hash that stands for a customer: the same for the same customer in every export, and
  /// not to be turned back without the key. Case and blanks do not matter.
  public func customer(_ raw: String) -> String {
    var bytes = Array("c:".utf8)
    Hex.append(CustomerHash(key: options.customerKey).hash(raw), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The keyed hash that stands for a customer, see ``ImportContext/customer(_:)``.
struct CustomerHash: Sendable {
  private let key: StableHash.Key

  init(key: [UInt8]) { self.key = StableHash.Key(key) }

  /// The hash of a name or number.
  func hash(_ raw: String) -> UInt64 {
    var raw = raw
    if let hash = raw.withUTF8({ hash(utf8: UnsafeRawBufferPointer($0)) }) { return hash }
    let folded = Array(raw.lowercased().filter { !$0.isWhitespace }.utf8)
    return folded.withUnsafeBytes { StableHash.hash(key, $0) }
  }

  /// The hash of a text of ASCII alone; nil of any other.
  func hash(utf8 raw: UnsafeRawBufferPointer) -> UInt64? {
    withUnsafeTemporaryAllocation(byteCount: max(1, raw.count), alignment: 8) { folded in
      var count = 0
      for byte in raw {
        guard byte < 0x80 else { return nil }
        guard byte > 0x20 else { continue }
        folded[count] = 0x41...0x5A ~= byte ? byte | 0x20 : byte
        count += 1
      }
      return StableHash.hash(key, UnsafeRawBufferPointer(rebasing: folded[..<count]))
    }
  }
}

/// Digits of lower-case hex.
enum Hex {
  @inline(__always)
  static func digit(_ half: UInt8) -> UInt8 {
    half < 10 ? UInt8(ascii: "0") &+ half : UInt8(ascii: "a") &+ half &- 10
  }

  /// Appends a number as 16 digits.
  static func append(_ value: UInt64, to out: inout [UInt8]) {
    var shift: UInt64 = 64
    while shift > 0 {
      shift -= 4
      out.append(digit(UInt8(truncatingIfNeeded: value >> shift & 15)))
    }
  }
}

/// Collects what was decided about an input, each sentence once, in order.
public final class ImportNotes: Sendable {
  private let state = Mutex<[String]>([])

  /// Starts empty.
  public init() {}

  /// Adds a sentence unless it is there.
  public func add(_ note: String) {
    state.withLock { if !$0.contains(note) { $0.append(note) } }
  }

  /// The sentences so far.
  public var all: [String] { state.withLock { $0 } }
}
