import FeedbackModel
import Testing

@Suite struct StableHashTests {
  /// The first vectors of the reference implementation's `vectors_sip64` (key 00…0f, input 00, 00 01 …).
  @Test(arguments: [
    (0, 0x726f_db47_dd0e_0e31 as UInt64), (1, 0x74f8_39c5_93dc_67fd), (8, 0x93f5_f579_9a93_2462),
    (15, 0xa129_ca61_49be_45e5),
  ])
  func agreesWithTheReference(length: Int, expected: UInt64) {
    let key = [UInt8](0..<16)
    #expect(StableHash.hash(key, [UInt8](0..<UInt8(length))) == expected)
  }

  @Test func hexHasTheDigitsAskedFor() {
    #expect(StableHash.hex([1], [2, 3], digits: 16).count == 16)
    #expect(StableHash.hex([1], [2, 3], digits: 32).count == 32)
  }
}
