/// Bytes of one open input, in order, pulled by who reads it. Decompressing, decoding to UTF-8 and
/// repairing are sources around a source.
public protocol ByteSource: AnyObject {
  /// Fills the front of the buffer, at least one byte unless the input has ended.
  /// - Returns: how many bytes were written; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int
}

/// A source over bytes in memory.
public final class MemorySource: ByteSource {
  private let bytes: [UInt8]
  private var offset = 0
  private let chunk: Int

  /// Serves the bytes, at most `chunk` at a time (so that tests can try every split).
  public init(_ bytes: [UInt8], chunk: Int = .max) {
    self.bytes = bytes
    self.chunk = max(1, chunk)
  }

  /// See ``ByteSource``.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    let count = min(buffer.count, chunk, bytes.count - offset)
    buffer.copyBytes(from: bytes[offset..<offset + count])
    offset += count
    return count
  }
}
