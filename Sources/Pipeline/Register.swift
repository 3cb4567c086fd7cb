import FeedbackModel
import Foundation
import Importing
import Store

/// What people tell the store: changes, erasure, copies.
public struct Register: Sendable {
  private let store: Store
  private let config: Config

  /// Opens the company's store.
  public init(config: Config) throws {
    self.config = config
    store = try Store(path: config.resolve(config.store))
  }

  /// Adds an entry to the change register; its process must be one of the config's.
  public func add(_ change: Change) throws {
    guard config.taxonomy.process(change.process) != nil else {
      let known = config.taxonomy.processes.map(\.id).joined(separator: ", ")
      throw Failure(.usage, "no process \"\(change.process)\" in the config; it has \(known)")
    }
    try store.add(change)
  }

  /// All entries, those of the config too, by date.
  public func all() throws -> [Change] {
    let own = Set(config.changes.map(\.id))
    return (config.changes + (try store.changes()).filter { !own.contains($0.id) })
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// Erases a customer, named as the export does or by the hash.
  public func forget(_ customer: String) throws -> Int {
    let isHash = customer.wholeMatch(of: /c:[0-9a-f]{16}/) != nil
    let context = ImportContext(
      file: "", format: "", options: config.importOptions(for: nil), notes: ImportNotes())
    return try store.forget(customer: isHash ? customer : context.customer(customer))
  }

  /// Copies the store.
  public func backup(to path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Failure(.cannotCreate, "\(path): is there already; name a new file")
    }
    try store.backup(to: path)
  }
}
