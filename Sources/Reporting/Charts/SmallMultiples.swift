import FeedbackModel

/// The same line for several things side by side, all on one scale, so that heights compare.
struct SmallMultiples {
  /// One of them.
  struct Panel {
    /// Its name, linked.
    var name: HTML
    /// Its name in the table.
    var plainName: String
    var values: [Double]
    /// A chip or a few words; may be empty.
    var remark: HTML = .empty
  }

  var title: String
  var weeks: [Week]
  var panels: [Panel]

  /// The pictures and their data; nothing for fewer than two.
  func html(_ say: Voice) -> HTML {
    let top = panels.flatMap(\.values).max() ?? 0
    guard panels.count > 1, weeks.count > 1, top > 0 else { return .empty }
    let scale = LineChart.niceTop(max(top, 4))
    let cells = panels.map { panel -> HTML in
      """
      <li><span class="name">\(panel.name)</span>\(Marks.spark(panel.values, maximum: scale))\
      <span class="sub">\(say(.lastWeek, SmallMultiples.text(panel.values.last ?? 0, say))) \(panel.remark)</span></li>
      """
    }
    return """
      <figure class="chart wide"><figcaption>\(title) <span class="soft">\
      \(say(.sameScale, say.quantity(scale)))</span></figcaption><ul class="multiples">\(cells)</ul>\
      \(table(say))</figure>
      """
  }

  /// A count without decimals, another value with the digits it carries.
  private static func text(_ value: Double, _ say: Voice) -> String {
    value == value.rounded() ? say.number(value, decimals: 0) : say.quantity(value)
  }

  private func table(_ say: Voice) -> HTML {
    let head = weeks.map { "<th scope=\"col\" class=\"num\">\(say.shortWeek($0))</th>" as HTML }
    let rows = panels.map { panel -> HTML in
      let cells = panel.values.map {
        "<td class=\"num\">\(SmallMultiples.text($0, say))</td>" as HTML
      }
      return "<tr><th scope=\"row\"><bdi>\(panel.plainName)</bdi></th>\(cells)</tr>"
    }
    return """
      <details class="data"><summary>\(say(.dataAsTable))</summary><div class="scroll" tabindex="0" \
      role="region" aria-label="\(title)"><table><thead><tr><td></td>\(head)</tr></thead>\
      <tbody>\(rows)</tbody></table></div></details>
      """
  }
}
