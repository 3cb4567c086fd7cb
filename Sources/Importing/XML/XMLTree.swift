/// The elements of one record, flat in arrays that are used again for the next record, so that
/// reading a record allocates nothing once the arrays have grown.
final class XMLTree {
  /// An element, or a stretch of text (`name` −1).
  struct Node {
    /// The local name's number.
    var name: Int32
    var space: Int32
    var next: Int32 = -1
    var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    /// Text: its bytes in `arena`. Element: its attributes in `attributes`.
    var start: Int32
    var end: Int32
  }
  struct Attribute {
    var name: Int32
    var start: Int32
    var end: Int32
  }

  // Only one thread ever holds a tree, and no callback reaches it while it changes.
  @exclusivity(unchecked) private(set) var nodes: [Node] = []
  @exclusivity(unchecked) private(set) var attributes: [Attribute] = []
  @exclusivity(unchecked) private(set) var arena: [UInt8] = []
  @exclusivity(unchecked) private var open: [Int32] = []
  @exclusivity(unchecked) private(set) var names: XMLNames

  /// Whether blanks at the front of a text, as stand between the elements of data, are left out.
  var dropsBlanks = false

  /// How many bytes of text a record may hold.
  static let maximumText = XMLRecordStream.maximumRecord
  /// How many levels of elements a record may have: more are not data, and going through them would
  /// cost a call on the stack each.
  static let maximumDepth = 256
  /// Why not all of the record was kept; nil where it was.
  @exclusivity(unchecked) private(set) var cut: String?

  init(names: XMLNames) { self.names = names }

  /// How many elements are open.
  var depth: Int { open.count }

  /// Starts a new record.
  func reset() {
    nodes.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    if arena.capacity > 4 << 20 { arena = [] } else { arena.removeAll(keepingCapacity: true) }
    open.removeAll(keepingCapacity: true)
    cut = nil
  }

  func begin(_ name: XMLName) {
    if open.count >= Self.maximumDepth {
      cut = cut ?? "more than \(Self.maximumDepth) levels of elements"
    }
    guard cut == nil else {
      open.append(open.last ?? 0)
      return
    }
    let start = Int32(attributes.count)
    append(Node(name: name.local, space: name.space, start: start, end: start))
    open.append(Int32(nodes.count - 1))
  }

  /// Adds an attribute to the element that has just begun.
  func attribute(_ name: Int32, _ value: UnsafeBufferPointer<UInt8>) {
    guard let last = open.last, hasRoom(value.count) else { return }
    let start = Int32(arena.count)
    arena.append(contentsOf: value)
    attributes.append(Attribute(name: name, start: start, end: Int32(arena.count)))
    nodes[Int(last)].end = Int32(attributes.count)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let parent = open.last, hasRoom(bytes.count) else { return }
    let last = nodes[Int(parent)].lastChild
    let start = Int32(arena.count)
    let goesOn = last >= 0 && nodes[Int(last)].name < 0 && nodes[Int(last)].end == start
    if !goesOn, dropsBlanks, bytes.allSatisfy({ $0 <= 0x20 }) { return }
    arena.append(contentsOf: bytes)
    if goesOn {
      nodes[Int(last)].end = Int32(arena.count)
    } else {
      append(Node(name: -1, space: 0, start: start, end: Int32(arena.count)))
    }
  }

  func end() { _ = open.popLast() }

  private func hasRoom(_ count: Int) -> Bool {
    if arena.count + count <= Self.maximumText, cut == nil { return true }
    cut = cut ?? "more than \(Self.maximumText >> 20) MB of text"
    return false
  }

  private func append(_ node: Node) {
    let index = Int32(nodes.count)
    nodes.append(node)
    guard let parent = open.last else { return }
    let last = nodes[Int(parent)].lastChild
    if last >= 0 { nodes[Int(last)].next = index } else { nodes[Int(parent)].firstChild = index }
    nodes[Int(parent)].lastChild = index
  }

  /// Numbers a name; see ``XMLNames``.
  func withNames<R>(_ body: (inout XMLNames) -> R) -> R { body(&names) }

  /// The local name of a number.
  func local(_ number: Int32) -> String { names.locals[Int(number)] }

  /// The first child element of a node with that name's number.
  func child(of node: Int, _ name: Int32) -> XMLNode? {
    var next = nodes[node].firstChild
    while next >= 0 {
      let index = Int(next)
      if nodes[index].name == name { return XMLNode(tree: self, index: index) }
      next = nodes[index].next
    }
    return nil
  }

  /// The element of the record itself.
  var root: XMLNode? { nodes.isEmpty ? nil : XMLNode(tree: self, index: 0) }
}
