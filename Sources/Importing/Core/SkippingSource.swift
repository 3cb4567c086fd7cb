/// Leaves out the first bytes of a source.
final class SkippingSource: ByteSource {
  private let source: any ByteSource
  private var left: Int

  init(_ source: any ByteSource, _ count: Int) {
    self.source = source
    left = count
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    while left > 0 {
      let skipped = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(left))
      let count = try source.read(into: skipped)
      if count == 0 { return 0 }
      left -= count
    }
    return try source.read(into: buffer)
  }
}
