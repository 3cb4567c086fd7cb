import Synchronization
import Tagging

/// Taggers that workers borrow and give back, so that what a tagger has learned of words is not
/// learned anew with each batch. It never shows in the tags.
final class TaggerPool: Sendable {
  private let fresh: Tagger
  private let free = Mutex<[Tagger]>([])

  init(_ tagger: Tagger) { fresh = tagger }

  /// Lends a tagger.
  func withTagger<Result>(_ body: (inout Tagger) throws -> Result) rethrows -> Result {
    var tagger = free.withLock { $0.popLast() } ?? fresh
    defer { free.withLock { $0.append(tagger) } }
    return try body(&tagger)
  }
}
