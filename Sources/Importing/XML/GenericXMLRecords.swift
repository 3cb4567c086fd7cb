import FeedbackModel
import JSON

/// Makes items of a generic XML file's records. The paths of leaves are made into text once for all
/// records, not once for each.
final class GenericXMLRecords {
  private let plan: GenericXMLPlan
  private var places: [Place]
  /// The places met in the record that have no key, in order.
  private var met: [Int] = []

  /// An element or attribute below the record.
  private struct Place {
    var path: String
    var keys: [String]
    var elements: [Int32: Int] = [:]
    var attributes: [Int32: Int] = [:]
    /// The texts of the current record.
    var values: [String] = []
  }

  /// Bounds on what is kept of one record, and on the paths of a file.
  private static let maximumFields = 60
  private static let maximumValues = 50
  private static let maximumPlaces = 20_000

  init(_ plan: GenericXMLPlan) {
    self.plan = plan
    places = [Place(path: "", keys: plan.keys["."] ?? [])]
  }

  /// What a record makes.
  func outcome(_ record: XMLRecord) -> ImportedRecord {
    // What one record holds must not depend on those before it, so the places are forgotten where
    // they are many, and not closed to new ones.
    if places.count > Self.maximumPlaces { places = [Place(path: "", keys: plan.keys["."] ?? [])] }
    var item = FeedbackItem(id: "", source: record.location, text: "")
    visit(record.node, at: 0, record, &item)
    for place in met {
      let values = places[place].values
      places[place].values = []
      item.fields.append(
        JSONMember(
          place == 0 ? "." : places[place].path,
          values.count == 1 ? .string(values[0]) : .array(values.map { .string($0) })))
    }
    met.removeAll(keepingCapacity: true)
    return XMLRecord.outcome(item)
  }

  private func visit(
    _ node: XMLNode, at place: Int, _ record: XMLRecord, _ item: inout FeedbackItem
  ) {
    node.forEachAttribute { number, value in
      guard !value.isEmpty, let attribute = attribute(number, of: place, node) else { return }
      take(value, at: attribute, record, &item)
    }
    if node.hasChildren {
      let own = node.ownText
      if !own.isEmpty { take(own, at: place, record, &item) }
      for child in node.children {
        if let next = element(child, in: place) { visit(child, at: next, record, &item) }
      }
    } else if let text = node.presentText {
      take(text, at: place, record, &item)
    }
  }

  private func take(
    _ value: String, at place: Int, _ record: XMLRecord, _ item: inout FeedbackItem
  ) {
    guard !places[place].keys.isEmpty else {
      if places[place].values.isEmpty {
        guard met.count < Self.maximumFields else { return }
        met.append(place)
      }
      if places[place].values.count < Self.maximumValues { places[place].values.append(value) }
      return
    }
    for key in places[place].keys {
      guard key == "text" else {
        FieldMapping.set(key, value, in: &item, context: record.context, dates: record.dates)
        continue
      }
      let words = HTMLText.plainIfHTML(value, splitsQuotes: true)
      guard !record.context.isNoAnswer(words, question: item.question) else { continue }
      item.text = item.text.isEmpty ? words : item.text + "\n\n" + words
    }
  }

  private func element(_ node: XMLNode, in place: Int) -> Int? {
    if let known = places[place].elements[node.number] { return known }
    let made = add(node.name, below: place)
    if let made { places[place].elements[node.number] = made }
    return made
  }

  private func attribute(_ number: Int32, of place: Int, _ node: XMLNode) -> Int? {
    if let known = places[place].attributes[number] { return known }
    let made = add("@" + node.tree.local(number), below: place)
    if let made { places[place].attributes[number] = made }
    return made
  }

  private func add(_ name: String, below place: Int) -> Int? {
    guard places.count < 2 * Self.maximumPlaces else { return nil }
    let front = places[place].path
    let path = front.isEmpty ? name : front + "/" + name
    places.append(Place(path: path, keys: plan.keys[path] ?? []))
    return places.count - 1
  }
}
