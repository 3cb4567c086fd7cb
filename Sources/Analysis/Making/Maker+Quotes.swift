import FeedbackModel
import Statistics
import Themes

extension Maker {
  /// Up to four quotes: the most typical, then those most unlike the ones chosen, the recent ones
  /// first among equals.
  func quotes(_ known: Theme) -> [Quote] {
    var candidates: [SampledItem] = []
    for week in frame.window.reversed() {
      let key = CountTable.Key(week: week, names: [known.id])
      candidates += summary.quotes[key]?.sorted.map(\.value) ?? []
    }
    if frame.includesUndated {
      let key = CountTable.Key(week: Summary.undated, names: [known.id])
      candidates += summary.quotes[key]?.sorted.map(\.value) ?? []
    }
    candidates = candidates.filter { !$0.text.isEmpty }
    let bags = candidates.map { Self.words($0.text) }
    let phrases = Set(known.phrases.prefix(8).flatMap { Self.words($0) })
    var left = Array(candidates.indices)
    var chosen: [Int] = []
    while chosen.count < 4, !left.isEmpty {
      func worth(_ index: Int) -> Double {
        let typical = Double(bags[index].intersection(phrases).count)
        let likest = chosen.map { Self.overlap(bags[index], bags[$0]) }.max() ?? 0
        // Very short and very long ones say less on a page.
        let length = candidates[index].text.utf8.count
        let handy = length < 25 ? -1.5 : length > 600 ? -0.5 : 0
        return typical.squareRoot() + handy - 3 * likest
      }
      let best = left.max {
        let (a, b) = (worth($0), worth($1))
        return a != b ? a < b : $0 > $1
      }
      guard let best else { break }
      left.removeAll { $0 == best }
      if chosen.contains(where: { Self.overlap(bags[best], bags[$0]) > 0.8 }) { continue }
      chosen.append(best)
    }
    return chosen.map { quote(candidates[$0], known) }
  }

  private func quote(_ item: SampledItem, _ known: Theme) -> Quote {
    let text = item.text.shortened(toBytes: 600)
    var highlights: [Range<Int>] = []
    let lower = Array(text.utf8).map { 65...90 ~= $0 ? $0 + 32 : $0 }
    for phrase in known.phrases.prefix(8) where highlights.count < 3 {
      let wanted = Array(phrase.utf8).map { 65...90 ~= $0 ? $0 + 32 : $0 }
      if let start = Self.find(wanted, in: lower) {
        let range = start..<start + wanted.count
        if !highlights.contains(where: { $0.overlaps(range) }) { highlights.append(range) }
      }
    }
    return Quote(
      item: item.id, source: item.source, date: item.created.map { request.zone.date(at: $0) },
      channel: item.channel, text: text,
      highlights: highlights.sorted { $0.lowerBound < $1.lowerBound })
  }

  /// Lower-case words of letters; bytes beyond ASCII count as letters.
  static func words(_ text: String) -> Set<String> {
    var all: Set<String> = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      if 97...122 ~= byte || byte >= 128 {
        word.append(byte)
      } else if 65...90 ~= byte {
        word.append(byte + 32)
      } else if !word.isEmpty {
        all.insert(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { all.insert(String(decoding: word, as: UTF8.self)) }
    return all
  }

  private static func overlap(_ a: Set<String>, _ b: Set<String>) -> Double {
    let both = a.intersection(b).count
    return both == 0 ? 0 : Double(both) / Double(a.count + b.count - both)
  }

  private static func find(_ wanted: [UInt8], in text: [UInt8]) -> Int? {
    guard !wanted.isEmpty, wanted.count <= text.count else { return nil }
    return (0...text.count - wanted.count).first { start in
      text[start] == wanted[0] && text[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
