import Foundation
import GRDB

/// The SQLite file that keeps a company's items, counts, corrections and theme catalogue between
/// runs. One writer at a time; a second process waits up to five seconds and then says so.
///
/// Items are kept as their `voc.item/1` line, so that what a later version adds is not lost.
public final class Store: Sendable {
  let database: DatabaseQueue

  /// Opens the store, or makes it, with its folder.
  /// - Throws: ``StoreError`` with the path and the reason.
  public init(path: String) throws(StoreError) {
    do {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      database = try DatabaseQueue(path: path, configuration: configuration)
      try Self.migrator.migrate(database)
    } catch {
      throw StoreError("cannot open the store \(path)", error)
    }
  }

  /// A store in a temporary file of its own, which is gone when the process ends: what a pipe is
  /// spooled to, so that a pipe and a run share every step.
  public init(temporary: Void) throws(StoreError) {
    do {
      // An empty path makes SQLite keep the database in a temporary file that it spills to disk.
      var configuration = Configuration()
      // Nothing is to be found again after a crash, so nothing is written twice to survive one.
      configuration.prepareDatabase {
        try $0.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY")
      }
      database = try DatabaseQueue(path: "", configuration: configuration)
      try Self.migrator.migrate(database)
    } catch {
      throw StoreError("cannot make a temporary store", error)
    }
  }

  /// Runs a block that reads, with errors that name what was being done.
  func read<Value>(
    _ doing: String, _ block: (Database) throws -> Value
  ) throws(StoreError) -> Value {
    do { return try database.read(block) } catch { throw StoreError(doing, error) }
  }

  /// Runs a block that writes, in one transaction.
  func write<Value>(
    _ doing: String, _ block: (Database) throws -> Value
  ) throws(StoreError) -> Value {
    do { return try database.write(block) } catch { throw StoreError(doing, error) }
  }
}

/// Why the store could not do something, without the customers' words.
public struct StoreError: Error, Sendable, CustomStringConvertible {
  /// What was being done and why it failed, in one line.
  public let description: String

  init(_ doing: String, _ error: any Error) {
    if let error = error as? DatabaseError {
      description = "\(doing): \(error.message ?? "SQLite error \(error.resultCode.rawValue)")"
    } else if let error = error as? CocoaError {
      description =
        "\(doing): \(error.code == .fileWriteNoPermission ? "no permission" : "the folder cannot be written")"
    } else {
      description = "\(doing): \(error)"
    }
  }

  init(_ message: String) { description = message }
}
