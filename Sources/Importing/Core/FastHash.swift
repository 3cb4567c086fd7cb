/// A 64-bit hash that reads sixteen bytes a step, the same on every run.
///
/// Not keyed: it tells records
/// of one file apart and hides nothing. The mixing step is wyhash's (W. Yi,
/// https://github.com/wangyi-fudan/wyhash, public domain): the two halves of a 128-bit product.
struct FastHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  mutating func add(_ word: UInt64) {
    let product = (state ^ word ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(
      by: 0xE703_7ED1_A0B4_28DB)
    state = product.high ^ product.low ^ 0x8EBC_6AF0_9C88_C6E3
  }

  @inline(__always)
  private mutating func add(_ first: UInt64, _ second: UInt64) {
    let product = (state ^ first ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(
      by: second ^ 0xE703_7ED1_A0B4_28DB)
    state = product.high ^ product.low ^ 0x8EBC_6AF0_9C88_C6E3
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index + 16 <= bytes.count {
      add(
        bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self),
        bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
      index += 16
    }
    while index + 8 <= bytes.count {
      add(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var tail: UInt64 = 0
    while index < bytes.count {
      tail = tail << 8 | UInt64(bytes[index])
      index += 1
    }
    add(tail)
    add(UInt64(bytes.count))
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  var value: UInt64 {
    var last = self
    last.add(0x5851_F42D_4C95_7F2D)
    return last.state
  }
}
