import FeedbackModel

@testable import Importing

/// What an input gave that was read and written in batches, as the command line does it.
struct Batches {
  private(set) var lines = ""
  private(set) var rejections: [Rejection] = []
  private(set) var counts = SourceCounts(file: "", format: "")
  private(set) var notes: [String] = []
  private(set) var failure: ImportError?
  /// How many stretches there were.
  private(set) var stretches = 0
  /// How many of them were taken back.
  private(set) var takenBack = 0
  private var bytes: [UInt8] = []
  private var needsLines = true

  /// Reads batch by batch, as one thread does.
  init(_ source: any ByteSource, _ options: ImportOptions, needsLines: Bool = true) {
    self.needsLines = needsLines
    read(source, options) { stream, batches throws(ImportError) in
      while let batch = try stream.nextBatch() { batches.admit(batch, to: &stream) }
    }
  }

  /// Reads in stretches of the options' size, as several threads do, of which three are given away
  /// before the first is numbered.
  init(inStretches source: any ByteSource, _ options: ImportOptions) {
    read(source, options) { stream, batches throws(ImportError) in
      var held: [ImportStretch] = []
      reading: while true {
        switch try stream.nextStretch() {
        case .end: break reading
        case .wait: batches.number(&held, leaving: 0, of: &stream)
        case .batch(let batch): batches.admit(batch, to: &stream)
        case .stretch(let stretch):
          batches.stretches += 1
          held.append(stretch)
          batches.number(&held, leaving: 3, of: &stream)
        }
      }
    }
  }

  private mutating func read(
    _ source: any ByteSource, _ options: ImportOptions,
    _ all: (inout ImportStream, inout Batches) throws(ImportError) -> Void
  ) {
    do throws(ImportError) {
      var stream = try ImportStream(file: "input", source: source, options: options)
      try all(&stream, &self)
      stream.finishBatches()
      counts = stream.counts
      notes = stream.notes.all
    } catch {
      failure = error
    }
    lines = String(decoding: bytes, as: UTF8.self)
  }

  private mutating func admit(_ batch: ImportBatch, to stream: inout ImportStream) {
    try? stream.admit(batch.written(needsLines: needsLines)) {
      bytes += $0
    } reject: {
      rejections.append($0)
    }
  }

  private mutating func number(
    _ held: inout [ImportStretch], leaving left: Int, of stream: inout ImportStream
  ) {
    while held.count > left, let first = held.first {
      if let batch = stream.number(first.scanned()) {
        held.removeFirst()
        admit(batch, to: &stream)
      } else {
        takenBack += held.count
        stream.takeBack(held)
        held = []
      }
    }
  }
}
