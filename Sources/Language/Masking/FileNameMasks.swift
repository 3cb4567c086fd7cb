extension Masker {
  /// A file's name without the person whose conversation it is: chat programs name an export after
  /// the one who was written with (`WhatsApp Chat with Jo Bloggs.txt`).
  ///
  /// Folders and the ending stay, so that the file can still be found.
  public static func maskFileName(_ path: String) -> String {
    let bytes = Array(path.utf8)
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let end = bytes[start...].lastIndex(of: UInt8(ascii: ".")) ?? bytes.count
    // Every one of them has a blank, and begins the name.
    guard bytes[start..<end].contains(0x20) else { return path }
    let lower = bytes[start..<end].prefix(64).map { Bytes.isUpper($0) ? $0 | 0x20 : $0 }
    for opening in openings {
      guard let place = find(opening, in: lower) else { continue }
      let from = start + place + opening.count
      guard from < end else { continue }
      return String(decoding: bytes[..<from] + Array("[name]".utf8) + bytes[end...], as: UTF8.self)
    }
    return path
  }

  /// What stands before the name, in the languages of the programs' menus.
  private static let openings: [[UInt8]] = [
    "chat with ", "chat mit ", "chat avec ", "discussion avec ", "chat de whatsapp con ",
    "chat con ", "conversation with ", "conversation avec ", "conversación con ",
  ].map { Array($0.utf8) }

  private static func find(_ wanted: [UInt8], in text: [UInt8]) -> Int? {
    guard wanted.count <= text.count else { return nil }
    return (0...text.count - wanted.count).first { text[$0...].starts(with: wanted) }
  }
}
