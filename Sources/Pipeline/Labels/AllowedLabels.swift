import FeedbackModel

/// What a person may say of an item: the ids of the taxonomy, or where there is none those that
/// tags name.
struct AllowedLabels: Sendable {
  private(set) var processes: [String] = []
  private(set) var departments: [String] = []
  private var names: [String: String] = [:]
  private var departmentNames: [String: String] = [:]

  /// What a person says where none of them fits.
  static let none = "none"

  init() {}

  init(_ taxonomy: Taxonomy) {
    processes = taxonomy.processes.map(\.id)
    departments = taxonomy.departments.map(\.id)
    for process in taxonomy.processes { names[process.name.lowercased()] = process.id }
    for department in taxonomy.departments {
      departmentNames[department.name.lowercased()] = department.id
    }
  }

  /// Adds what an item was tagged with.
  mutating func add(_ tags: Tags) {
    func add(_ guess: Guess?, to ids: inout [String]) {
      for one in [guess].compactMap({ $0 }) + (guess?.alternatives ?? [])
      where !one.isUnassigned && !ids.contains(one.id) {
        ids.append(one.id)
      }
    }
    add(tags.process, to: &processes)
    add(tags.department, to: &departments)
  }

  /// Adds others; what tags named is sorted.
  mutating func merge(_ other: AllowedLabels) {
    func merged(_ a: [String], _ b: [String]) -> [String] {
      let new = b.filter { !a.contains($0) }
      return new.isEmpty ? a : (a + new).sorted()
    }
    processes = merged(processes, other.processes)
    departments = merged(departments, other.departments)
  }

  /// For a person.
  var sentence: String {
    let owners =
      departments.isEmpty
      ? "" : "; department: \(departments.joined(separator: " | ")) | none | not <department>"
    return "process: \((processes + [Self.none]).joined(separator: " | "))" + owners
  }

  // MARK: Reading what a person wrote

  /// The process of an id or a name; `unassigned` for "none"; nil where there is no such.
  func process(_ word: String) -> String? { Self.id(word, processes, names) }

  /// The department of an id or a name; `unassigned` for "none"; nil where there is no such.
  func department(_ word: String) -> String? { Self.id(word, departments, departmentNames) }

  private static func id(_ word: String, _ ids: [String], _ names: [String: String]) -> String? {
    if ids.contains(word) { return word }
    let folded = word.lowercased()
    if let id = ids.first(where: { $0.lowercased() == folded }) ?? names[folded] { return id }
    if folded == none || folded == Guess.unassigned { return Guess.unassigned }
    return ids.isEmpty ? word : nil
  }

  /// Why a word is no process or department, with the likeliest ones that are.
  static func unknown(_ kind: String, _ word: String, _ ids: [String]) -> String {
    let shown = word.count > 60 ? word.prefix(60) + "…" : word[...]
    let near = ids.map { (id: $0, distance: distance($0, word.lowercased())) }
      .filter { $0.distance <= max(2, $0.id.count / 3) }
      .sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }.prefix(3)
    guard near.isEmpty else {
      let list = near.map { "\"\($0.id)\"" }.joined(separator: ", ")
      return "no \(kind) \"\(shown)\" in the config; did you mean \(list)?"
    }
    return "no \(kind) \"\(shown)\" in the config; known are "
      + ids.prefix(40).joined(separator: ", ")
  }

  /// Levenshtein's distance: how many letters to add, drop or replace.
  private static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.prefix(60)), Array(b.prefix(60)))
    var row = Array(0...b.count)
    for i in a.indices {
      var corner = row[0]
      row[0] = i + 1
      for j in b.indices {
        let above = row[j + 1]
        row[j + 1] = min(min(above, row[j]) + 1, corner + (a[i] == b[j] ? 0 : 1))
        corner = above
      }
    }
    return row[b.count]
  }
}
