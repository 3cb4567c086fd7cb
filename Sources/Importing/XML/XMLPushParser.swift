import CLibXML2

/// Receives the events of an ``XMLPushParser``. A class to be inherited from, since a C callback
/// can reach it through one pointer.
class XMLEvents {
  /// Where names get their numbers.
  let tree = XMLTree(names: XMLNames())

  /// An element begins; `attributes` is valid during the call.
  func start(_ name: XMLName, _ attributes: XMLAttributes, _ parser: XMLPushParser) {}
  /// The element that was opened last ends.
  func end(_ parser: XMLPushParser) {}
  /// Text or CDATA, in pieces; valid during the call.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The attributes of a start tag while libxml2 shows it.
struct XMLAttributes {
  fileprivate let pointer: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  let count: Int
  /// Prefix and address pairs declared by the tag.
  fileprivate let spaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  fileprivate let spaceCount: Int

  /// Calls `body` with each local name's number and the value.
  func forEach(in tree: XMLTree, _ body: (Int32, UnsafeBufferPointer<UInt8>) -> Void) {
    guard let pointer else { return }
    for index in 0..<count {
      let five = pointer + 5 * index  // local name, prefix, address, value's start and end
      guard let local = five[0], let start = five[3], let end = five[4] else { continue }
      let name = tree.withNames { $0.name(local: local, space: five[2]) }
      body(name.local, UnsafeBufferPointer(start: start, count: end - start))
    }
  }

  /// The namespace addresses that the tag declares.
  var declaredSpaces: [String] {
    guard let spaces else { return [] }
    return (0..<spaceCount).compactMap { spaces[2 * $0 + 1].map { String(cString: $0) } }
  }
}

/// libxml2's SAX2 push parser, the only place where its functions are called for XML.
///
/// It is fed UTF-8 from the root element on; declaration and document type are never shown to it
/// (see ``XMLProlog``), so there is no DTD, entity or file that it could load. Its own limits hold
/// (`XML_PARSE_HUGE` is off): 256 levels, 10 MB of one text or attribute, bounded names.
final class XMLPushParser {
  private let context: xmlParserCtxtPtr
  private let events: XMLEvents
  /// The first error that ended the parse, with where it showed.
  private(set) var failure: Failure?

  /// Why libxml2 stopped.
  struct Failure {
    /// libxml2's error number (`xmlParserErrors`).
    var code: Int
    /// The offset in what was fed.
    var offset: Int
  }

  /// A parser; nil where memory is out.
  init?(events: XMLEvents) {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = onStart
    handler.endElementNs = onEnd
    handler.characters = onText
    handler.cdataBlock = onText
    handler.ignorableWhitespace = onText
    handler.getEntity = { _, name in xmlGetPredefinedEntity(name) }
    handler.serror = onError
    guard let context = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else { return nil }
    self.context = context
    self.events = events
    // NOENT: only the five predefined entities can be met, since no document type is ever shown;
    // without it attributes would keep `&amp;` as a reference.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NOENT.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    events.tree.withNames { $0.forgetAddresses() }
  }

  deinit { xmlFreeParserCtxt(context) }

  /// What libxml2 was not shown, see ``XMLPlainText``.
  private var passedBytes = 0
  private var passedLines = 0
  private var decoded: [UInt8] = []

  /// How much is parsed at a time: what stays in the processor's cache.
  private static let piece = 32 << 10

  /// Parses more bytes; false when the input is not well-formed, after which nothing more comes.
  ///
  /// Where an input is broken, what libxml2 says depends on how it was cut, so it is always cut at
  /// the same offsets of the input, wherever a parser began.
  /// - Parameter offset: the place of the bytes in the input. The default is 0.
  func feed(_ bytes: UnsafeRawBufferPointer, at offset: Int = 0) -> Bool {
    var start = 0
    var looked = 0
    while failure == nil, let plain = XMLPlainText.next(in: bytes, from: looked) {
      parse(bytes[start..<plain.range.lowerBound], at: offset)
      start = plain.range.lowerBound
      looked = plain.range.upperBound
      // Only where libxml2 has used all that it was given and awaits content is this text at all.
      guard awaitsContent else { continue }
      show(plain, in: bytes)
      start = plain.range.upperBound
    }
    if failure == nil { parse(bytes[start...], at: offset) }
    return failure == nil
  }

  private func parse(_ bytes: Slice<UnsafeRawBufferPointer>, at offset: Int) {
    var rest = bytes
    while failure == nil, !rest.isEmpty {
      let count = Self.piece - (offset + rest.startIndex) % Self.piece
      let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(count))
      piece.withMemoryRebound(to: CChar.self) {
        _ = xmlParseChunk(context, $0.baseAddress, Int32($0.count), 0)
      }
      noteFailure()
      rest = rest.dropFirst(piece.count)
    }
  }

  /// Whether all that was fed is parsed and text may come.
  var awaitsContent: Bool {
    guard failure == nil, context.pointee.instate == XML_PARSER_CONTENT,
      context.pointee.nameNr > 0, let input = context.pointee.input
    else { return false }
    return input.pointee.cur == input.pointee.end
  }

  /// Gives a text without libxml2.
  private func show(_ plain: XMLPlainText, in bytes: UnsafeRawBufferPointer) {
    if plain.hasReferences {
      decoded.removeAll(keepingCapacity: true)
      plain.appendDecoded(bytes, to: &decoded)
      decoded.withUnsafeBufferPointer { text($0) }
    } else {
      UnsafeRawBufferPointer(rebasing: bytes[plain.range]).withMemoryRebound(to: UInt8.self) {
        text($0)
      }
    }
    passedBytes += plain.range.count
    passedLines += plain.lines
  }

  /// Ends the input; false when it ends too early.
  func finish() -> Bool {
    guard failure == nil else { return false }
    xmlParseChunk(context, nil, 0, 1)
    noteFailure()
    return failure == nil
  }

  /// The offset, in what was fed, of the next byte to be parsed.
  var offset: Int {
    guard let input = context.pointee.input else { return 0 }
    return passedBytes + Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  /// The line of that byte, from 1 for the first line fed.
  var line: Int { passedLines + Int(context.pointee.input?.pointee.line ?? 1) }

  /// The bytes of the start tag being shown, from `<` up to its `>` or `/>`.
  var startTag: UnsafeBufferPointer<UInt8> {
    guard let input = context.pointee.input, let base = input.pointee.base,
      let end = input.pointee.cur
    else { return UnsafeBufferPointer(start: nil, count: 0) }
    var start = end
    while start > base {
      start -= 1
      if start.pointee == UInt8(ascii: "<") { break }
    }
    return UnsafeBufferPointer(start: start, count: end - start)
  }

  private func noteFailure() {
    if failure == nil, context.pointee.wellFormed == 0 {
      failure = Failure(code: Int(context.pointee.errNo), offset: offset)
    }
  }

  fileprivate func fail(_ code: Int) {
    if failure == nil { failure = Failure(code: code, offset: offset) }
  }

  fileprivate func start(
    _ local: UnsafePointer<xmlChar>, _ space: UnsafePointer<xmlChar>?, _ attributes: XMLAttributes
  ) {
    events.start(events.tree.withNames { $0.name(local: local, space: space) }, attributes, self)
  }

  fileprivate func end() { events.end(self) }
  fileprivate func text(_ bytes: UnsafeBufferPointer<UInt8>) { events.text(bytes) }
}

private func parser<R>(_ data: UnsafeMutableRawPointer?, _ body: (XMLPushParser) -> R) -> R? {
  guard let data else { return nil }
  return Unmanaged<XMLPushParser>.fromOpaque(data)._withUnsafeGuaranteedRef(body)
}

private let onStart: startElementNsSAX2Func = {
  data, local, _, space, spaceCount, spaces, count, _, attributes in
  guard let local else { return }
  let shown = XMLAttributes(
    pointer: attributes, count: Int(count), spaces: spaces, spaceCount: Int(spaceCount))
  parser(data) { $0.start(local, space, shown) }
}

private let onEnd: endElementNsSAX2Func = { data, _, _, _ in
  parser(data) { $0.end() }
}

private let onText: charactersSAXFunc = { data, characters, count in
  guard let characters, count > 0 else { return }
  parser(data) { $0.text(UnsafeBufferPointer(start: characters, count: Int(count))) }
}

private let onError: xmlStructuredErrorFunc = { data, error in
  guard let error, error.pointee.level == XML_ERR_FATAL else { return }
  parser(data) { $0.fail(Int(error.pointee.code)) }
}
