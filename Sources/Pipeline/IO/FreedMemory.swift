/// How memory that is freed is kept.
enum FreedMemory {
  /// Has the C library keep freed memory for what is allocated next, where it would give it back to
  /// the system at once: batches of lines come and go by the hundred, and asking for fresh pages for
  /// each costs several threads a tenth of their time.
  ///
  /// glibc keeps what is smaller than the largest block freed so far, and twice as much in all
  /// (mallopt(3), `M_MMAP_THRESHOLD`), so one large block is allocated, never touched, and freed.
  /// Elsewhere this does nothing.
  /// - Returns: how large the block was, in bytes.
  @discardableResult @inline(never)
  static func keep() -> Int {
    [UInt8](unsafeUninitializedCapacity: 16 << 20) { _, count in count = 0 }.capacity
  }
}
