import Foundation
import TestSupport
import Testing

@testable import Importing

/// Replays what the fuzzers of `Fuzz/` found worth keeping, without a fuzzer.
@Suite("The kept inputs of the fuzzers")
struct FuzzCorpusTests {
  static let folder = Checkout.root.appending(path: "Fuzz")

  @Test("Nothing breaks on any of them", arguments: FuzzTarget.allCases)
  func corpus(target: FuzzTarget) throws {
    var count = 0
    for place in ["Corpus", "Seeds", "Regressions"] {
      let files = Self.folder.appending(path: place).appending(path: target.rawValue)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: files.path)) ?? []
      for name in names.sorted() where !name.hasPrefix(".") {
        let bytes = [UInt8](try Data(contentsOf: files.appending(path: name)))
        let violation = target.violation(bytes)
        #expect(violation == nil, "\(place)/\(target.rawValue)/\(name)")
        count += 1
      }
    }
    #expect(count > 0)
  }
}
