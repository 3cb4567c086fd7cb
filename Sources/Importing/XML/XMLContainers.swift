/// The elements that are open around the records, the root first, with what the records' mapping
/// wants of them.
struct XMLContainers {
  /// An element that is open and no part of a record.
  struct Level {
    var name: String
    /// The bytes of its start tag with `>`, to open it again for a new parser.
    var tag: [UInt8]
    var attributes: [(name: String, value: String)]
    /// Text of the children that the pattern's `context` names.
    var values: [(name: String, text: String)] = []
  }
  private(set) var levels: [Level] = []
  private let wanted: Set<String>
  private var captured: [UInt8]?
  /// How many are open inside the innermost that is remembered.
  private var deeper = 0

  /// How many levels are remembered.
  private static let maximumDepth = 256

  /// How much of a wanted text is kept.
  private static let longestText = 4096

  init(wanted: Set<String>) { self.wanted = wanted }

  var isEmpty: Bool { levels.isEmpty }
  /// The innermost.
  var last: Level? { levels.last }
  /// The start tags in order.
  var openingTags: [UInt8] { levels.flatMap(\.tag) }

  /// What makes a record readable alone: the start tags, with the wanted texts in them.
  var header: [UInt8] {
    levels.flatMap { level in
      level.tag
        + level.values.flatMap { name, text in
          Array("<\(name)>".utf8) + XMLRepair.escaped(text) + Array("</\(name)>".utf8)
        }
    }
  }

  mutating func open(_ name: String, tag: [UInt8], _ attributes: [(name: String, value: String)]) {
    guard levels.count < Self.maximumDepth else {
      deeper += 1
      return
    }
    levels.append(Level(name: name, tag: tag, attributes: attributes))
    if wanted.contains(name) { captured = [] }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let count = captured?.count, count < Self.longestText else { return }
    captured?.append(contentsOf: bytes.prefix(Self.longestText - count))
  }

  /// Forgets what is open inside the innermost that is remembered, for a parser that starts there.
  mutating func surface() { deeper = 0 }

  mutating func close() {
    guard deeper == 0 else {
      deeper -= 1
      return
    }
    guard let closed = levels.popLast() else { return }
    if let captured, wanted.contains(closed.name), let parent = levels.indices.last {
      levels[parent].values.removeAll { $0.name == closed.name }
      levels[parent].values.append((closed.name, String(decoding: captured, as: UTF8.self)))
    }
    captured = nil
  }

  /// Whether the same elements are open, written alike.
  func areOpenAlike(_ other: XMLContainers) -> Bool {
    deeper == 0 && other.deeper == 0 && levels.count == other.levels.count
      && zip(levels, other.levels).allSatisfy { $0.tag == $1.tag }
  }

  /// Whether elements are open that are not remembered.
  var areTooDeep: Bool { deeper > 0 }

  /// Whether the innermost elements have these names, the nearest last.
  func end(with parents: [String]) -> Bool {
    // Where the containers' own tags were broken, the record's name has to do.
    if parents.isEmpty || levels.isEmpty { return true }
    return levels.count >= parents.count
      && zip(levels.suffix(parents.count), parents).allSatisfy { $0.name == $1 }
  }

  /// The text of a child of an open element, the nearest first.
  func value(_ name: String, of container: String? = nil) -> String? {
    for level in levels.reversed() where container == nil || level.name == container {
      if let found = level.values.first(where: { $0.name == name }) { return found.text }
    }
    return nil
  }

  /// An attribute of an open element, the nearest first.
  func attribute(_ name: String, of container: String) -> String? {
    for level in levels.reversed() where level.name == container {
      if let found = level.attributes.first(where: { $0.name == name }) { return found.value }
    }
    return nil
  }
}
