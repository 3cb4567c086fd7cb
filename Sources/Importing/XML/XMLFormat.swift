import FeedbackModel
import JSON

/// A record of an XML format, with what its mapping needs.
struct XMLRecord {
  let node: XMLNode
  let position: XMLRecordPosition
  let stream: XMLRecordStream
  let dates: DateReader

  var context: ImportContext { stream.context }
  var location: SourceLocation {
    context.location(record: position.record, line: position.line)
  }

  /// The moment that the child's text names.
  func date(_ name: StaticString) -> Timestamp? { node.value(name).flatMap { dates.read($0) } }

  /// An item of this record, its words left out where they say nothing.
  func item(
    id: String, channel: Channel, text: String, question: String? = nil
  ) -> FeedbackItem {
    FeedbackItem(
      id: id, source: location, channel: channel, question: question,
      text: context.isNoAnswer(text, question: question) ? "" : text)
  }

  /// The pairs of which the value is there, as fields.
  func fields(_ pairs: [(String, String?)]) -> [JSONMember] {
    pairs.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : JSONMember(name, .string($0)) }
    }
  }

  /// What an item makes of its record: a blank one where there is neither word, turn nor score.
  static func outcome(_ item: FeedbackItem) -> ImportedRecord {
    item.text.isEmpty && item.turns.isEmpty && item.scores.isEmpty ? .blank : .items([item])
  }
}

/// What makes records of the elements of a format, for as many threads as there are.
struct XMLRecipe: Sendable {
  let dates: DateReader
  /// Makes the mapping of one thread.
  let makeBody: @Sendable () -> (XMLRecord) -> ImportedRecord

  init(dates: DateReader, makeBody: @escaping @Sendable () -> (XMLRecord) -> ImportedRecord) {
    self.dates = dates
    self.makeBody = makeBody
  }
}

/// Reads the records of an XML format.
struct XMLFormatReader: RecordReader {
  let stream: XMLRecordStream

  mutating func next() throws(ImportError) -> ImportedRecord? { try stream.next() }
}

extension Format {
  /// A format whose records are elements, each mapped on its own.
  static func xml(
    id: String, name: String, evidence: Evidence, reference: String, recognisedBy: String,
    mapping: [(key: String, source: String)], records: XMLRecordPattern,
    recognise: @escaping @Sendable (XMLOutline) -> Recognition?,
    prepare: (
      @Sendable (ImportContext) throws(ImportError) ->
        @Sendable (XMLRecord) ->
        ImportedRecord
    )? = nil,
    map: (@Sendable (XMLRecord) -> ImportedRecord)? = nil
  ) -> Format {
    Format(
      id: id, name: name, family: .xml, evidence: evidence, reference: reference,
      recognisedBy: recognisedBy, mapping: mapping,
      recognise: { sniff in
        guard sniff.head.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { return nil }
        let outline = XMLOutline(sniff)
        return outline.root.isEmpty ? nil : recognise(outline)
      },
      open: { (source, context) throws(ImportError) -> any RecordReader in
        let stream = XMLRecordStream(source, pattern: records, context: context)
        let body = try prepare?(context) ?? map ?? { _ in .blank }
        stream.follow(XMLRecipe(dates: context.dateReader()) { body })
        return XMLFormatReader(stream: stream)
      })
  }
}
