import FeedbackModel
import Importing
import Testing

@Suite("The contract of every importer")
struct ContractTests {
  @Test("Every format of text and JSON has a fixture")
  func complete() {
    let ids = Set(Fixtures.all.map(Fixtures.id))
    for format in FormatRegistry.all
    where !format.isBinary && (format.family == .csv || format.family == .json) {
      #expect(ids.contains(format.id), "Fixtures/contract/\(format.id).* is missing")
    }
  }

  @Test("It is recognised by its content", arguments: Fixtures.all)
  func recognised(name: String) throws {
    let reading = try Reading(try Fixtures.bytes(name))
    #expect(reading.format == Fixtures.id(name))
    #expect(!reading.items.isEmpty)
    #expect(Set(reading.items.map(\.id)).count == reading.items.count)
  }

  @Test("Every split of the input gives the same records", arguments: Fixtures.all)
  func splits(name: String) throws {
    let bytes = try Fixtures.bytes(name)
    let whole = try Reading(bytes)
    for chunk in [1, 2, 3, 5, 7, 16, 61, 256] {
      #expect(try Reading(bytes, chunk: chunk) == whole, "in chunks of \(chunk)")
    }
  }

  @Test("The final line feed does not matter", arguments: Fixtures.all)
  func finalNewline(name: String) throws {
    var bytes = try Fixtures.bytes(name)
    let whole = try Reading(bytes)
    guard bytes.last == 0x0A else { return }
    bytes.removeLast()
    #expect(try Reading(bytes).records == whole.records)
  }

  @Test("CRLF and a byte order mark do not matter", arguments: Fixtures.all)
  func lineEndsAndMark(name: String) throws {
    let bytes = try Fixtures.bytes(name)
    guard String(validating: bytes, as: UTF8.self) != nil else { return }
    let whole = try Reading(bytes)
    let crlf = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes : [0xEF, 0xBB, 0xBF] + bytes
    for variant in [crlf, marked] {
      let reading = try Reading(variant)
      #expect(reading.counts == whole.counts)
      #expect(reading.format == whole.format)
      let texts = reading.texts.map { $0.replacing("\r\n", with: "\n") }
      #expect(texts == whole.texts)
    }
  }

  @Test("Nothing is lost however the bytes are damaged", arguments: Fixtures.all)
  func damaged(name: String) throws {
    let bytes = try Fixtures.bytes(name)
    var random = SplitMix(seed: 17)
    for _ in 0..<60 {
      var damaged = bytes
      for _ in 0..<Int(random.next() % 6 + 1) {
        let index = Int(random.next() % UInt64(damaged.count))
        switch random.next() % 4 {
        case 0: damaged.remove(at: index)
        case 1: damaged.insert(UInt8(truncatingIfNeeded: random.next()), at: index)
        case 2: damaged[index] = [0x22, 0x0A, 0x2C, 0x00, 0xFF, 0x7B][Int(random.next() % 6)]
        default: damaged.removeLast(min(damaged.count - 1, Int(random.next() % 40)))
        }
      }
      guard let reading = try? Reading(damaged) else { continue }
      let counts = reading.counts
      #expect(counts.read == reading.records.count)
      #expect(
        counts.read == counts.imported + counts.blank + counts.rejected + counts.duplicate)
      #expect(counts.items == reading.items.count)
      #expect(counts.rejected == reading.rejections.count)
      #expect(try Reading(damaged, chunk: 3) == reading)
    }
  }

  @Test("Reading may stop early", arguments: Fixtures.all)
  func earlyStop(name: String) throws {
    let bytes = try Fixtures.bytes(name)
    let first = try Reading(bytes, limit: 1)
    #expect(first.records == Array(try Reading(bytes).records.prefix(1)))
  }

  @Test("An empty input has no records and says so")
  func empty() throws {
    for bytes in [[], Array(" \r\n\t\n".utf8)] {
      let reading = try Reading(bytes)
      #expect(reading.records.isEmpty)
      #expect(reading.notes.count == 1)
    }
  }
}

/// A small random number generator (S. Vigna, splitmix64), the same on every run.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
