import FeedbackModel
import Importing
import Testing

@Suite("Departments are found by what an export calls them")
struct DepartmentNamesTests {
  let names = DepartmentNames([
    Department(id: "field-service", name: "Field service"),
    Department(id: "pts", name: "PTS - Patient Transport"),
  ])

  @Test(
    "by id and by name, whatever the case, blanks and marks",
    arguments: [
      ("Field service", "field-service"), ("FIELD SERVICE ", "field-service"),
      ("field-service", "field-service"), ("PTS\u{a0} - Patient Transport", "pts"),
    ])
  func isFound(word: String, id: String) {
    #expect(names.id(of: word) == id)
  }

  @Test("Others stay as they are written")
  func othersStay() {
    #expect(names.id(of: "Head office") == "Head office")
    #expect(names.id(of: "…") == "…")
    #expect(DepartmentNames().id(of: "Billing") == "Billing")
  }
}
