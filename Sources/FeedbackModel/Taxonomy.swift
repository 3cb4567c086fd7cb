/// The company's departments and processes: whose cause is whose.
public struct Taxonomy: Sendable, Equatable {
  /// In the order of the config.
  public var departments: [Department]
  /// In the order of the config.
  public var processes: [ServiceProcess]
  /// Whether it is the built-in general one, whose report is a draft.
  public var isBuiltIn: Bool

  /// Makes a taxonomy.
  public init(
    departments: [Department] = [], processes: [ServiceProcess] = [], isBuiltIn: Bool = false
  ) {
    self.departments = departments
    self.processes = processes
    self.isBuiltIn = isBuiltIn
  }

  /// The department of that id. Complexity: O(departments).
  public func department(_ id: String) -> Department? { departments.first { $0.id == id } }

  /// The process of that id. Complexity: O(processes).
  public func process(_ id: String) -> ServiceProcess? { processes.first { $0.id == id } }

  /// The department that owns a process.
  public func owner(of process: String) -> String? { self.process(process)?.owner }
}

/// A silo of the company.
public struct Department: Sendable, Equatable {
  /// Whether its people meet customers.
  public enum Facing: String, Sendable { case front, back }

  /// The id used in tags.
  public var id: String
  /// The name people read.
  public var name: String
  /// Whether its people meet customers. The default is front.
  public var facing: Facing
  /// Targets by KPI id, such as `first-response-hours: 4`.
  public var targets: [String: Double]
  /// Office hours by weekday (1 Monday to 7 Sunday) as minutes since midnight; empty means always.
  public var calendar: [Int: Range<Int>]

  /// Makes a department.
  public init(
    id: String, name: String, facing: Facing = .front, targets: [String: Double] = [:],
    calendar: [Int: Range<Int>] = [:]
  ) {
    self.id = id
    self.name = name
    self.facing = facing
    self.targets = targets
    self.calendar = calendar
  }
}

/// A service process, such as refunds or delivery.
public struct ServiceProcess: Sendable, Equatable {
  /// The id used in tags.
  public var id: String
  /// The name people read.
  public var name: String
  /// The department accountable for it.
  public var owner: String
  /// Other departments that take part in it.
  public var touches: [String]
  /// The part of the journey it belongs to.
  public var stage: Stage?
  /// A sentence on what it covers.
  public var description: String
  /// Phrases that customers use for it.
  public var phrases: [String]

  /// Makes a process.
  public init(
    id: String, name: String, owner: String, touches: [String] = [], stage: Stage? = nil,
    description: String = "", phrases: [String] = []
  ) {
    self.id = id
    self.name = name
    self.owner = owner
    self.touches = touches
    self.stage = stage
    self.description = description
    self.phrases = phrases
  }
}

/// A dated entry of the change register: what was changed in which process.
public struct Change: Sendable, Equatable {
  /// The id of the entry.
  public var id: String
  /// The day it took effect.
  public var date: CivilDate
  /// The process that was changed.
  public var process: String
  /// What was done.
  public var note: String
  /// Who did it, or who says so.
  public var by: String

  /// Makes an entry.
  public init(id: String, date: CivilDate, process: String, note: String = "", by: String = "") {
    self.id = id
    self.date = date
    self.process = process
    self.note = note
    self.by = by
  }
}
