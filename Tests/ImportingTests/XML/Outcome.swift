import FeedbackModel
import Foundation
import Importing
import Testing

/// What importing some bytes gave.
struct Outcome: Equatable {
  var format = ""
  var items: [FeedbackItem] = []
  var rejections: [Rejection] = []
  var counts = SourceCounts(file: "", format: "")
  var notes: [String] = []

  /// Imports bytes, served at most `chunk` at a time.
  init(
    _ bytes: [UInt8], file: String = "input", chunk: Int = .max,
    options: ImportOptions = ImportOptions()
  ) throws {
    var stream = try ImportStream(
      file: file, source: MemorySource(bytes, chunk: chunk), options: options)
    while let record = try stream.next() {
      switch record {
      case .items(let new): items += new
      case .rejected(let rejection): rejections.append(rejection)
      case .blank, .duplicate: continue
      }
    }
    format = stream.format.id
    counts = stream.counts
    notes = stream.notes.all
  }

  /// Imports a text.
  init(_ text: String, options: ImportOptions = ImportOptions()) throws {
    try self.init(Array(text.utf8), options: options)
  }

  var texts: [String] { items.map(\.text) }
}

/// The bytes of a fixture.
func fixture(_ name: String) throws -> [UInt8] {
  let url = try #require(
    Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: nil), "no fixture \(name)")
  return Array(try Data(contentsOf: url))
}

/// The path of a fixture.
func fixturePath(_ name: String) throws -> String {
  try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: nil)).path
}
