import CorpusKit
import Foundation

/// `make-corpus --seed N --out DIR`: writes the corpus of a seed and prints whether its promises
/// hold.
@main
struct MakeCorpus {
  static func main() throws {
    var seed: UInt64 = 1
    var out = ""
    var store = ".voc/alderwick.sqlite"
    var reports = "reports"
    var arguments = Array(CommandLine.arguments.dropFirst())
    while !arguments.isEmpty {
      let name = arguments.removeFirst()
      let value = arguments.isEmpty ? "" : arguments.removeFirst()
      switch name {
      case "--seed":
        guard let number = UInt64(value) else {
          fail("--seed takes a whole number, not '\(value)'")
        }
        seed = number
      case "--out": out = value
      case "--store": store = value
      case "--reports": reports = value
      default: fail("unknown option '\(name)'")
      }
    }
    if out.isEmpty { fail("say where with --out DIR") }
    let generator = Generator(seed: seed, store: store, output: reports)
    let root = URL(fileURLWithPath: out, isDirectory: true)
    // Conversations of an earlier seed must not stay behind.
    try? FileManager.default.removeItem(at: root.appendingPathComponent("exports/whatsapp"))
    for file in generator.files {
      let place = root.appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: place)
    }
    for line in generator.promises.lines { say("\(line.kept ? "kept  " : "BROKEN") \(line.text)") }
    if !generator.promises.kept { fail("the corpus of seed \(seed) breaks a promise") }
    say("wrote \(generator.files.count) files into \(out)")
  }

  static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  static func fail(_ text: String) -> Never {
    say("make-corpus: \(text)")
    exit(64)
  }
}
