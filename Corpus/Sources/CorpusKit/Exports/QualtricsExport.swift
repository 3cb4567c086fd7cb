/// A Qualtrics survey: three header rows, NPS, two open questions, embedded data.
/// Layout: qualtrics.com/support, "Understanding Your Dataset".
enum QualtricsExport {
  static let reason = "Q2"
  static let improve = "Q3"

  static func write(_ records: [Record], seed: UInt64) -> Export {
    let dice = Dice(seed: seed, purpose: "qualtrics")
    var export = Export(path: "exports/nps-qualtrics.csv", bytes: [])
    let columns: [(String, String, String)] = [
      ("StartDate", "Start Date", #"{"ImportId":"startDate","timeZone":"Europe/London"}"#),
      ("EndDate", "End Date", #"{"ImportId":"endDate","timeZone":"Europe/London"}"#),
      ("Status", "Response Type", #"{"ImportId":"status"}"#),
      ("IPAddress", "IP Address", #"{"ImportId":"ipAddress"}"#),
      ("Progress", "Progress", #"{"ImportId":"progress"}"#),
      ("Duration (in seconds)", "Duration (in seconds)", #"{"ImportId":"duration"}"#),
      ("Finished", "Finished", #"{"ImportId":"finished"}"#),
      ("RecordedDate", "Recorded Date", #"{"ImportId":"recordedDate","timeZone":"Europe/London"}"#),
      ("ResponseId", "Response ID", #"{"ImportId":"_recordId"}"#),
      ("RecipientLastName", "Recipient Last Name", #"{"ImportId":"recipientLastName"}"#),
      ("RecipientFirstName", "Recipient First Name", #"{"ImportId":"recipientFirstName"}"#),
      ("RecipientEmail", "Recipient Email", #"{"ImportId":"recipientEmail"}"#),
      ("ExternalReference", "External Data Reference", #"{"ImportId":"externalDataReference"}"#),
      ("DistributionChannel", "Distribution Channel", #"{"ImportId":"distributionChannel"}"#),
      ("UserLanguage", "User Language", #"{"ImportId":"userLanguage"}"#),
      (
        "Q1_NPS_GROUP", "How likely are you to recommend Alderwick to a friend? - Group",
        #"{"ImportId":"QID1_NPS_GROUP"}"#
      ),
      ("Q1", "How likely are you to recommend Alderwick to a friend?", #"{"ImportId":"QID1"}"#),
      ("Q2", "What is the main reason for your score?", #"{"ImportId":"QID2_TEXT"}"#),
      ("Q3", "What could we do better?", #"{"ImportId":"QID3_TEXT"}"#),
      ("Plan", "Plan", #"{"ImportId":"Plan"}"#),
      ("Region", "Region", #"{"ImportId":"Region"}"#),
      ("ContactDept", "ContactDept", #"{"ImportId":"ContactDept"}"#),
      ("Label_Process", "Label_Process", #"{"ImportId":"Label_Process"}"#),
      ("Label_Department", "Label_Department", #"{"ImportId":"Label_Department"}"#),
      ("Label_Audit", "Label_Audit", #"{"ImportId":"Label_Audit"}"#),
    ]
    var rows = [
      Quoting.csvRow(columns.map(\.0)), Quoting.csvRow(columns.map(\.1)),
      Quoting.csvRow(columns.map(\.2)),
    ]
    let broken = Set((0..<3).map { _ in dice.whole(100...(records.count - 1)) })
    for (index, record) in records.enumerated() {
      let started = record.at.adding(minutes: -2 - 6 * dice.unit())
      let group = record.score.map { $0 >= 9 ? "Promoter" : $0 >= 7 ? "Passive" : "Detractor" }
      let finished = record.oddity != "blank"
      let known = dice.chance(0.85)
      var cells = [
        started.local, record.at.local, "IP Address", "192.0.2.\(dice.whole(1...254))",
        finished ? "100" : "34", String(dice.whole(45...700)), finished ? "True" : "False",
        record.at.local, record.id,
      ]
      cells +=
        known ? [record.person.last, record.person.first, record.person.email] : ["", "", ""]
      cells += [known ? record.person.account : "", "email", record.subject.language.uppercased()]
      cells += [group ?? "", record.score.map(String.init) ?? ""]
      cells += [record.answers[0], record.answers[1], record.person.plan, record.person.region]
      let landing = record.subject.landed.map(Company.name) ?? ""
      cells.append(dice.chance(0.88) ? landing : "")
      cells += [
        record.label?.process ?? "", record.label?.department ?? "", record.label?.audit ?? "",
      ]
      if broken.contains(index), record.label == nil, record.oddity == nil {
        // Somebody edited the file by hand: the quotes of a comment with commas are gone.
        cells[17] = "\u{1}"
        rows.append(
          Quoting.csvRow(cells).replacing("\u{1}", with: "late, wrong, and then, well, nothing"))
        export.broken.append(record.id)
        continue
      }
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
    export.records = rows.count - 3
    export.bytes = Array((rows.joined(separator: "\r\n") + "\r\n").utf8)
    return export
  }
}
