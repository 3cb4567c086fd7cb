import FeedbackModel
import Foundation
import Importing

/// What an input gave: the records as text, so that two readings can be compared.
struct Reading: Equatable {
  var records: [String] = []
  var items: [FeedbackItem] = []
  var rejections: [Rejection] = []
  var counts: SourceCounts
  var format: String
  var notes: [String]

  init(
    _ bytes: [UInt8], file: String = "input", chunk: Int = .max,
    options: ImportOptions = ImportOptions(), limit: Int = .max
  ) throws {
    var stream = try ImportStream(
      file: file, source: MemorySource(bytes, chunk: chunk), options: options)
    while records.count < limit, let record = try stream.next() {
      switch record {
      case .items(let more):
        var out: [UInt8] = []
        for item in more { item.write(to: &out) }
        records.append(String(decoding: out, as: UTF8.self))
        items += more
      case .rejected(let rejection):
        records.append("rejected \(rejection.line ?? 0) \(rejection.reason)")
        rejections.append(rejection)
      case .blank: records.append("blank")
      case .duplicate: records.append("duplicate")
      }
    }
    counts = stream.counts
    format = stream.format.id
    notes = stream.notes.all
  }

  init(_ text: String, chunk: Int = .max, map: [String] = []) throws {
    var options = ImportOptions()
    options.map = map.compactMap { MapEntry($0) }
    try self.init(Array(text.utf8), chunk: chunk, options: options)
  }

  var texts: [String] { items.map(\.text) }
}

/// The fixtures of the contract, a file each, named by the format's id.
enum Fixtures {
  static let folder = Bundle.module.bundleURL.appending(path: "Fixtures/contract")

  static let all: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  static func id(_ name: String) -> String {
    String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
  }
}
