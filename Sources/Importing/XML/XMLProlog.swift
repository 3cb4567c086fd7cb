/// What stands before the root element: declaration, comments, document type. It is read here and
/// never shown to libxml2, so no DTD is ever loaded and no entity expanded by it; the small
/// entities that a document type defines in place are kept for repairing records that use them.
struct XMLProlog {
  /// The offset of the root element's `<`.
  var rootStart: Int
  /// Its line, from 1.
  var line: Int
  /// The text of the comments before the root.
  var comments: [String] = []
  /// Entities defined in place with a plain value.
  var entities: [String: String] = [:]
  /// Names of entities that are defined, but not in a way that is expanded: by a file, by other
  /// entities, or too long.
  var refusedEntities: Set<String> = []
  /// Whether there is a document type.
  var hasDocumentType = false

  /// How long the prolog may be.
  static let maximumBytes = 1 << 20
  /// How long the value of an entity may be that is expanded.
  static let maximumEntity = 1024

  /// What a scan found.
  enum Outcome {
    /// The root begins.
    case root(XMLProlog)
    /// More bytes are needed.
    case unfinished
    /// This is no XML.
    case notXML
  }

  /// Scans the front of an input.
  static func scan(_ bytes: ArraySlice<UInt8>) -> Outcome {
    var cursor = Cursor(bytes)
    var prolog = XMLProlog(rootStart: 0, line: 1)
    while true {
      cursor.skipBlanks()
      guard let first = cursor.peek() else { return .unfinished }
      guard first == UInt8(ascii: "<") else { return .notXML }
      guard let second = cursor.peek(1) else { return .unfinished }
      switch second {
      case UInt8(ascii: "?"):
        guard cursor.skip(past: "?>") else { return .unfinished }
      case UInt8(ascii: "!"):
        guard cursor.remaining >= 9 else { return .unfinished }
        if cursor.starts(with: "<!--") {
          let start = cursor.index + 4
          cursor.index = start
          guard cursor.skip(past: "-->") else { return .unfinished }
          prolog.comments.append(
            String(decoding: bytes[start..<cursor.index - 3], as: UTF8.self))
        } else if cursor.starts(with: "<!DOCTYPE") {
          prolog.hasDocumentType = true
          guard prolog.readDocumentType(&cursor) else { return .unfinished }
        } else {
          return .notXML
        }
      default:
        guard isNameStart(second) else { return .notXML }
        prolog.rootStart = cursor.index
        prolog.line = 1 + bytes[bytes.startIndex..<cursor.index].count { $0 == 0x0A }
        return .root(prolog)
      }
    }
  }

  /// Whether a name may begin with the byte (every byte of other scripts may).
  static func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte == 0x5F || byte == 0x3A || byte >= 0x80
  }

  private mutating func readDocumentType(_ cursor: inout Cursor) -> Bool {
    cursor.index += 9
    var inSubset = false
    while let byte = cursor.peek() {
      switch byte {
      case UInt8(ascii: ">") where !inSubset:
        cursor.index += 1
        return true
      case UInt8(ascii: "["): inSubset = true
      case UInt8(ascii: "]"): inSubset = false
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard cursor.readQuoted() != nil else { return false }
        continue
      case UInt8(ascii: "<") where cursor.starts(with: "<!--"):
        cursor.index += 4
        guard cursor.skip(past: "-->") else { return false }
        continue
      case UInt8(ascii: "<") where cursor.starts(with: "<?"):
        guard cursor.skip(past: "?>") else { return false }
        continue
      case UInt8(ascii: "<") where inSubset && cursor.starts(with: "<!ENTITY"):
        cursor.index += 8
        guard readEntity(&cursor) else { return false }
        continue
      default: break
      }
      cursor.index += 1
    }
    return false
  }

  private mutating func readEntity(_ cursor: inout Cursor) -> Bool {
    cursor.skipBlanks()
    let isParameter = cursor.peek() == UInt8(ascii: "%")
    if isParameter {
      cursor.index += 1
      cursor.skipBlanks()
    }
    let name = cursor.readWord()
    cursor.skipBlanks()
    guard let next = cursor.peek() else { return false }
    var value: String?
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") {
      guard let quoted = cursor.readQuoted() else { return false }
      if quoted.count <= Self.maximumEntity, !quoted.contains(UInt8(ascii: "<")),
        !quoted.contains(UInt8(ascii: "%"))
      {
        value = XMLText.decoded(quoted, entities: [:])
      }
    }
    guard !isParameter, !name.isEmpty else { return true }
    if entities.count + refusedEntities.count < 1000 {
      if let value {
        entities[name] = entities[name] ?? value
      } else {
        refusedEntities.insert(name)
      }
    }
    return true
  }

  /// Reads bytes from left to right.
  struct Cursor {
    let bytes: ArraySlice<UInt8>
    var index: Int

    init(_ bytes: ArraySlice<UInt8>) {
      self.bytes = bytes
      index = bytes.startIndex
    }

    var remaining: Int { bytes.endIndex - index }

    func peek(_ offset: Int = 0) -> UInt8? {
      index + offset < bytes.endIndex ? bytes[index + offset] : nil
    }

    func starts(with text: StaticString) -> Bool {
      guard remaining >= text.utf8CodeUnitCount else { return false }
      for offset in 0..<text.utf8CodeUnitCount
      where bytes[index + offset] != text.utf8Start[offset] { return false }
      return true
    }

    mutating func skipBlanks() {
      while let byte = peek(), byte <= 0x20 { index += 1 }
    }

    mutating func skip(past text: StaticString) -> Bool {
      while index < bytes.endIndex {
        if starts(with: text) {
          index += text.utf8CodeUnitCount
          return true
        }
        index += 1
      }
      return false
    }

    mutating func readWord() -> String {
      let start = index
      while let byte = peek(), byte > 0x20, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "\"") {
        index += 1
      }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// The bytes between the quotes at the cursor; nil where the closing one is missing.
    mutating func readQuoted() -> ArraySlice<UInt8>? {
      guard let quote = peek() else { return nil }
      let start = index + 1
      guard let end = bytes[start...].firstIndex(of: quote) else {
        index = bytes.endIndex
        return nil
      }
      index = end + 1
      return bytes[start..<end]
    }
  }
}
