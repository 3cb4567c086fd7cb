import FeedbackModel

/// What the user's options say of every item, whatever it was read from.
struct ItemSettling: Sendable {
  let format: Format
  let file: String
  let options: ImportOptions
  let notes: ImportNotes

  private var appliesMap: Bool { !format.readsMap && !options.map.isEmpty }

  /// Whether the options say nothing.
  var isIdle: Bool {
    !appliesMap && options.channel == nil && options.landed == nil && options.departments.isEmpty
  }

  /// Fills in what the options say.
  func settle(_ items: inout [FeedbackItem]) {
    guard !isIdle else { return }
    let departments = options.departments
    for index in items.indices {
      if appliesMap {
        let context = ImportContext(
          file: file, format: format.id, options: options, notes: notes)
        FieldMapping.apply(options.map, to: &items[index], context: context)
      }
      if items[index].channel == nil { items[index].channel = options.channel }
      if items[index].landed == nil { items[index].landed = options.landed }
      departments.settle(&items[index])
    }
  }
}
