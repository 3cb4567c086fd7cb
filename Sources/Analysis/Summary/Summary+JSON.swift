import FeedbackModel
import JSON
import Statistics

extension Summary {
  /// `voc.summary/1`.
  ///
  /// Rows are sorted, so equal summaries give equal bytes.
  public var json: JSONValue {
    .object(
      [JSONMember("schema", .string(Self.schema))]
        + Self.namedTables.map { JSONMember($0.name, self[keyPath: $0.path].json) } + samplesJSON)
  }

  private var samplesJSON: [JSONMember] {
    [
      JSONMember("times", .array(times.keys.sorted().map(timesJSON))),
      JSONMember(
        "respondents",
        .array(
          respondents.keys.sorted().map { week in
            .array([Self.json(week: week), Self.json(respondents[week]) { $0.json }])
          })),
      JSONMember(
        "customers",
        .array(
          customers.keys.sorted().map { week in
            .array([
              Self.json(week: week),
              Self.json(customers[week]) { contacts in Self.json(contacts) { $0.json } },
            ])
          })),
      JSONMember("audits", Self.json(audits) { $0.json }),
      JSONMember(
        "quotes",
        .array(
          quotes.keys.sorted().map { key in
            .array([
              Self.json(week: key.week), .string(key.names.first ?? ""),
              Self.json(quotes[key]) { $0.json },
            ])
          })),
      JSONMember(
        "callBacks",
        .array(
          callBacks.keys.sorted().map { week in
            .array([Self.json(week: week), Self.json(callBacks[week]) { $0.json }])
          })),
    ]
  }

  /// Reads what ``json`` gave; nil where it is not a summary of this version.
  public init?(json: JSONValue) {
    guard json["schema"]?.string == Self.schema else { return nil }
    self.init()
    for table in Self.namedTables where !self[keyPath: table.path].read(json[table.name]) {
      return nil
    }
    guard readTimes(json["times"]), readSamples(json) else { return nil }
  }

  static func json(week: Int) -> JSONValue {
    .string(week == undated ? "undated" : Week(index: week).description)
  }

  static func week(json: JSONValue) -> Int? {
    guard let text = json.string else { return nil }
    return text == "undated" ? undated : Week(text)?.index
  }

  private func timesJSON(_ key: CountTable.Key) -> JSONValue {
    let buckets = (times[key]?.buckets ?? [:]).sorted { $0.key < $1.key }
    return .array(
      [Self.json(week: key.week)] + key.names.map(JSONValue.string) + [
        .array(buckets.map { .array([.integer($0.key), .integer($0.value)]) })
      ])
  }

  private mutating func readTimes(_ json: JSONValue?) -> Bool {
    for row in json?.array ?? [] {
      guard let cells = row.array, cells.count == 4, let week = Self.week(json: cells[0]),
        let department = cells[1].string, let measure = cells[2].string,
        let pairs = cells[3].array
      else { return false }
      var buckets: [Int: Int] = [:]
      for pair in pairs {
        guard let two = pair.array, two.count == 2, let bucket = two[0].integer,
          let count = two[1].integer
        else { return false }
        buckets[bucket] = count
      }
      guard let histogram = LogHistogram(buckets: buckets) else { return false }
      times[CountTable.Key(week: week, names: [department, measure])] = histogram
    }
    return true
  }

  private mutating func readSamples(_ json: JSONValue) -> Bool {
    for row in json["respondents"]?.array ?? [] {
      guard let cells = row.array, cells.count == 2, let week = Self.week(json: cells[0]),
        let sample = Self.sample(
          cells[1], limit: Limit.respondentsPerWeek, RespondentRow.init(json:))
      else { return false }
      respondents[week] = sample
    }
    for row in json["customers"]?.array ?? [] {
      guard let cells = row.array, cells.count == 2, let week = Self.week(json: cells[0]),
        let sample = Self.sample(
          cells[1], limit: Limit.customersPerWeek,
          { Self.sample($0, limit: Limit.contactsPerCustomer, Contact.init(json:)) })
      else { return false }
      customers[week] = sample
    }
    guard
      let audits = Self.sample(json["audits"], limit: Limit.audits, AuditRow.init(json:))
    else { return false }
    self.audits = audits
    for row in json["quotes"]?.array ?? [] {
      guard let cells = row.array, cells.count == 3, let week = Self.week(json: cells[0]),
        let theme = cells[1].string,
        let sample = Self.sample(
          cells[2], limit: Limit.quotesPerThemeWeek, SampledItem.init(json:))
      else { return false }
      quotes[CountTable.Key(week: week, names: [theme])] = sample
    }
    for row in json["callBacks"]?.array ?? [] {
      guard let cells = row.array, cells.count == 2, let week = Self.week(json: cells[0]),
        let sample = Self.sample(
          cells[1], limit: Limit.callBacksPerWeek, CallBack.init(json:))
      else { return false }
      callBacks[week] = sample
    }
    return true
  }

  private static func json<Value>(
    _ sample: BottomK<Value>?, _ encode: (Value) -> JSONValue
  ) -> JSONValue {
    .array(
      (sample?.sorted ?? []).map { .array([.string(hex($0.hash)), encode($0.value)]) })
  }

  private static func sample<Value>(
    _ json: JSONValue?, limit: Int, _ decode: (JSONValue) -> Value?
  ) -> BottomK<Value>? {
    var sample = BottomK<Value>(limit: limit)
    for row in json?.array ?? [] {
      guard let cells = row.array, cells.count == 2, let text = cells[0].string,
        let hash = UInt64(text, radix: 16), let value = decode(cells[1])
      else { return nil }
      sample.offer(hash, value) { first, _ in first }
    }
    return sample
  }

  static func hex(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
