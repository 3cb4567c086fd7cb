/// A SurveyMonkey survey: two header rows, Windows-1252, satisfaction and one open question.
enum SurveyMonkeyExport {
  static func write(_ records: [Record], seed: UInt64) -> Export {
    let dice = Dice(seed: seed, purpose: "monkey")
    var export = Export(path: "exports/csat-surveymonkey.csv", bytes: [])
    let first = [
      "Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address",
      "First Name", "Last Name", "Custom Data 1", "Plan", "Region",
      "Overall, how satisfied were you with your last contact with us? (1 = not at all, 5 = very)",
      "Please tell us about it – what went well, what didn’t?", "Label_Process",
      "Label_Department", "Label_Audit",
    ]
    let second =
      [String](repeating: "", count: 9) + ["Response", "Response", "Response"]
      + ["Open-Ended Response", "Response", "Response", "Response"]
    var rows = [Quoting.csvRow(first), Quoting.csvRow(second)]
    for record in records {
      let started = record.at.adding(minutes: -1 - 4 * dice.unit())
      let known = dice.chance(0.8)
      var cells = [
        record.id, "4519\(record.subject.week % 3 + 1)0", started.american, record.at.american, "",
        known ? record.person.email : "", known ? record.person.first : "",
        known ? record.person.last : "",
      ]
      cells.append(dice.chance(0.9) ? record.subject.landed.map(Company.name) ?? "" : "")
      cells += [record.person.plan, record.person.region, record.score.map(String.init) ?? ""]
      cells.append(record.answers[0])
      cells += [
        record.label?.process ?? "", record.label?.department ?? "", record.label?.audit ?? "",
      ]
      let row = Quoting.csvRow(cells)
      rows.append(row)
      switch record.oddity {
      case "blank": export.blank.append(record.id)
      case "n/a": export.noAnswer += 1
      case "score-only": export.scoreOnly += 1
      default: break
      }
      if dice.chance(0.003) {
        rows.append(row)
        export.duplicates.append(record.id)
      }
    }
    export.records = rows.count - 2
    export.bytes = Quoting.windows1252(rows.joined(separator: "\r\n") + "\r\n")
    return export
  }
}
