/// A row of a table written as CSV, so that tables of other kinds are recognised and read as every
/// other table.
struct CSVRow {
  private(set) var bytes: [UInt8] = []
  /// The next column, from 0.
  private(set) var column = 0

  init() {}

  /// A row of cells, put in the order of their columns where a writer did not; of two at one column
  /// the first stands.
  init(_ cells: [(column: Int, text: some Collection<UInt8>)]) {
    var places = Array(cells.indices)
    if zip(cells, cells.dropFirst()).contains(where: { $0.column > $1.column }) {
      places.sort { (cells[$0].column, $0) < (cells[$1].column, $1) }
    }
    for place in places { add(cells[place].text, at: cells[place].column) }
  }

  /// A table may have so many columns (ECMA-376: XFD).
  static let maximumColumns = 16_384

  /// Writes a cell at a column that is the next or a later one; another is left out.
  mutating func add(_ text: some Collection<UInt8>, at wanted: Int) {
    guard wanted < Self.maximumColumns, wanted >= column else { return }
    if column > 0 { bytes.append(UInt8(ascii: ",")) }
    for _ in column..<wanted { bytes.append(UInt8(ascii: ",")) }
    column = wanted + 1
    guard text.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(0x22)
    for byte in text {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// The row with its line end; nothing where it has no cells.
  var line: [UInt8] { column == 0 ? [] : bytes + [0x0D, 0x0A] }
}
