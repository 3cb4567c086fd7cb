import Analysis
import FeedbackModel

/// Who hands what to whom: ribbons from a left column to a right one, as thick as what flows.
///
/// Both columns share one scale, so that thickness can be compared anywhere in the picture. Places
/// are told apart by where they stand, never by colour. Its data stands below as a table, unless the
/// page has one already.
struct FlowChart {
  /// An end of a flow.
  struct Place {
    var id: String
    var name: String
  }

  var title: String
  /// What the left and the right column are.
  var heads: (left: String, right: String)
  var left: [Place]
  var right: [Place]
  /// counts[left][right].
  var counts: [[Double]]
  /// Whether the data is told beside it already.
  var hasTable = false

  /// The least height of a place in per cent: a line of text.
  private static let slot = 5.0
  /// More places than this are joined into one on a side.
  private static let most = 12

  /// The picture, its words for those who cannot see it, and its data.
  func html(_ say: Voice) -> HTML {
    let drawn = joined(say)
    guard let scale = drawn.scale else { return .empty }
    return """
      <figure class="chart flow">
      <figcaption>\(title)</figcaption>
      <div class="heads" aria-hidden="true"><span>\(heads.left)</span><span>\(heads.right)</span></div>
      <svg class="flow" role="img" aria-label="\(drawn.description(say))">\(drawn.picture(scale, say))</svg>
      \(hasTable ? .empty : drawn.table(say))
      </figure>
      """
  }

  private func count(_ row: Int, _ column: Int) -> Double {
    counts.indices.contains(row) && counts[row].indices.contains(column) ? counts[row][column] : 0
  }

  private func total(left row: Int) -> Double {
    right.indices.reduce(0) { $0 + count(row, $1) }
  }

  private func total(right column: Int) -> Double {
    left.indices.reduce(0) { $0 + count($1, column) }
  }

  /// Without empty places, the largest first, small ones of a long side joined.
  private func joined(_ say: Voice) -> FlowChart {
    func order(_ totals: [Double]) -> [[Int]] {
      let sorted = totals.indices.filter { totals[$0] > 0 }.sorted {
        (totals[$1], $0) < (totals[$0], $1)
      }
      guard sorted.count > Self.most else { return sorted.map { [$0] } }
      return sorted.prefix(Self.most - 1).map { [$0] } + [Array(sorted.dropFirst(Self.most - 1))]
    }
    func places(_ groups: [[Int]], _ all: [Place]) -> [Place] {
      groups.map { group in
        group.count == 1
          ? all[group[0]]
          : Place(id: "", name: "\(say.number(group.count)) \(say(.other))")
      }
    }
    let rows = order(left.indices.map(total(left:)))
    let columns = order(right.indices.map(total(right:)))
    var out = self
    out.left = places(rows, left)
    out.right = places(columns, right)
    out.counts = rows.map { row in
      columns.map { column in
        row.reduce(0) { sum, a in column.reduce(sum) { $0 + count(a, $1) } }
      }
    }
    return out
  }

  /// Per cent of the height for one of what flows: the same on both sides, each place at least as
  /// high as a line of text; nil where there is nothing to draw.
  private var scale: Double? {
    let sides = [left.indices.map(total(left:)), right.indices.map(total(right:))]
    guard sides[0].reduce(0, +) > 0 else { return nil }
    return sides.map { totals -> Double in
      var (low, high) = (0.0, 100 / max(totals.reduce(0, +), .leastNormalMagnitude))
      for _ in 0..<50 {
        let middle = (low + high) / 2
        let height = totals.reduce(0) { $0 + max($1 * middle, Self.slot) + 1 }
        if height > 100 { high = middle } else { low = middle }
      }
      return low
    }.min()
  }

  /// The middle of each place in per cent of the height.
  private func middles(_ totals: [Double], _ scale: Double) -> [Double] {
    let slots = totals.map { max($0 * scale, Self.slot) + 1 }
    var at = (100 - slots.reduce(0, +)) / 2
    return slots.map { slot in
      defer { at += slot }
      return at + slot / 2
    }
  }

  private func picture(_ scale: Double, _ say: Voice) -> HTML {
    let leftTotals = left.indices.map(total(left:))
    let rightTotals = right.indices.map(total(right:))
    let leftMiddles = middles(leftTotals, scale)
    let rightMiddles = middles(rightTotals, scale)
    var leftAt = zip(leftMiddles, leftTotals).map { $0 - $1 * scale / 2 }
    var rightAt = zip(rightMiddles, rightTotals).map { $0 - $1 * scale / 2 }
    let largest = largestCrossing?.count ?? .infinity
    var ribbons = HTML.empty
    for row in left.indices {
      for column in right.indices {
        let count = count(row, column)
        guard count > 0 else { continue }
        let size = count * scale
        let (a, b) = (leftAt[row], rightAt[column])
        leftAt[row] += size
        rightAt[column] += size
        let isHome = !left[row].id.isEmpty && left[row].id == right[column].id
        let kind = isHome ? "home" : count >= largest ? "cross main" : "cross"
        let (a1, b1) = (Fixed.coordinate(a), Fixed.coordinate(b))
        let (a2, b2) = (Fixed.coordinate(a + size), Fixed.coordinate(b + size))
        ribbons += """
          <path class="\(kind)" d="M0 \(a1)C50 \(a1) 50 \(b1) 100 \(b1)L100 \(b2)C50 \(b2) 50 \(a2) 0 \(a2)Z">\
          <title>\(left[row].name) → \(right[column].name): \(say.quantity(count.rounded()))</title></path>
          """
      }
    }
    let ends = zip(left.indices, leftMiddles).map {
      end(left[$0].name, leftTotals[$0], $1, scale, isLeft: true, say)
    }
    let others = zip(right.indices, rightMiddles).map {
      end(right[$0].name, rightTotals[$0], $1, scale, isLeft: false, say)
    }
    return """
      <svg x="27%" width="46%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">\
      \(ribbons)</svg>\(ends)\(others)
      """
  }

  /// A place's bar and name; a shorter name for narrow pages.
  private func end(
    _ name: String, _ total: Double, _ middle: Double, _ scale: Double, isLeft: Bool, _ say: Voice
  ) -> HTML {
    let height = max(total * scale, 0.4)
    let x = isLeft ? "25%" : "74%"
    let text = isLeft ? "26%" : "74%"
    let anchor = isLeft ? "end" : "start"
    let y = Fixed.percent(middle / 100)
    let count = say.number(Int(total.rounded()))
    func label(_ kind: String, _ name: String) -> HTML {
      let shift = isLeft ? "-14" : "14"
      let words: HTML =
        isLeft
        ? "\(name) <tspan class=\"soft\">\(count)</tspan>"
        : "<tspan class=\"soft\">\(count)</tspan> \(name)"
      return """
        <text class="\(kind)" x="\(text)" y="\(y)" dx="\(shift)" dy=".35em" \
        text-anchor="\(anchor)">\(words)</text>
        """
    }
    return """
      <rect class="place" x="\(isLeft ? "26%" : x)" width="1%" y="\(Fixed.percent((middle - height / 2) / 100))" \
      height="\(Fixed.percent(height / 100))" rx="1"/>\(label("long", Plain.short(name, 30)))\
      \(label("brief", FlowChart.brief(name)))
      """
  }

  /// A name in few signs: cut after a dozen characters.
  static func brief(_ name: String) -> String {
    name.count <= 11 ? name : String(name.prefix(10)) + "…"
  }

  private var largestCrossing: (row: Int, column: Int, count: Double)? {
    var best: (row: Int, column: Int, count: Double)?
    for row in left.indices {
      for column in right.indices where left[row].id.isEmpty || left[row].id != right[column].id {
        let count = count(row, column)
        if count > best?.count ?? 0 { best = (row, column, count) }
      }
    }
    return best
  }

  private func description(_ say: Voice) -> String {
    guard let best = largestCrossing else { return title }
    return say(
      .flowDescription, title, left[best.row].name, right[best.column].name,
      say.number(Int(best.count.rounded())))
  }

  private func table(_ say: Voice) -> HTML {
    var rows = HTML.empty
    for row in left.indices {
      for column in right.indices where count(row, column) > 0 {
        rows += """
          <tr><th scope="row"><bdi>\(left[row].name)</bdi></th><td><bdi>\(right[column].name)</bdi></td>\
          <td class="num">\(say.number(Int(count(row, column).rounded())))</td></tr>
          """
      }
    }
    return """
      <details class="data"><summary>\(say(.dataAsTable))</summary><table><thead><tr>\
      <th scope="col">\(heads.left)</th><th scope="col">\(heads.right)</th>\
      <th scope="col" class="num">\(say(.items))</th></tr></thead><tbody>\(rows)</tbody></table></details>
      """
  }
}
