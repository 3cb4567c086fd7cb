import Statistics
import Testing

@Suite struct SketchTests {
  @Test func splitMixIsThePublishedGenerator() {
    // The first outputs of seed 1234567 in the reference implementation (S. Vigna, splitmix64.c).
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }

  @Test func drawsHaveTheirMoments() {
    var random = SplitMix64(seed: 5)
    let n = 20_000
    let poisson = (0..<n).map { _ in Double(random.poisson(45)) }
    let gamma = (0..<n).map { _ in random.gamma(2.5) }
    func moments(_ values: [Double]) -> (Double, Double) {
      let mean = values.reduce(0, +) / Double(n)
      return (mean, values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(n))
    }
    #expect(abs(moments(poisson).0 - 45) < 0.3 && abs(moments(poisson).1 - 45) < 2.5)
    #expect(abs(moments(gamma).0 - 2.5) < 0.05 && abs(moments(gamma).1 - 2.5) < 0.15)
  }

  @Test func histogramQuantilesAreWithinTheirBuckets() throws {
    var random = SplitMix64(seed: 9)
    var parts = [LogHistogram](repeating: LogHistogram(), count: 3)
    var values: [Int] = []
    for index in 0..<9_001 {
      let value = Int(random.gamma(0.7) * 40_000)
      values.append(value)
      parts[index % 3].add(value)
    }
    var whole = parts[2]
    whole.merge(parts[0])
    whole.merge(parts[1])
    values.sort()
    for p in [0.1, 0.5, 0.9, 0.99] {
      let exact = Double(values[Int((p * 9_001).rounded(.up)) - 1])
      let read = try #require(whole.quantile(p))
      #expect(abs(read - exact) <= max(1, 0.016 * exact), "p \(p): \(read) for \(exact)")
    }
    #expect(whole.count == 9_001)
  }

  @Test func aBottomKSampleIsTheSameHoweverItIsMerged() {
    var random = SplitMix64(seed: 3)
    let offers = (0..<5_000).map { _ in (random.next() % 3_000, Int(random.next() % 1000)) }
    func sample(_ part: some Sequence<(UInt64, Int)>) -> BottomK<Int> {
      var sample = BottomK<Int>(limit: 100)
      for (hash, value) in part { sample.offer(hash &* 0x9e37_79b9_7f4a_7c15, value, combine: &+) }
      return sample
    }
    let whole = sample(offers)
    for cut in [1, 700, 2_500, 4_999] {
      var first = sample(offers.prefix(cut))
      var second = sample(offers.dropFirst(cut))
      let (a, b) = (first, second)
      first.merge(b, combine: &+)
      second.merge(a, combine: &+)
      #expect(first == whole && second == whole)
    }
    #expect(whole.count == 100)
  }
}
