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
  private var chunk = [UInt8](repeating: 0, count: 64 << 10)

  init(_ source: any ByteSource) { self.source = source }

  /// The offset behind the last byte read.
  var end: Int { start + bytes.count }

  /// What the parser has not been given.
  var unfed: ArraySlice<UInt8> { bytes[(fed - start)...] }

  /// Hands over what has not been fed.
  func feed(_ body: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    let from = fed - start
    fed = end
    return bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[from...])) }
  }

  /// Reads on; false at the end of the input.
  func more() throws(ImportError) -> Bool {
    if isAtEnd { return false }
    let source = self.source
    let result: Result<Int, ImportError> = chunk.withUnsafeMutableBytes { buffer in
      do throws(ImportError) {
        return .success(try source.read(into: buffer))
      } catch {
        return .failure(error)
      }
    }
    let read = try result.get()
    bytes.append(contentsOf: chunk[..<read])
    if read == 0 { isAtEnd = true }
    return read > 0
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
