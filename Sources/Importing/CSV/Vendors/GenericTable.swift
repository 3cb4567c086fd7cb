import FeedbackModel

extension SurveyVendor {
  /// Any other table: columns by the words of their headers and by their values.
  static let genericCSV = generic(
    id: "generic-csv", name: "Any CSV",
    by: "comma, semicolon or bar in a regular number of columns",
    isTab: false)
  /// Any other table with tabs.
  static let genericTSV = generic(
    id: "generic-tsv", name: "Any TSV", by: "tabs in a regular number of columns", isTab: true)

  private static func generic(id: String, name: String, by: String, isTab: Bool) -> SurveyVendor {
    SurveyVendor(
      id: id, name: name, evidence: .real,
      reference: "RFC 4180 and what real files do beside it", recognisedBy: by,
      mapping: [
        ("text", "columns of many different words, or headed comment, reason, feedback …"),
        ("created", "a column of dates, the best by its header"),
        ("nps, csat, ces, stars", "a column of numbers (or scale words) whose header says so"),
        ("id", "a column of unique values headed id, else a hash of the content"),
        ("customer", "an e-mail or customer id"), ("fields", "every other column"),
      ],
      prefix: isTab ? "tsv" : "csv", channel: nil,
      fits: { head in
        guard (head.dialect.delimiter == UInt8(ascii: "\t")) == isTab else { return nil }
        if head.dialect.delimiter == CSVDialect.noDelimiter {
          // One column of text lines could be anything; a header that says so makes it a table.
          guard let column = head.columns.first, column.words.count <= 6,
            !column.words.isDisjoint(with: GuessWords.strongAnswer)
          else { return nil }
          return Recognition(12, "one column, headed as text")
        }
        return Recognition(20, head.dialect.reason)
      },
      settle: { head in
        if TwoHeaderRows.looksTwo(head) {
          head.takeHeaderRows(2)
          TwoHeaderRows.carryRight(&head, plain: ["Response", "Open-Ended Response"])
        }
      },
      assign: { head, _, plan in
        // Ids of unknown tables are told apart by the table's first header.
        let mark = StableHash.hex(
          [], Array(head.columns.map(\.name).prefix(2).joined(separator: "\u{1F}").utf8), digits: 4)
        plan.vendor = (isTab ? "tsv" : "csv") + "." + mark
      })
  }
}
