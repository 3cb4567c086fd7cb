import Foundation
import Importing

/// Reads an input with several threads: one cuts it into stretches, numbers their records and takes
/// the lines in order; all find records and write lines. At most a few stretches are held at a time.
struct ImportThreads {
  /// How many may work at once.
  let jobs: Int
  /// Whether anybody wants the lines.
  let needsLines: Bool

  private enum Done: Sendable {
    case scanned(Int, ScannedStretch)
    case written(Int, WrittenBatch)
  }

  /// What has become of a piece of the input.
  private struct Piece {
    let id: Int
    var stretch: ImportStretch?
    var scanned: ScannedStretch?
    var written: WrittenBatch?
  }

  /// Reads all of a stream, handing on its lines and rejections in order.
  func read(
    _ stream: inout ImportStream, write: (ArraySlice<UInt8>) throws -> Void,
    reject: (Rejection) throws -> Void
  ) async throws {
    if jobs <= 1 {
      while let batch = try stream.nextBatch() {
        try stream.admit(batch.written(needsLines: needsLines), write: write, reject: reject)
      }
      return
    }
    FreedMemory.keep()
    // The reading thread works too: where there are no more cores than jobs, it must not leave one
    // without work while it reads, so work is given out in advance.
    let held = 3 * jobs
    let atOnce = jobs < ProcessInfo.processInfo.activeProcessorCount ? jobs : held
    let needsLines = needsLines
    try await withThrowingTaskGroup(of: Done.self) { group in
      // The pieces in hand, in order; so many of the first are numbered.
      var pieces: [Piece] = []
      var numbered = 0
      var (started, running) = (0, 0)
      var isAtEnd = false
      var waits = false
      func start(_ batch: ImportBatch, _ id: Int) {
        running += 1
        group.addTask { .written(id, batch.written(needsLines: needsLines)) }
      }
      while true {
        while !isAtEnd, !waits, running < atOnce, pieces.count < held {
          let id = started
          switch try stream.nextStretch() {
          case .end: isAtEnd = true
          case .wait: waits = true
          case .batch(let batch):
            pieces.append(Piece(id: id))
            numbered = pieces.count
            start(batch, id)
            started += 1
          case .stretch(let stretch):
            pieces.append(Piece(id: id, stretch: stretch))
            running += 1
            group.addTask { .scanned(id, stretch.scanned()) }
            started += 1
          }
        }
        guard let done = try await group.next() else { return }
        running -= 1
        switch done {
        case .scanned(let id, let scanned):
          // What was taken back is scanned for nothing.
          guard let place = pieces.firstIndex(where: { $0.id == id }) else { continue }
          pieces[place].scanned = scanned
        case .written(let id, let written):
          guard let place = pieces.firstIndex(where: { $0.id == id }) else { continue }
          pieces[place].written = written
        }
        while numbered < pieces.count, let scanned = pieces[numbered].scanned {
          if let batch = stream.number(scanned) {
            start(batch, pieces[numbered].id)
            (pieces[numbered].stretch, pieces[numbered].scanned) = (nil, nil)
            numbered += 1
          } else {
            stream.takeBack(pieces[numbered...].compactMap(\.stretch))
            pieces.removeSubrange(numbered...)
          }
        }
        if numbered == pieces.count { waits = false }
        var ready = 0
        while ready < numbered, let written = pieces[ready].written {
          try stream.admit(written, write: write, reject: reject)
          pieces[ready].written = nil
          ready += 1
        }
        pieces.removeSubrange(..<ready)
        numbered -= ready
      }
    }
  }
}
