/// What `voc inspect` says of an export: how it was recognised and read, and why.
public struct Inspection: Sendable {
  /// The page, for people.
  public let text: String

  /// Opens an input and looks at its front.
  public init(path: String, options: ImportOptions) throws(ImportError) {
    var stream = try ImportStream(path: path, options: options)
    var lines = [
      "file      \(path)", "format    \(stream.format.id) (\(stream.format.name))",
      "because   \(stream.recognition.reason)",
    ]
    if let encoding = stream.encoding {
      lines.append("encoding  \(encoding.name): \(encoding.reason)")
    }
    for _ in 0..<3 { _ = try stream.next() }
    for note in stream.notes.all { lines.append("note      \(note)") }
    text = lines.joined(separator: "\n") + "\n"
  }
}
