import FeedbackModel
import Testing

@Suite struct DepartmentNamesTests {
  let names = DepartmentNames([
    Department(id: "field-service", name: "Field service"), Department(id: "it", name: "IT"),
    Department(id: "sales", name: "it"),
  ])

  @Test(arguments: ["Field Service", "field_service", "FIELD-SERVICE ", "fieldservice"])
  func spellingsOfADepartment(_ name: String) { #expect(names.id(of: name) == "field-service") }

  @Test func anIdStandsAboveAName() { #expect(names.id(of: "IT") == "it") }

  @Test func whatIsNoDepartmentIsNone() {
    #expect(names.id(of: "Fieldwork") == nil)
    #expect(names.id(of: " - ") == nil)
    #expect(DepartmentNames().id(of: "it") == nil)
  }

  @Test func landingTurnsAndLabelsGetIds() {
    var item = FeedbackItem(
      id: "1", source: SourceLocation(file: "f", format: "csv", record: 1), landed: "Field Service",
      text: "",
      turns: [Turn(role: .agent, department: "It", text: ""), Turn(role: .bot, text: "")],
      labels: Labels(department: ["Field service", "Nobody"]))
    item.nameDepartments(by: names)
    #expect(item.landed == "field-service")
    #expect(item.turns.map(\.department) == ["it", nil])
    #expect(item.labels?.department == ["field-service", "Nobody"])
  }
}
