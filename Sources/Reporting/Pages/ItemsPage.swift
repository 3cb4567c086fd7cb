import Analysis
import FeedbackModel

/// Examples of the complaints behind every cell of landed × owner, so that a reader can follow a
/// number to what customers wrote.
///
/// There is none in a draft, which blames nobody, and none where no landing is recorded.
struct ItemsPage {
  let context: PageContext
  let matrix: LandedByOwner
  private var say: Voice { context.say }

  /// The page's file in the week's folder.
  static let path = "items.html"
  /// At most so many examples a cell: the page stays small however many items there are.
  private static let most = 8

  init?(context: PageContext) {
    guard !context.report.draft, !context.report.evidence.isEmpty,
      let matrix = context.report.landedByOwner
    else { return nil }
    self.context = context
    self.matrix = matrix
  }

  /// The place on the page of a cell's examples; nil where it has none.
  func link(row: Int, column: Int) -> String? {
    guard matrix.rows.indices.contains(row), matrix.columns.indices.contains(column),
      context.evidenceCells.contains([matrix.rows[row], matrix.columns[column]])
    else { return nil }
    return "\(Self.path)#c\(row)-\(column)"
  }

  /// The page's bytes.
  func bytes() -> [UInt8] {
    var cells: [[String]: [Quote]] = [:]
    for item in context.report.evidence where item.isNegative {
      let key = [item.landed, item.owner]
      if cells[key, default: []].count < Self.most { cells[key, default: []].append(item.quote) }
    }
    var sections = HTML.empty
    for column in matrix.columns.indices {
      var parts = HTML.empty
      for row in matrix.rows.indices {
        guard let quotes = cells[[matrix.rows[row], matrix.columns[column]]] else { continue }
        parts += part(row: row, column: column, quotes)
      }
      guard !parts.isEmpty else { continue }
      let owner = context.department(matrix.columns[column])
      sections += """
        <section id="o\(column)"><h2>\(say(.causedByHead)) \(owner)</h2>\(parts)</section>

        """
    }
    let note = say.html(.itemsNote, "<a href=\"items.csv\">items.csv</a>")
    let body: HTML = """
      <h1>\(say(.itemsTitle))</h1><p class="lead">\(note)</p>
      \(sections)
      """
    return context.page(title: say(.itemsTitle), current: Self.path, body: body)
  }

  private func part(row: Int, column: Int, _ quotes: [Quote]) -> HTML {
    let all =
      matrix.counts.indices.contains(row) && matrix.counts[row].indices.contains(column)
      ? matrix.counts[row][column] : 0
    let count = say(
      .someOf, say.number(quotes.count), say.number(max(Int(all.rounded()), quotes.count)))
    return """
      <h3 id="c\(row)-\(column)">\(say(.landedWith)) \(context.department(matrix.rows[row])) \
      <span class="sub">\(count)</span></h3><div class="quotes">\(quotes.map(context.quote))</div>
      """
  }
}
