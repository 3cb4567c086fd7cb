import FeedbackModel
import JSON
import TestSupport
import Testing

@testable import Pipeline

/// What people hand back, however their spreadsheet saved it.
@Suite struct LabelFileTests {
  private let folder = Result { try TemporaryFolder() }

  private func read(_ text: String) throws -> LabelFile {
    try LabelFile(path: try folder.get().write(text, to: "answers.csv"))
  }

  @Test(arguments: [
    "id,process,department\nz:1,refunds,finance\nz:2,,\n",
    "\u{FEFF}id;process;department\r\nz:1;refunds;finance\r\nz:2;;\r\n",
    "Department\tText\tID\tProcess\r\nfinance\t\"a\tb\"\tz:1\trefunds\r\n\t\tz:2\t\r\n",
    "sep=;\r\nid;process;department\r\nz:1;refunds;finance\r\n;;\r\nz:2;;\r\n",
    "\"id\",\"process\",\"department\"\r\n\"z:1\",\"refunds\",\"finance\"\r\n\r\n\"z:2\",\"\",\"\"\r\n",
  ])
  func asSpreadsheetsSaveIt(text: String) throws {
    let file = try read(text)
    let first = try #require(file.answers.first)
    #expect(first.id == "z:1" && first.process == "refunds" && first.department == "finance")
    #expect(!first.isBlank && first.problem == nil)
    let rest = file.answers.dropFirst().filter { !$0.isBlank }
    #expect(rest.isEmpty)
  }

  @Test func theLineIsThatOfTheFile() throws {
    let file = try read("id,text,process\na,\"two\nlines\",refunds\n\nb,one,refunds\n")
    #expect(file.answers.map(\.line) == [2, 5])
  }

  @Test func missingColumnsAreSaid() throws {
    #expect(throws: Failure.self) { try read("item text,process\nx,refunds\n") }
    #expect(throws: Failure.self) { try read("id,text\nx,hello\n") }
    #expect(try read("").isEmpty)
    #expect(try read(" \r\n\r\n").isEmpty)
  }

  @Test func formulaGuardsComeOff() throws {
    let file = try read("id,department\n'-7,finance\n'quoted,finance\n")
    #expect(file.answers.map(\.id) == ["-7", "'quoted"])
  }

  @Test func itemsWithLabelsAreTaken() throws {
    let file = try read(
      """
      {"schema":"voc.item/1","id":"a","source":{"file":"f","format":"x","record":1},"text":"t","labels":{"process":["p","q"],"audit":0.25}}
      {"id":1}
      """)
    #expect(file.answers.count == 2)
    #expect(file.answers[0].process == "p|q" && file.answers[0].audit == "0.25")
    #expect(file.answers[1].problem != nil)
  }
}

/// What an answer means, and what is wrong with it.
@Suite struct AnswerCheckTests {
  static let taxonomy = Taxonomy(
    departments: [
      Department(id: "finance", name: "Finance"), Department(id: "ware", name: "Warehouse"),
    ],
    processes: [
      ServiceProcess(id: "refunds", name: "Money back", owner: "finance"),
      ServiceProcess(id: "delivery", name: "Delivery", owner: "ware"),
    ])
  private let check = AnswerCheck(allowed: AllowedLabels(taxonomy))

  private func answer(_ process: String, _ department: String) -> Answer {
    var answer = Answer(line: 2, id: "a")
    answer.process = process
    answer.department = department
    return answer
  }

  @Test func idsAndNamesAndSeveral() throws {
    let one = try check.correction(answer("Money Back", "warehouse"), tagged: nil)
    #expect(one.process == ["refunds"] && one.department == ["ware"])
    let two = try check.correction(answer("delivery; refunds", ""), tagged: nil)
    #expect(two.process == ["delivery", "refunds"] && two.department.isEmpty)
    let none = try check.correction(answer("none", "None"), tagged: nil)
    #expect(none.process == ["unassigned"] && none.department == ["unassigned"])
  }

  @Test func notOurs() throws {
    let named = try check.correction(answer("", "not finance"), tagged: "ware")
    #expect(named.notDepartment == ["finance"] && named.department.isEmpty)
    let ours = try check.correction(answer("", "Not ours"), tagged: "ware")
    #expect(ours.notDepartment == ["ware"])
    let other = try check.correction(answer("", "not finance|ware"), tagged: nil)
    #expect(other.notDepartment == ["finance"] && other.department == ["ware"])
  }

  @Test(arguments: [
    ("refund", "", "did you mean \"refunds\""), ("gardening", "", "known are refunds, delivery"),
    ("", "OWNER", "OWNER"), ("", "not ours", "no department"), ("", "not gardening", "gardening"),
    ("none|refunds", "", "none"), ("", "ware|not ware", "both"),
  ])
  func wrongOnesAreSaidInOneLine(process: String, department: String, words: String) {
    let problem = #expect(throws: AnswerCheck.Problem.self) {
      try check.correction(answer(process, department), tagged: nil)
    }
    #expect(problem?.text.contains(words) == true, "\(problem?.text ?? "")")
    #expect(problem?.text.contains("\n") == false)
  }

  @Test func numbersAreChecked() throws {
    var one = answer("refunds", "")
    one.audit = "0,05"
    one.sentiment = "very negative"
    let read = try check.correction(one, tagged: nil)
    #expect(read.audit == 0.05 && read.sentiment == -1)
    one.audit = "0.031141868512110725"
    #expect(try check.correction(one, tagged: nil).audit == 0.031141868512110725)
    for wrong in ["0", "1.5", "5 %", "often"] {
      one.audit = wrong
      #expect(throws: AnswerCheck.Problem.self) { try check.correction(one, tagged: nil) }
    }
  }
}

@Suite struct CorrectionTests {
  @Test func whatIsSaidLaterStandsAndTheSameTwiceChangesNothing() {
    var first = Correction()
    first.process = ["refunds"]
    first.notDepartment = ["ware"]
    first.by = "Jo"
    var second = Correction()
    second.department = ["ware"]
    second.by = "Kim"
    let both = first.updated(by: second)
    #expect(both.process == ["refunds"] && both.department == ["ware"])
    #expect(both.notDepartment.isEmpty && both.by == "Kim")
    var again = second
    again.by = "Lee"
    #expect(both.updated(by: again) == both)
    #expect(Correction(both.json) == both)
  }

  @Test func notOursTakesTheDepartmentAway() {
    var labels: Labels? = Labels(process: ["refunds"], department: ["finance"], audit: 0.5)
    var not = Correction()
    not.notDepartment = ["finance"]
    not.apply(to: &labels)
    #expect(labels?.process == ["refunds"] && labels?.department.isEmpty == true)
    #expect(labels?.audit == 0.5 && labels?.notDepartment == ["finance"])
  }

  @Test func aRowGoneWrongStopsNoReport() throws {
    func item(_ department: String) -> FeedbackItem {
      var item = FeedbackItem(
        id: department, source: SourceLocation(file: "f.csv", format: "csv", record: 1, line: 7),
        text: "late")
      item.labels = Labels(process: ["delivery"], department: [department])
      return item
    }
    let known = item("ware")
    var wrong = item("Fibre 150")
    #expect(throws: Failure.self) { try wrong.checkLabels(AnswerCheckTests.taxonomy) }
    var some = UnknownLabels()
    for _ in 0..<3 {
      var right = known
      some.leaveOut(of: &right, AnswerCheckTests.taxonomy)
      #expect(right.labels == known.labels)
    }
    some.leaveOut(of: &wrong, AnswerCheckTests.taxonomy)
    #expect(wrong.labels == nil)
    try some.tell(Log(quiet: true))
    // Where most are unknown, a column is mapped wrongly.
    var most = UnknownLabels()
    for name in ["ware", "x", "y"] {
      var one = item(name)
      most.leaveOut(of: &one, AnswerCheckTests.taxonomy)
    }
    do {
      try most.tell(Log(quiet: true))
      Issue.record("nothing was said")
    } catch {
      #expect(error.description.contains("f.csv: line 7: the label's department \"x\""))
    }
  }
}
