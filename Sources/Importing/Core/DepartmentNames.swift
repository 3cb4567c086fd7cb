import FeedbackModel

/// Finds a department by what an export calls it: its id or its name, where case, blanks and marks
/// do not matter.
public struct DepartmentNames: Sendable {
  private var ids: [String: String] = [:]

  /// Knows none.
  public init() {}

  /// Knows those of a taxonomy; where two are named alike, the first.
  public init(_ departments: [Department]) {
    for department in departments { ids[Self.fold(department.id)] = department.id }
    for department in departments where ids[Self.fold(department.name)] == nil {
      ids[Self.fold(department.name)] = department.id
    }
  }

  /// Whether it knows none.
  var isEmpty: Bool { ids.isEmpty }

  /// The id, or the word itself where no department is called so.
  public func id(of word: String) -> String { ids.isEmpty ? word : ids[Self.fold(word)] ?? word }

  /// Goes by ids in everything an item says of departments.
  func settle(_ item: inout FeedbackItem) {
    guard !ids.isEmpty else { return }
    if let landed = item.landed { item.landed = id(of: landed) }
    for index in item.turns.indices {
      guard let department = item.turns[index].department else { continue }
      item.turns[index].department = id(of: department)
    }
  }

  private static func fold(_ word: String) -> String {
    let plain = word.lowercased().filter { $0.isLetter || $0.isNumber }
    return plain.isEmpty ? word : plain
  }
}
