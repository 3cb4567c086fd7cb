#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An element of a record.
struct XMLNode {
  let tree: XMLTree
  let index: Int

  private var node: XMLTree.Node { tree.nodes[index] }

  /// The local name's number.
  var number: Int32 { node.name }
  /// The local name.
  var name: String { tree.local(node.name) }
  /// The namespace's address, or empty.
  var space: String { tree.names.spaces[Int(node.space)] }

  /// Child elements in order.
  var children: ChildSequence { ChildSequence(tree: tree, cursor: node.firstChild) }

  /// The first child element of that local name.
  func child(_ name: StaticString) -> XMLNode? {
    tree.child(of: index, tree.withNames { $0.number(of: name) })
  }

  /// The first child element of that local name and namespace.
  func child(_ name: StaticString, in space: String) -> XMLNode? {
    let number = tree.withNames { $0.number(of: name) }
    return children.first { $0.node.name == number && $0.space == space }
  }

  /// The text of the first child of that name, without blanks around it; nil where there is none,
  /// it is empty, or it is marked absent (Rails' `nil="true"`, `xsi:nil`).
  func value(_ name: StaticString) -> String? {
    guard let child = child(name) else { return nil }
    return child.presentText
  }

  /// The text without blanks around it; nil where it is empty or marked absent.
  var presentText: String? {
    if node.end > node.start, attribute("nil") == "true" { return nil }
    let text = trimmedText
    return text.isEmpty ? nil : text
  }

  /// Whether both hold one stretch of text and nothing else, and it is the same.
  func holdsSameText(as other: XMLNode) -> Bool {
    guard let own = onlyText, let its = other.onlyText, own.count == its.count else { return false }
    return tree.arena.withUnsafeBytes {
      guard let base = $0.baseAddress else { return true }
      return memcmp(base + own.lowerBound, base + its.lowerBound, own.count) == 0
    }
  }

  /// Where the text lies when there is nothing else in the element.
  private var onlyText: Range<Int>? {
    let first = node.firstChild
    guard first >= 0 else { return nil }
    let child = tree.nodes[Int(first)]
    return child.name < 0 && child.next < 0 ? Int(child.start)..<Int(child.end) : nil
  }

  /// The text of the element and of all in it, in order, as stored.
  var text: String {
    if node.firstChild < 0 { return "" }
    if let only = onlyText { return string(only) }
    var bytes: [UInt8] = []
    appendText(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// ``text`` without blanks around it.
  var trimmedText: String {
    if node.firstChild < 0 { return "" }
    if let only = onlyText {
      var start = only.lowerBound
      var end = only.upperBound
      while start < end, tree.arena[start] <= 0x20 { start += 1 }
      while end > start, tree.arena[end - 1] <= 0x20 { end -= 1 }
      return string(start..<end)
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

  private func string(_ range: Range<Int>) -> String {
    tree.arena.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
  }

  /// The value of the attribute of that local name, as stored.
  func attribute(_ name: StaticString) -> String? {
    let element = node
    guard element.end > element.start else { return nil }
    let number = tree.withNames { $0.number(of: name) }
    for attribute in tree.attributes[Int(element.start)..<Int(element.end)]
    where attribute.name == number {
      return string(Int(attribute.start)..<Int(attribute.end))
    }
    return nil
  }

  /// All attributes in order, by local name.
  var attributes: [(name: String, value: String)] {
    let element = node
    return tree.attributes[Int(element.start)..<Int(element.end)].map {
      (tree.local($0.name), string(Int($0.start)..<Int($0.end)))
    }
  }

  /// Calls `body` with the number of each attribute's local name and its value.
  func forEachAttribute(_ body: (Int32, String) -> Void) {
    let element = node
    for index in Int(element.start)..<Int(element.end) {
      let attribute = tree.attributes[index]
      body(attribute.name, string(Int(attribute.start)..<Int(attribute.end)))
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
