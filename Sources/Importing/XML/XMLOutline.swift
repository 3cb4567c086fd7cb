/// The shape of an XML input, from its front: which elements it has, how often, and what in them.
/// Every XML format is recognised by this, never by the bytes.
struct XMLOutline: Sendable {
  /// An element by the local names from the root to it.
  struct Shape: Sendable, Equatable {
    /// How often it occurs.
    var count = 0
    /// How often it holds text that is not blank.
    var withText = 0
    /// Bytes of that text.
    var textBytes = 0
    /// The most often it occurs in one parent.
    var mostInParent = 0
    /// Names of its attributes, in the order met.
    var attributes: [String] = []
    /// Bytes of each attribute's values.
    var attributeBytes: [String: Int] = [:]
    /// Some of its short texts, and of its attributes' values by `@name`.
    var samples: [String: [String]] = [:]

    mutating func sample(_ name: String, _ bytes: some Collection<UInt8>) {
      guard bytes.count <= 60, samples[name, default: []].count < 40 else { return }
      samples[name, default: []].append(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The root's local name, or empty where this is no XML.
  fileprivate(set) var root = ""
  /// The root's namespace.
  fileprivate(set) var space = ""
  /// Attributes of the root by local name.
  fileprivate(set) var rootAttributes: [(name: String, value: String)] = []
  /// Namespace addresses that the root declares.
  fileprivate(set) var declared: [String] = []
  /// Comments before the root.
  fileprivate(set) var comments: [String] = []
  /// Paths such as `tickets/ticket/subject`, in the order met.
  fileprivate(set) var order: [String] = []
  /// What stands at each path.
  fileprivate(set) var shapes: [String: Shape] = [:]

  /// Reads as much of the front as is well-formed, once for all who ask.
  init(_ sniff: Sniff) { self = sniff.memory.outline { XMLOutline(head: sniff.head[...]) } }

  fileprivate init() {}

  init(head: ArraySlice<UInt8>) {
    guard head.first(where: { $0 > 0x20 }) == UInt8(ascii: "<"),
      case .root(let prolog) = XMLProlog.scan(head)
    else { return }
    let builder = XMLOutlineBuilder()
    builder.outline.comments = prolog.comments
    guard let parser = XMLPushParser(events: builder) else { return }
    // Broken stretches are mended here without care for loss: this is for the shape only.
    let mended = XMLRepair.repaired(
      head[prolog.rootStart...], entities: prolog.entities, refused: [])
    _ = mended?.withUnsafeBytes { parser.feed($0) }
    self = builder.outline
  }

  /// Whether an element stands at a path.
  func has(_ path: String) -> Bool { shapes[path] != nil }

  /// The value of the root's attribute.
  func rootAttribute(_ name: String) -> String? {
    rootAttributes.first { $0.name == name }?.value
  }

  /// Paths of the children of a path, in the order met.
  func children(of path: String) -> [String] {
    order.filter { $0.hasPrefix(path + "/") && !$0.dropFirst(path.count + 1).contains("/") }
  }
}

/// Makes an outline from a parser's events.
private final class XMLOutlineBuilder: XMLEvents {
  var outline = XMLOutline()
  private var path: [String] = []
  private var inParent: [[String: Int]] = []
  private var hasText: [Int] = []
  private var lastText: [UInt8] = []

  override func start(_ name: XMLName, _ attributes: XMLAttributes, _ parser: XMLPushParser) {
    let local = tree.local(name.local)
    if path.isEmpty {
      outline.root = local
      outline.space = tree.names.spaces[Int(name.space)]
      outline.declared = attributes.declaredSpaces
      attributes.forEach(in: tree) {
        outline.rootAttributes.append(
          (tree.local($0), String(decoding: $1, as: UTF8.self)))
      }
    }
    if let level = inParent.indices.last { inParent[level][local, default: 0] += 1 }
    let most = inParent.last?[local] ?? 1
    path.append(local)
    lastText.removeAll(keepingCapacity: true)
    inParent.append([:])
    hasText.append(0)
    guard path.count <= 12 else { return }
    let key = path.joined(separator: "/")
    if outline.shapes[key] == nil {
      guard outline.order.count < 2000 else { return }
      outline.order.append(key)
    }
    var shape = outline.shapes[key] ?? XMLOutline.Shape()
    shape.count += 1
    shape.mostInParent = max(shape.mostInParent, most)
    attributes.forEach(in: tree) { number, value in
      let name = tree.local(number)
      if !shape.attributes.contains(name) {
        guard shape.attributes.count < 100 else { return }
        shape.attributes.append(name)
      }
      shape.attributeBytes[name, default: 0] += value.count
      shape.sample("@" + name, value)
    }
    outline.shapes[key] = shape
  }

  override func end(_ parser: XMLPushParser) {
    let key = path.count <= 12 ? path.joined(separator: "/") : ""
    if let bytes = hasText.popLast(), bytes > 0 {
      outline.shapes[key]?.withText += 1
      outline.shapes[key]?.textBytes += bytes
      outline.shapes[key]?.sample("", lastText)
    }
    lastText.removeAll(keepingCapacity: true)
    _ = path.popLast()
    _ = inParent.popLast()
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let level = hasText.indices.last, bytes.contains(where: { $0 > 0x20 }) else { return }
    hasText[level] += bytes.count
    if lastText.count <= 60 { lastText.append(contentsOf: bytes.prefix(61)) }
  }
}
