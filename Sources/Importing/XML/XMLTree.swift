/// The elements of one record, flat in arrays that are used again for the next record, so that
/// reading a record allocates nothing once the arrays have grown.
final class XMLTree {
  /// An element, or a stretch of text (`name` −1).
  struct Node {
    var name: Int32
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
  @exclusivity(unchecked) fileprivate(set) var names: XMLNames

  /// How many bytes of text a record may hold.
  static let maximumText = 64 << 20
  /// Whether the record was longer; the rest was not kept.
  @exclusivity(unchecked) private(set) var isCut = false

  init(names: XMLNames) { self.names = names }

  /// How many elements are open.
  var depth: Int { open.count }

  /// Starts a new record.
  func reset() {
    nodes.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    if arena.capacity > 4 << 20 { arena = [] } else { arena.removeAll(keepingCapacity: true) }
    open.removeAll(keepingCapacity: true)
    isCut = false
  }

  func begin(_ name: Int32) {
    let start = Int32(attributes.count)
    append(Node(name: name, start: start, end: start))
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
    let start = Int32(arena.count)
    arena.append(contentsOf: bytes)
    let last = nodes[Int(parent)].lastChild
    if last >= 0, nodes[Int(last)].name < 0, nodes[Int(last)].end == start {
      nodes[Int(last)].end = Int32(arena.count)
    } else {
      append(Node(name: -1, start: start, end: Int32(arena.count)))
    }
  }

  func end() { _ = open.popLast() }

  private func hasRoom(_ count: Int) -> Bool {
    if arena.count + count <= Self.maximumText { return true }
    isCut = true
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

  /// The element of the record itself.
  var root: XMLNode? { nodes.isEmpty ? nil : XMLNode(tree: self, index: 0) }
}

/// An element of a record.
struct XMLNode {
  let tree: XMLTree
  let index: Int

  private var node: XMLTree.Node { tree.nodes[index] }

  /// The local name.
  var name: String { tree.names.locals[Int(node.name)] }
  /// The namespace's address, or empty.
  var space: String { tree.names.spaces[Int(node.name)] }

  /// Child elements in order.
  var children: ChildSequence { ChildSequence(tree: tree, cursor: node.firstChild) }

  /// The first child element of that local name.
  func child(_ name: String) -> XMLNode? {
    var next = node.firstChild
    while next >= 0 {
      let child = tree.nodes[Int(next)]
      if child.name >= 0, tree.names.locals[Int(child.name)] == name {
        return XMLNode(tree: tree, index: Int(next))
      }
      next = child.next
    }
    return nil
  }

  /// The first child element of that local name and namespace.
  func child(_ name: String, in space: String) -> XMLNode? {
    children.first { $0.name == name && $0.space == space }
  }

  /// The text of the first child of that name, without blanks around it; nil where there is none,
  /// it is empty, or it is marked absent (Rails' `nil="true"`, `xsi:nil`).
  func value(_ name: String) -> String? {
    guard let child = child(name) else { return nil }
    return child.presentText
  }

  /// The text without blanks around it; nil where it is empty or marked absent.
  var presentText: String? {
    if node.end > node.start, attribute("nil") == "true" { return nil }
    let text = trimmedText
    return text.isEmpty ? nil : text
  }

  /// The text of the element and of all in it, in order, as stored.
  var text: String {
    let first = node.firstChild
    if first < 0 { return "" }
    let child = tree.nodes[Int(first)]
    if child.name < 0, child.next < 0 { return string(child.start, child.end) }
    var bytes: [UInt8] = []
    appendText(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// ``text`` without blanks around it.
  var trimmedText: String {
    let first = node.firstChild
    if first < 0 { return "" }
    let child = tree.nodes[Int(first)]
    if child.name < 0, child.next < 0 {
      var start = Int(child.start)
      var end = Int(child.end)
      while start < end, tree.arena[start] <= 0x20 { start += 1 }
      while end > start, tree.arena[end - 1] <= 0x20 { end -= 1 }
      return string(Int32(start), Int32(end))
    }
    var bytes: [UInt8] = []
    appendText(to: &bytes)
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
    let end = (bytes.lastIndex { $0 > 0x20 } ?? start - 1) + 1
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  /// The text between the children, without blanks around it.
  var ownText: String {
    var bytes: [UInt8] = []
    var next = node.firstChild
    while next >= 0 {
      let child = tree.nodes[Int(next)]
      if child.name < 0 { bytes.append(contentsOf: tree.arena[Int(child.start)..<Int(child.end)]) }
      next = child.next
    }
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
      let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  private func appendText(to bytes: inout [UInt8]) {
    var next = node.firstChild
    while next >= 0 {
      let child = tree.nodes[Int(next)]
      if child.name < 0 {
        bytes.append(contentsOf: tree.arena[Int(child.start)..<Int(child.end)])
      } else {
        XMLNode(tree: tree, index: Int(next)).appendText(to: &bytes)
      }
      next = child.next
    }
  }

  private func string(_ start: Int32, _ end: Int32) -> String {
    tree.arena.withUnsafeBufferPointer {
      String(decoding: $0[Int(start)..<Int(end)], as: UTF8.self)
    }
  }

  /// The value of the attribute of that local name, as stored.
  func attribute(_ name: String) -> String? {
    let element = node
    for attribute in tree.attributes[Int(element.start)..<Int(element.end)]
    where tree.names.locals[Int(attribute.name)] == name {
      return string(attribute.start, attribute.end)
    }
    return nil
  }

  /// All attributes in order, by local name.
  var attributes: [(name: String, value: String)] {
    let element = node
    return tree.attributes[Int(element.start)..<Int(element.end)].map {
      (tree.names.locals[Int($0.name)], string($0.start, $0.end))
    }
  }

  /// Whether an element is inside.
  var hasChildren: Bool {
    var next = node.firstChild
    while next >= 0 {
      if tree.nodes[Int(next)].name >= 0 { return true }
      next = tree.nodes[Int(next)].next
    }
    return false
  }

  /// Child elements in order.
  struct ChildSequence: Sequence, IteratorProtocol {
    let tree: XMLTree
    var cursor: Int32

    mutating func next() -> XMLNode? {
      while cursor >= 0 {
        let index = Int(cursor)
        let node = tree.nodes[index]
        cursor = node.next
        if node.name >= 0 { return XMLNode(tree: tree, index: index) }
      }
      return nil
    }
  }
}
