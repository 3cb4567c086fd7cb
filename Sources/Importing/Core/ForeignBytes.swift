/// Refuses what is no feedback export, by its first bytes, with a line that says what it is.
enum ForeignBytes {
  private static let magics: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF".utf8), "a PDF; export the data as CSV, XML or JSON"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel or Word file; save it as CSV or .xlsx"),
    (Array("SQLite format 3\0".utf8), "an SQLite database"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("{\\rtf".utf8), "an RTF text; export it as plain text or CSV"),
    (Array("PAR1".utf8), "a Parquet file; export it as CSV"),
  ]

  static func refuse(_ head: [UInt8], file: String) throws(ImportError) {
    for magic in magics where head.starts(with: magic.bytes) {
      throw ImportError(.badData, file: file, magic.name)
    }
  }
}
