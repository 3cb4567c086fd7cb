import Foundation
import JSON
import TestSupport

/// What is true of the items of `corpora/alderwick`, by item id.
struct PlantedTruth {
  /// What an item is about, and who caused it; nil where it is about nothing.
  struct Entry {
    var process: String?
    var owner: String?
  }

  private var rows: [String: [(question: String, entry: Entry)]] = [:]

  init() throws {
    let file = Checkout.root.appending(path: "corpora/alderwick/truth.json")
    let truth = try JSONParser.parse([UInt8](try Data(contentsOf: file)))
    for row in truth["items"]?["rows"]?.array ?? [] {
      guard let cells = row.array, cells.count > 4, let record = cells[1].string else { continue }
      rows[record, default: []].append(
        (cells[2].string ?? "", Entry(process: cells[3].string, owner: cells[4].string)))
    }
  }

  /// The truth of an item's id, such as `qualtrics:R_1x#Q3`.
  func entry(_ id: String) -> Entry? {
    let parts = id.split(separator: ":", maxSplits: 1).last.map(String.init) ?? id
    let question = parts.split(separator: "#").dropFirst().first.map(String.init) ?? ""
    let found = rows[String(parts.prefix { $0 != "#" })]
    return found?.first { $0.question == question }?.entry ?? found?.first?.entry
  }
}

/// A copy of the example company whose store and reports lie in a temporary folder.
struct CompanyCopy {
  let folder: TemporaryFolder
  let config: String

  /// `mapsLabels`: whether the labels that stand in the exports are read.
  init(mapsLabels: Bool = true) throws {
    folder = try TemporaryFolder()
    let place = folder.url.appending(path: "corpora/alderwick")
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Checkout.root.appending(path: "corpora/alderwick"), to: place)
    config = place.appending(path: "voc.yml").path
    if !mapsLabels {
      var text = try String(contentsOfFile: config, encoding: .utf8)
      for labels in [
        "process: Label_Process, department: Label_Department, audit: Label_Audit",
        "process: label_process, department: label_department, audit: label_audit",
      ] {
        text = text.replacing(", " + labels, with: "").replacing(labels, with: "")
      }
      try text.write(toFile: config, atomically: true, encoding: .utf8)
    }
  }

  /// `report.json` of a period's folder.
  func report(_ period: String) throws -> JSONValue {
    let file = folder.url.appending(path: "reports/alderwick/\(period)/report.json")
    return try JSONParser.parse([UInt8](try Data(contentsOf: file)))
  }
}

/// The model of the example company, trained once for all tests that only need one.
enum SharedModel {
  /// Where it lies; nil where training failed.
  static let path: String? = {
    let voc = VocBinary()
    let config = Checkout.root.appending(path: "corpora/alderwick/voc.yml").path
    let file = folder?.url.appending(path: "shared.vocmodel").path
    guard let file, let items = try? voc.run(["import", "-q", "--config", config]).output,
      let trained = try? voc.run(
        ["train", "-q", "--config", config, "-o", file], input: items), trained.code == 0
    else { return nil }
    return file
  }()

  private static let folder = try? TemporaryFolder()
}

/// A table as a spreadsheet holds it.
struct Spreadsheet {
  var header: [String]
  var rows: [[String]]

  /// Reads CSV with commas (RFC 4180).
  init(_ bytes: [UInt8]) {
    var all: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var inQuotes = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if inQuotes, byte == 0x22, index + 1 < bytes.count, bytes[index + 1] == 0x22 {
        cell.append(byte)
        index += 1
      } else if byte == 0x22 {
        inQuotes.toggle()
      } else if !inQuotes, byte == 0x2C || byte == 0x0A {
        if cell.last == 0x0D { cell.removeLast() }
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 0x0A {
          all.append(row)
          row = []
        }
      } else {
        cell.append(byte)
      }
      index += 1
    }
    header = all.first ?? []
    rows = Array(all.dropFirst())
  }

  func column(_ name: String) -> Int { header.firstIndex(of: name) ?? 0 }

  /// As Excel saves it where the comma is the decimal sign: byte order mark, semicolons, CRLF, and
  /// here with some columns left out and in another order.
  func asExcel(_ names: [String]) -> String {
    let columns = names.map { column($0) }
    let lines = ([header] + rows).map { row in
      columns.map { index in
        let cell = row[index]
        return cell.contains { $0 == ";" || $0 == "\"" || $0 == "\n" }
          ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      }.joined(separator: ";")
    }
    return "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n"
  }
}
