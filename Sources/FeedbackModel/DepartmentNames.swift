/// Finds the departments of a company by the names that its exports use.
///
/// A help desk says "Field Service" or "field_service" where the config says `field-service`: case,
/// spaces and punctuation make no difference, and a department is known by its id and its name.
public struct DepartmentNames: Sendable, Equatable {
  private var ids: [String: String] = [:]

  /// The names of some departments; an id stands above another department's name.
  public init(_ departments: [Department] = []) {
    for department in departments { ids[Self.folded(department.name)] = department.id }
    for department in departments { ids[Self.folded(department.id)] = department.id }
    ids[""] = nil
  }

  /// The id that a name stands for; nil where it is no department's.
  public func id(of name: String) -> String? { ids[Self.folded(name)] }

  private static func folded(_ name: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in name.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      out.append(scalar)
    }
    return String(out)
  }
}

extension FeedbackItem {
  /// Puts ids in place of departments' names, in the landing, the turns and the labels.
  ///
  /// A name that is no department's stays as it is.
  public mutating func nameDepartments(by names: DepartmentNames) {
    if let name = landed { landed = names.id(of: name) ?? name }
    for index in turns.indices {
      if let name = turns[index].department { turns[index].department = names.id(of: name) ?? name }
    }
    if let given = labels?.department { labels?.department = given.map { names.id(of: $0) ?? $0 } }
  }
}
