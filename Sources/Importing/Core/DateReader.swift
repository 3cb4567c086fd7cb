import FeedbackModel

/// Turns written dates into moments, once the order of day and month and the zone are decided.
public struct DateReader: Sendable {
  /// The order where the writing leaves it open; nil reads only what is clear, and day first else.
  public var order: DateOrder?
  /// The zone of times without one.
  public var zone: Zone

  /// Makes a reader.
  public init(order: DateOrder? = nil, zone: Zone = .utc) {
    self.order = order
    self.zone = zone
  }

  /// The moment a text names; nil where it names none.
  ///
  /// Where only one order gives a day of the
  /// calendar, that one is taken, whatever `order` says.
  public func read(_ text: some StringProtocol) -> Timestamp? {
    DateParts(text).flatMap(moment)
  }

  /// The moment of a date that was read.
  public func moment(_ parts: DateParts) -> Timestamp? {
    let date: CivilDate?
    switch parts.shape {
    case .moment(let moment):
      return parts.offset == nil ? zone.moment(local: moment) : moment
    case .known(let year, let month, let day):
      date = CivilDate(year: year, month: month, day: day)
    case .yearLast(let a, let b, let year):
      let dayFirst = CivilDate(year: year, month: b, day: a)
      let monthFirst = CivilDate(year: year, month: a, day: b)
      date = order == .mdy ? monthFirst ?? dayFirst : dayFirst ?? monthFirst
    case .short(let a, let b, let c):
      func full(_ year: Int) -> Int { year + (year < 70 ? 2000 : 1900) }
      let dayFirst = CivilDate(year: full(c), month: b, day: a)
      let monthFirst = CivilDate(year: full(c), month: a, day: b)
      let yearFirst = CivilDate(year: full(a), month: b, day: c)
      date =
        switch order {
        case .mdy: monthFirst ?? dayFirst ?? yearFirst
        case .ymd: yearFirst ?? dayFirst ?? monthFirst
        default: dayFirst ?? monthFirst ?? yearFirst
        }
    }
    guard let date else { return nil }
    let local = Timestamp(milliseconds: date.midnightUTC.milliseconds + Int64(parts.clock))
    if let offset = parts.offset {
      return Timestamp(milliseconds: local.milliseconds - Int64(offset) * 1000)
    }
    return zone.moment(local: local)
  }
}

/// Decides the order of day and month from many dates of one column or file.
public struct DateOrderVotes: Sendable {
  /// Dates that only one order explains.
  public private(set) var votes: [DateOrder: Int] = [:]
  /// Dates that could be read in either order.
  public private(set) var open = 0
  /// Dates read at all.
  public private(set) var read = 0
  /// Texts that were no dates.
  public private(set) var unread = 0
  private var dots = 0
  private var twelveHour = 0
  private var previous: (dmy: Timestamp, mdy: Timestamp)?
  private var backwards: [DateOrder: Int] = [:]
  private var forwards: [DateOrder: Int] = [:]
  private var first: (dmy: Timestamp, mdy: Timestamp)?
  private var last: (dmy: Timestamp, mdy: Timestamp)?
  private var distinctDays = 0

  /// Days from the first to the last date in either reading, at least 1.
  private var spread: (dmy: Int64, mdy: Int64)? {
    guard let first, let last else { return nil }
    return (
      max(1, (last.dmy.seconds - first.dmy.seconds) / 86_400),
      max(1, (last.mdy.seconds - first.mdy.seconds) / 86_400)
    )
  }

  /// Starts empty.
  public init() {}

  /// Counts a date; what is none counts as unread.
  public mutating func add(_ text: some StringProtocol) {
    guard let parts = DateParts(text) else {
      unread += 1
      return
    }
    add(parts)
  }

  /// Counts a date that was read.
  public mutating func add(_ parts: DateParts) {
    read += 1
    if parts.isTwelveHour { twelveHour += 1 }
    if parts.separator == UInt8(ascii: ".") { dots += 1 }
    switch parts.shape {
    case .known, .moment: return
    case .yearLast(let a, let b, _): vote(a, b, nil)
    case .short(let a, let b, let c): vote(a, b, c)
    }
    guard let dmy = DateReader(order: .dmy).moment(parts),
      let mdy = DateReader(order: .mdy).moment(parts)
    else { return }
    first = (min(first?.dmy ?? dmy, dmy), min(first?.mdy ?? mdy, mdy))
    last = (max(last?.dmy ?? dmy, dmy), max(last?.mdy ?? mdy, mdy))
    if let previous {
      if dmy != previous.dmy { distinctDays += 1 }
      if dmy > previous.dmy { forwards[.dmy, default: 0] += 1 }
      if mdy > previous.mdy { forwards[.mdy, default: 0] += 1 }
      if dmy < previous.dmy { backwards[.dmy, default: 0] += 1 }
      if mdy < previous.mdy { backwards[.mdy, default: 0] += 1 }
    }
    previous = (dmy, mdy)
  }

  private mutating func vote(_ a: Int, _ b: Int, _ c: Int?) {
    if a > 31 {
      votes[.ymd, default: 0] += 1
    } else if a > 12, b <= 12 {
      votes[.dmy, default: 0] += 1
    } else if b > 12, a <= 12 {
      votes[.mdy, default: 0] += 1
    } else if a != b {
      open += 1
    }
  }

  /// Whether a value has decided it, or nothing is open.
  public var isDecided: Bool { !votes.isEmpty || open == 0 }

  /// Whether the column holds dates of both orders.
  public var isMixed: Bool { (votes[.dmy] ?? 0) > 0 && (votes[.mdy] ?? 0) > 0 }

  /// The order, and why, in words; `isGuess` where no value decides it.
  public func decision() -> (order: DateOrder?, reason: String, isGuess: Bool) {
    if read == 0 || (votes.isEmpty && open == 0) { return (nil, "the dates are clear", false) }
    let dmy = votes[.dmy] ?? 0
    let mdy = votes[.mdy] ?? 0
    if isMixed {
      return (
        dmy >= mdy ? .dmy : .mdy,
        "the dates mix both orders: \(dmy) are day first, \(mdy) month first, \(open) could be either",
        open > 0
      )
    }
    if let ymd = votes[.ymd], ymd > dmy + mdy { return (.ymd, "\(ymd) begin with the year", false) }
    if dmy > 0 { return (.dmy, "day first: \(dmy) have a first number over 12", false) }
    if mdy > 0 { return (.mdy, "month first: \(mdy) have a second number over 12", false) }
    // Exports are in order of time, or the newest first.
    func turns(_ order: DateOrder) -> Int { min(backwards[order] ?? 0, forwards[order] ?? 0) }
    if turns(.dmy) == 0, turns(.mdy) > 0 {
      return (.dmy, "day first: only so are the dates in order", false)
    }
    if turns(.mdy) == 0, turns(.dmy) > 0 {
      return (.mdy, "month first: only so are the dates in order", false)
    }
    // Of both readings the one that puts the dates closer together is the likelier.
    if let spread = spread, distinctDays >= 2 {
      if spread.mdy * 3 < spread.dmy {
        return (.mdy, "month first is a guess: so the dates lie closer together", true)
      }
      if spread.dmy * 3 < spread.mdy {
        return (.dmy, "day first is a guess: so the dates lie closer together", true)
      }
    }
    if dots > 0 { return (.dmy, "day first, as dates with full stops are written", false) }
    if twelveHour > 0 { return (.mdy, "month first is a guess from the 12-hour clock", true) }
    return (.dmy, "the order of day and month is ambiguous; day first is a guess", true)
  }
}

extension ImportContext {
  /// A reader with the user's date order and zone; `vendorZone` is the zone the export names, which
  /// stands unless the user forced one.
  public func dateReader(order: DateOrder? = nil, vendorZone: Zone? = nil) -> DateReader {
    DateReader(
      order: options.dateOrder ?? order,
      zone: options.zoneIsForced ? options.zone : vendorZone ?? options.zone)
  }

  /// Decides the order of a column's or file's dates and says so in the notes where it was open.
  public func decide(_ votes: DateOrderVotes, of what: String, vendorZone: Zone? = nil)
    -> DateReader
  {
    if options.dateOrder != nil { return dateReader(vendorZone: vendorZone) }
    let decision = votes.decision()
    if decision.isGuess {
      notes.add("\(what): \(decision.reason); --date-order dmy or mdy decides")
    } else if !votes.votes.isEmpty || votes.open > 0 {
      notes.add("\(what): \(decision.reason)")
    }
    return dateReader(order: decision.order, vendorZone: vendorZone)
  }
}
