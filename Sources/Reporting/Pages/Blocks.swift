import Analysis
import FeedbackModel

/// Blocks that several pages use.
extension PageContext {
  /// How a count changed, in words: how sure, which way, by how much, since when.
  func trend(_ trend: Trend) -> HTML {
    let since = trend.since.map { " " + say(.since, say.week($0)) } ?? ""
    let ratio = trend.ratio.map { say.ratio($0) }
    let way = say(.direction(trend.direction))
    switch trend.status {
    case .watch:
      // The ratio is of this week, the watch of a run of weeks: side by side they may contradict.
      let course = say(trend.direction == .down ? .belowUsual : .aboveUsual)
      return "\(statusChip(.watch)) \(course)\(since)"
    case .confirmed:
      let chip = statusChip(trend.status)
      return "\(chip) \(way) <span class=\"nowrap\">\(ratio ?? "")</span>\(since)"
    case .new: return "\(statusChip(.new))\(since)"
    case .steady:
      guard let ratio else { return "<span class=\"soft\">\(say(.noHistory))</span>" }
      return "<span class=\"soft\">\(say(.steady)) <span class=\"nowrap\">\(ratio)</span></span>"
    }
  }

  /// A cell for ``trend(_:)``.
  func trendCell(_ trend: Trend?) -> Cell {
    guard let trend else {
      var cell: Cell = "–"
      cell.saysNothing = true
      return cell
    }
    var cell = Cell(self.trend(trend), sortable: trend.ratio?.value)
    cell.saysNothing = trend.status == .steady && trend.ratio == nil
    return cell
  }

  /// A number with its interval, the interval soft and never broken over lines.
  func number(_ text: String) -> HTML {
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return HTML(text: text) }
    return "\(String(text[..<open]))<span class=\"iv\">\(String(text[open...]))</span>"
  }

  /// How sure, as a chip.
  func statusChip(_ status: Trend.Status) -> HTML {
    "<span class=\"chip \(status.rawValue)\">\(say(.status(status)))</span>"
  }

  /// A verdict as a chip.
  func verdictChip(_ change: ChangeReport) -> HTML {
    let weeks = say.counted(.weeks, change.weeks)
    let text =
      change.verdict == .heldSoFar || change.verdict == .tooEarly
      ? "\(say(.verdict(change.verdict))) (\(weeks))" : say(.verdict(change.verdict))
    return "<span class=\"chip \(change.verdict.rawValue)\">\(text)</span>"
  }

  /// Whether a sentence names the biggest problem: one of blame is about a department else.
  func isBiggest(_ line: Headline) -> Bool {
    line.kind == .blame && line.about.map { themes[$0] != nil } ?? false
  }

  /// A sentence on what happened, how sure it is, and where to read on.
  func said(_ line: Headline) -> HTML {
    let chip = isBiggest(line) ? say(.biggest) : say(.headline(line.kind))
    let target = line.about.flatMap {
      links.theme($0) ?? links.department($0) ?? links.process($0)
    }
    let more: HTML =
      target.map {
        " <a class=\"more\" href=\"\($0)\">\(say(.readOn))<span class=\"hidden\">: \(Plain.short(line.text, 80))</span></a>"
      }
      ?? .empty
    return """
      <li><span class="chip \(line.kind == .fix ? "" : line.kind.rawValue)">\
      \(chip)</span><p>\(Plain.short(line.text, 600))\(more)</p></li>
      """
  }

  /// A customer's words with the way back to the item; `role` says why it was chosen.
  func quote(_ quote: Quote) -> HTML { self.quote(quote, role: nil) }

  /// A customer's words with the way back to the item; `role` says why it was chosen.
  func quote(_ quote: Quote, role: Phrase?) -> HTML {
    var facts: [HTML] = []
    if let channel = quote.channel { facts.append(HTML(text: say(.channel(channel)))) }
    if let date = quote.date { facts.append(HTML(text: say.date(date))) }
    var place = quote.source.file
    if let slash = place.lastIndex(of: "/") { place = String(place[place.index(after: slash)...]) }
    let line = quote.source.line.map { ":\($0)" } ?? " #\(quote.source.record)"
    facts.append("<bdi>\(Plain.short(quote.item, 80))</bdi>")
    facts.append("<bdi>\(Plain.short(place, 80))\(line)</bdi>")
    let why: HTML = role.map { "<span class=\"role\">\(say($0))</span>" } ?? .empty
    return """
      <blockquote>\(why)<p><bdi\(spokenIn(quote.text))>\(highlighted(quote))</bdi></p><footer>\(facts.joined(" · "))</footer>\
      </blockquote>
      """
  }

  /// The words with what made the tag marked; offsets that do not fit the text are left out.
  func highlighted(_ quote: Quote) -> HTML {
    let bytes = Array(Plain.short(quote.text, 1500).utf8)
    var out = HTML.empty
    var at = 0
    func isBoundary(_ index: Int) -> Bool {
      index == bytes.count || (bytes.indices.contains(index) && bytes[index] & 0xC0 != 0x80)
    }
    for phrase in quote.highlights.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let range = PageContext.wholeWords(phrase, bytes)
      guard range.lowerBound >= at, range.upperBound <= bytes.count, !range.isEmpty,
        isBoundary(range.lowerBound), isBoundary(range.upperBound)
      else { continue }
      out += escaped(bytes[at..<range.lowerBound])
      out += "<mark>\(escaped(bytes[range]))</mark>"
      at = range.upperBound
    }
    return out + escaped(bytes[at...])
  }

  /// The stretch with the words whole whose ends it holds: `window` in `windows` marks `windows`.
  static func wholeWords(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    func isWord(_ index: Int) -> Bool {
      guard bytes.indices.contains(index) else { return false }
      let byte = bytes[index]
      return byte >= 0x80 || (0x30...0x39 ~= byte) || (0x61...0x7A ~= byte | 0x20)
    }
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= bytes.count else {
      return range
    }
    var (low, high) = (range.lowerBound, range.upperBound)
    if isWord(low) { while isWord(low - 1) { low -= 1 } }
    if isWord(high - 1) { while isWord(high) { high += 1 } }
    // Without blanks between words there is no word to make whole.
    return range.lowerBound - low > 24 || high - range.upperBound > 24 ? range : low..<high
  }

  private func escaped(_ bytes: ArraySlice<UInt8>) -> HTML {
    var out: [UInt8] = []
    HTML.appendEscaped(bytes, to: &out)
    return HTML(raw: out)
  }

  /// Three quotes side by side, named typical, different and recent.
  func quotes(_ quotes: [Quote]) -> HTML {
    guard let typical = quotes.first else { return .empty }
    // The first is the most typical, the others are unlike it; the latest of them is the recent one.
    let others = quotes.dropFirst()
    let recent =
      others.count < 2
      ? nil : others.max { ($0.date?.daysSinceEpoch ?? 0) < ($1.date?.daysSinceEpoch ?? 0) }
    var shown: [(Quote, Phrase)] = [(typical, .quoteTypical)]
    if let different = others.first(where: { $0 != recent }) {
      shown.append((different, .quoteDifferent))
    }
    if let recent { shown.append((recent, .quoteRecent)) }
    return "<div class=\"quotes\">\(shown.map { quote($0.0, role: $0.1) })</div>"
  }

  /// A theme's defining phrases.
  func phrases(_ theme: ThemeReport) -> HTML { phrases(theme.phrases, spokenIn(theme)) }

  /// Defining phrases; `spoken` says in which language.
  func phrases(_ phrases: [String], _ spoken: HTML = .empty) -> HTML {
    guard !phrases.isEmpty else { return .empty }
    let items = phrases.prefix(8).map { phrase -> HTML in
      "<li><bdi\(spoken)>\(Plain.short(phrase, 80))</bdi></li>"
    }
    return "<ul class=\"words\">\(items)</ul>"
  }

  /// A table whose cells say their column's name when they stand below each other on a phone.
  func table(
    _ columns: [Column], rows: [[Cell]], tools: Bool = false, caption: String? = nil,
    kind: String = "stack"
  ) -> HTML {
    // A column in which no row has anything to say is left out.
    let kept = columns.indices.filter { column in
      rows.isEmpty || rows.contains { $0.indices.contains(column) && !$0[column].saysNothing }
    }
    let columns = kept.map { columns[$0] }
    let head = columns.map { column -> HTML in
      column.title.isEmpty
        ? "<td class=\"\(column.kind)\"></td>"
        : "<th scope=\"col\" class=\"\(column.kind)\">\(column.title)</th>"
    }
    let body = rows.map { row -> HTML in
      let row = kept.compactMap { row.indices.contains($0) ? row[$0] : nil }
      let cells = zip(columns, row).enumerated().map { index, pair -> HTML in
        let (column, cell) = pair
        let value: HTML = cell.sortable.map { " data-v=\"\(Fixed.coordinate($0))\"" } ?? .empty
        if index == 0 {
          return "<th scope=\"row\" class=\"\(column.kind)\"\(value)>\(cell.content)</th>"
        }
        let name: HTML = column.title.isEmpty ? .empty : " data-head=\"\(column.title)\""
        return "<td class=\"\(column.kind)\"\(name)\(value)>\(cell.content)</td>"
      }
      return "<tr>\(cells)</tr>"
    }
    let mark: HTML = tools ? " data-tools" : .empty
    let title: HTML = caption.map { "<caption>\($0)</caption>" } ?? .empty
    return """
      <table class="\(kind)"\(mark)>\(title)<thead><tr>\(head)</tr></thead>
      <tbody>\(rows.isEmpty ? .empty : body.joined("\n"))</tbody></table>
      """
  }

  /// A column of ``table(_:rows:tools:caption:kind:)``.
  struct Column {
    let title: String
    /// `num`, `pic`, or nothing.
    let kind: String

    init(_ title: String, _ kind: String = "") {
      self.title = title
      self.kind = kind
    }
  }

  /// A cell, and what it sorts by where that is a number.
  struct Cell: ExpressibleByStringInterpolation {
    let content: HTML
    let sortable: Double?
    /// Whether it only says that there is too little to say something.
    var saysNothing = false

    init(_ content: HTML, sortable: Double? = nil) {
      self.content = content
      self.sortable = sortable
    }

    init(text: String, sortable: Double? = nil) {
      self.init(HTML(text: text), sortable: sortable)
    }

    init(stringLiteral value: String) { self.init(HTML(stringLiteral: value)) }

    init(stringInterpolation: HTML.StringInterpolation) {
      self.init(HTML(stringInterpolation: stringInterpolation))
    }
  }

  /// Something folded away under a line that says what it is; opened for print where `printed`.
  func folded(_ summary: String, printed: Bool = false, _ content: HTML) -> HTML {
    let kind: HTML = printed ? " class=\"print\"" : .empty
    return "<details\(kind)><summary>\(summary)</summary>\(content)</details>"
  }

  /// A section with a heading and a line on what it says.
  func section(_ id: String, _ title: String, note: String? = nil, _ content: HTML) -> HTML {
    let line: HTML = note.map { "<p class=\"note\">\($0)</p>" } ?? .empty
    return """
      <section id="\(id)" aria-labelledby="\(id)-h"><h2 id="\(id)-h">\(title)</h2>\(line)
      \(content)
      </section>

      """
  }
}
