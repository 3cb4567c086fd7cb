/// The bytes of an input that are still needed: what the parser has not seen, and the record it is
/// in. Offsets count from the start of the input.
final class XMLInput {
  private let source: any ByteSource
  private var bytes: [UInt8] = []
  /// The offset of the first byte kept.
  private var start = 0
  /// The offset of the first byte that the parser has not been given.
  var fed = 0
  private var isAtEnd = false
  /// Why the source could not be read on.
  private var failure: ImportError?
  private var chunk: [UInt8]

  /// Reads a source.
  /// - Parameter chunkSize: how many bytes the parser is given at a time. The default is 64 KiB.
  init(_ source: any ByteSource, chunkSize: Int = 64 << 10) {
    self.source = source
    chunk = [UInt8](repeating: 0, count: chunkSize)
  }

  /// The offset behind the last byte read.
  var end: Int { start + bytes.count }

  /// What the parser has not been given.
  var unfed: ArraySlice<UInt8> { bytes[(fed - start)...] }

  /// Hands over what has not been fed, up to the end of a chunk, and its offset. Chunks end at the
  /// same offsets wherever feeding began.
  func feed(_ body: (UnsafeRawBufferPointer, Int) -> Bool) -> Bool {
    let offset = fed
    fed = chunkEnd(from: fed, before: end)
    let range = offset - start..<fed - start
    return bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range]), offset) }
  }

  /// Where the chunk of an offset ends, if not before.
  func chunkEnd(from offset: Int, before end: Int) -> Int {
    min(end, (offset / chunk.count + 1) * chunk.count)
  }

  /// Reads on; false at the end of the input. Reads a whole chunk, however little the source gives
  /// at a time: where an input is broken, what libxml2 says depends on where its chunks end, and the
  /// same bytes from a pipe must give the same records.
  func more() throws(ImportError) -> Bool {
    if let failure { throw failure }
    var read = 0
    while !isAtEnd, read < chunk.count {
      let source = self.source
      let from = read
      let result: Result<Int, ImportError> = chunk.withUnsafeMutableBytes { buffer in
        do throws(ImportError) {
          return .success(
            try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[from...])))
        } catch {
          return .failure(error)
        }
      }
      switch result {
      case .success(let count):
        if count == 0 { isAtEnd = true }
        read += count
      case .failure(let error):
        failure = error
        // What was read before is not lost.
        guard read > 0 else { throw error }
        bytes.append(contentsOf: chunk[..<read])
        return true
      }
    }
    bytes.append(contentsOf: chunk[..<read])
    return read > 0
  }

  /// Gives away the first bytes that were not fed, as if they had been.
  func takeUnfed(_ count: Int) -> [UInt8] {
    let taken = Array(unfed.prefix(count))
    fed += taken.count
    drop(before: fed)
    return taken
  }

  /// Takes back bytes that were given away, those of an offset first; all behind it is to be fed.
  func takeBack(_ pieces: [[UInt8]], from offset: Int) {
    bytes = Array(pieces.joined()) + unfed
    start = offset
    fed = offset
  }

  /// Forgets what stands before an offset.
  func drop(before offset: Int) {
    let count = min(max(0, offset - start), bytes.count)
    guard count > 0 else { return }
    bytes.removeFirst(count)
    start += count
  }

  /// Forgets what stands before `last`, but the first bytes from `first` on, which can then only be
  /// had as one piece with ``takeFront()``.
  func forget(from first: Int, keeping count: Int, to last: Int) {
    if front.isEmpty { front = Array(slice(from: first, to: first + count)) }
    drop(before: last)
  }
  private var front: [UInt8] = []

  /// Gives the front of a stretch that was too long to be kept, once; empty where there was none.
  func takeFront() -> [UInt8] {
    defer { front = [] }
    return front
  }

  /// The bytes between two offsets, as far as they are kept.
  func slice(from first: Int, to last: Int) -> ArraySlice<UInt8> {
    let low = min(max(first - start, 0), bytes.count)
    return bytes[low..<min(max(last - start, low), bytes.count)]
  }

  /// How many lines end between two offsets.
  func lines(from first: Int, to last: Int) -> Int {
    slice(from: first, to: last).count { $0 == 0x0A }
  }
}
