import FeedbackModel

/// Turns what an export calls a department ("Field Service") into its id (`field-service`), so that
/// one department is one row wherever it received an item.
struct DepartmentNames {
  private let ids: [String: String]

  init(_ taxonomy: Taxonomy) {
    var ids: [String: String] = [:]
    for department in taxonomy.departments { ids[Self.fold(department.name)] = department.id }
    for department in taxonomy.departments { ids[Self.fold(department.id)] = department.id }
    self.ids = ids
  }

  /// The item with ids for the departments that the taxonomy knows; others stay as they are.
  func applied(to item: FeedbackItem) -> FeedbackItem {
    var item = item
    if let landed = item.landed { item.landed = id(landed) }
    for index in item.turns.indices {
      if let department = item.turns[index].department {
        item.turns[index].department = id(department)
      }
    }
    return item
  }

  private func id(_ name: String) -> String { ids[name] ?? ids[Self.fold(name)] ?? name }

  /// Letters and digits only, lower case: `Field Service`, `field-service` and `FIELD_SERVICE` are
  /// one.
  private static func fold(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
