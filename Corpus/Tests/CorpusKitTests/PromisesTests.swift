import CorpusKit
import Testing

@Suite("The corpus keeps its promises")
struct PromisesTests {
  @Test("on the seed in the repository and on others", arguments: [1, 2, 7, 4242] as [UInt64])
  func promisesAreKept(seed: UInt64) {
    let generator = Generator(seed: seed, store: "s", output: "r")
    for line in generator.promises.lines { #expect(line.kept, "seed \(seed): \(line.text)") }
  }

  @Test("The same seed gives the same bytes, another seed others")
  func isDeterministic() {
    let first = Generator(seed: 3, store: "s", output: "r")
    let again = Generator(seed: 3, store: "s", output: "r")
    let other = Generator(seed: 4, store: "s", output: "r")
    #expect(first.files.map(\.path) == again.files.map(\.path))
    #expect(first.files.map(\.bytes) == again.files.map(\.bytes))
    #expect(first.files.first?.bytes != other.files.first?.bytes)
  }
}
