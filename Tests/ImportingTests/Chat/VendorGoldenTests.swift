import FeedbackModel
import Foundation
import Importing
import JSON
import Testing

@Suite("Vendors' JSON and text, field by field")
struct VendorGoldenTests {
  static let names = Fixtures.all.filter {
    $0.hasSuffix(".json") || $0.hasSuffix(".jsonl") || $0.hasSuffix(".txt")
  }
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/golden")

  @Test(
    "The items are those written down (RECORD_SNAPSHOTS=1 writes them, and then fails)",
    arguments: names)
  func golden(name: String) throws {
    let reading = try Reading(try Fixtures.bytes(name))
    let text = Self.describe(reading)
    let file = Self.folder.appending(path: name + ".golden")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name).golden was written; read it, and run again")
    }
    #expect(text == (try? String(contentsOf: file, encoding: .utf8)) ?? "")
  }

  /// A reading as a person checks it: counts, notes, and each item's fields and turns.
  static func describe(_ reading: Reading) -> String {
    let counts = reading.counts
    var lines = [
      "\(reading.format): read \(counts.read), imported \(counts.imported), blank \(counts.blank), "
        + "rejected \(counts.rejected), duplicate \(counts.duplicate), items \(counts.items)"
    ]
    lines += reading.notes.map { "note: \($0)" }
    for item in reading.items {
      lines.append("")
      lines.append("\(item.id) (\(item.channel?.rawValue ?? "no channel"))")
      func add(_ name: String, _ value: String?) {
        if let value { lines.append("  \(name): \(value)") }
      }
      add("created", item.created?.rfc3339)
      add("closed", item.closed?.rfc3339)
      add("customer", item.customer.map { _ in "known" })
      add("respondent", item.respondent)
      add("landed", item.landed)
      add("language", item.language)
      add("question", item.question)
      add("text", item.text.replacing("\n", with: " / "))
      let scores = item.scores
      for (name, value) in [
        ("nps", scores.nps), ("csat", scores.csat), ("ces", scores.ces), ("stars", scores.stars),
      ] { add(name, value.map { "\($0)" }) }
      for field in item.fields {
        add("field \(field.key)", String(decoding: field.value.bytes, as: UTF8.self))
      }
      for turn in item.turns {
        let marks = [turn.who, turn.department.map { "of \($0)" }, turn.at?.rfc3339].compactMap {
          $0
        }
        let more = turn.other.map { "\($0.key) \(String(decoding: $0.value.bytes, as: UTF8.self))" }
        add(
          "\(turn.role.rawValue) (\((marks + more).joined(separator: ", ")))",
          turn.text.replacing("\n", with: " / "))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test("Any value of another type costs at most its record", arguments: names)
  func wrongTypes(name: String) throws {
    guard !name.hasSuffix(".txt") else { return }
    let bytes = try Fixtures.bytes(name)
    var options = ImportOptions()
    options.format = Fixtures.id(name)
    let values = try Self.values(bytes)
    let others: [JSONValue] = [
      .null, .bool(true), .number("-7"), .number("1e400"), .string(""), .string("x"), .array([]),
      .object([]), .array([.null, .object([]), .string("y")]),
    ]
    for (index, value) in values.enumerated() {
      for place in 0..<Self.count(value) {
        // Every place once, with every kind of value in turn.
        for other in [others[(place + index) % others.count]] {
          var changed = values
          var left = place
          changed[index] = Self.replace(value, &left, other)
          var text: [UInt8] = []
          for value in changed {
            text += value.bytes
            text.append(0x0A)
          }
          guard let reading = try? Reading(text, options: options) else { continue }
          let counts = reading.counts
          let sum = counts.imported + counts.blank + counts.rejected + counts.duplicate
          #expect(counts.read == sum)
          #expect(counts.read == reading.records.count)
          #expect(counts.read > 0)
        }
      }
    }
  }

  @Test("A rejected record can be mended and imported again", arguments: names)
  func mended(name: String) throws {
    guard name.hasSuffix(".jsonl"), !name.hasPrefix("voc-") else { return }
    let bytes = try Fixtures.bytes(name)
    let whole = try Reading(bytes)
    var lines = bytes.split(separator: 0x0A).map(Array.init)
    guard lines.count > 1, let last = lines.popLast() else { return }
    // The last brace is lost.
    let broken = Array((lines + [last.dropLast()]).joined(separator: [0x0A]))
    let reading = try Reading(broken)
    #expect(reading.format == whole.format)
    let rejection = try #require(reading.rejections.first)
    #expect(rejection.byte == lines.reduce(0) { $0 + $1.count + 1 })
    var mended = rejection
    mended.raw = last
    let again = try Reading(RejectsWriter.line(mended, file: "input"))
    #expect(again.counts.rejected == 0)
    let all = whole.texts.joined(separator: "\n")
    #expect(again.texts.allSatisfy { $0.isEmpty || all.contains($0) })
  }

  // MARK: Changing values

  private static func values(_ bytes: [UInt8]) throws -> [JSONValue] {
    if let one = try? JSONParser.parse(bytes) { return [one] }
    return try bytes.split(separator: 0x0A).map { try JSONParser.parse(Array($0)) }
  }

  private static func count(_ value: JSONValue) -> Int {
    switch value {
    case .array(let elements): 1 + elements.map(count).reduce(0, +)
    case .object(let members): 1 + members.map { count($0.value) }.reduce(0, +)
    default: 1
    }
  }

  /// The value with the one at a place, counted in depth first order, replaced.
  private static func replace(
    _ value: JSONValue, _ left: inout Int, _ other: JSONValue
  ) -> JSONValue {
    defer { left -= 1 }
    guard left != 0 else { return other }
    guard left > 0 else { return value }
    switch value {
    case .array(let elements):
      left -= 1
      defer { left += 1 }
      return .array(elements.map { replace($0, &left, other) })
    case .object(let members):
      left -= 1
      defer { left += 1 }
      return .object(members.map { JSONMember($0.key, replace($0.value, &left, other)) })
    default: return value
    }
  }
}
