import FeedbackModel

/// One mining of documents that no theme covers.
struct Mining {
  /// Documents that are grouped together: one silo and one sentiment.
  struct Group: Hashable, Comparable {
    var silo: Silo
    /// Nil where the sentiment is unknown.
    var positive: Bool?

    static func < (a: Group, b: Group) -> Bool {
      if a.silo != b.silo { return a.silo < b.silo }
      return (a.positive.map { $0 ? 2 : 1 } ?? 0) < (b.positive.map { $0 ? 2 : 1 } ?? 0)
    }
  }

  /// A group of `n` documents is mined for `√n / rootsPerTheme` themes: more are found otherwise
  /// with every sample.
  static let rootsPerTheme = 6.0
  /// A group with less weight than so many times a theme's support is left with the others: what is
  /// tagged by a slip, and says what customers say about anything.
  static let supportsPerGroup = 3
  /// The most documents that a group is mined from, for each theme it may have.
  static let perTheme = 200
  /// The share of a theme's own documents that may score below its cut.
  static let weakest = 0.02

  let options: ThemeOptions
  let corpus: Corpus
  let groups: [Group]
  /// The group of each distinct document.
  let groupOf: [Int]
  let features: ProfileFeatures
  /// The columns of each distinct document's features, with repetitions.
  private let lists: [[Int32]]

  /// Prepares documents that are in canonical order.
  init(_ documents: [ThemeDocument], options: ThemeOptions) {
    self.options = options
    var members: [Group: [Int]] = [:]
    for (index, document) in documents.enumerated() {
      let group = Group(
        silo: document.silo, positive: options.max == nil ? document.sentiment.map { $0 > 0 } : nil)
      members[group, default: []].append(index)
    }
    let groups = members.keys.sorted().filter { group in
      options.max != nil
        || (members[group] ?? []).reduce(0) { $0 + documents[$1].weight }
          >= Double(Self.supportsPerGroup * options.minSupport)
    }
    var texts: [(text: String, group: Int, weight: Double)] = []
    for (number, group) in groups.enumerated() {
      let sample = Self.sample(members[group] ?? [], of: documents, options, group)
      for index in sample.members {
        texts.append((documents[index].text, number, documents[index].weight * sample.weight))
      }
    }
    let corpus = Corpus(texts: texts)
    self.groups = groups
    self.corpus = corpus
    groupOf = corpus.documents.map { $0.members.first.map { texts[$0].group } ?? 0 }
    (features, lists) = ProfileFeatures.learn(corpus, minimum: 2)
  }

  /// As many of a group's documents as its themes need, and for how many each stands: chosen by their
  /// words, so that the same are chosen whatever else there is.
  private static func sample(
    _ members: [Int], of documents: [ThemeDocument], _ options: ThemeOptions, _ group: Group
  ) -> (members: [Int], weight: Double) {
    let most = perTheme * (options.max ?? cap(group, options))
    guard members.count > most else { return (members, 1) }
    let keyed = members.map { (StableHash.hash(documents[$0].text + documents[$0].id), $0) }
    let chosen = keyed.sorted { $0 < $1 }.prefix(most).map(\.1).sorted()
    return (chosen, Double(members.count) / Double(chosen.count))
  }

  private static func cap(_ group: Group, _ options: ThemeOptions) -> Int {
    group.silo == Silo.none ? 4 * options.perSilo : options.perSilo
  }

  /// The themes found, without ids.
  func themes() -> [Theme] {
    guard corpus.documents.count > 1 else { return [] }
    let points = Embedding.points(
      of: corpus, groups.count > 1 ? .silos : .whole, seed: options.seed)
    var assignment = [Int](repeating: -1, count: corpus.documents.count)
    var themes: [Theme] = []
    var rowsOf = [[Int]](repeating: [], count: groups.count)
    for (row, group) in groupOf.enumerated() where !lists[row].isEmpty { rowsOf[group].append(row) }
    for (number, group) in groups.enumerated() {
      let rows = rowsOf[number]
      let weight = rows.reduce(0) { $0 + corpus.documents[$1].weight }
      let most = themeCount(weight, rows: rows.count, group: number)
      guard most > 0 else { continue }
      let (found, count) = clusters(rows, points, count: most)
      let kept = keep(found, rows: rows, count: count)
      for (row, cluster) in zip(rows, found) where kept[cluster] >= 0 {
        assignment[row] = themes.count + kept[cluster]
      }
      for profile in profiles(
        rows, assignment, first: themes.count, count: kept.reduce(0) { $0 + ($1 < 0 ? 0 : 1) })
      {
        themes.append(
          Theme(
            id: "", label: "", positive: group.positive ?? false,
            department: group.silo.department, process: group.silo.process, profile: profile))
      }
    }
    let processes = Set(groups.map(\.silo.process)).sorted()
    var area: [String: Int] = [:]
    for (number, process) in processes.enumerated() { area[process] = number }
    let namings = Labeller.name(
      corpus, groups: assignment, areas: groupOf.map { area[groups[$0].silo.process] ?? 0 },
      areaOf: themes.map { area[$0.process] ?? 0 }, positive: themes.map(\.positive),
      needsAll: options.max != nil)
    for (index, naming) in namings.enumerated() {
      themes[index].label = naming.label ?? ""
      themes[index].phrases = naming.phrases
    }
    var support = [Double](repeating: 0, count: themes.count)
    for (row, theme) in assignment.enumerated() where theme >= 0 {
      support[theme] += corpus.documents[row].weight
    }
    for (index, weight) in support.enumerated() { themes[index].support = Int(weight.rounded()) }
    // What no customer's words name as a cause is left with the others.
    return themes.filter { !$0.label.isEmpty }
  }

  /// How many themes a group is mined for.
  private func themeCount(_ weight: Double, rows: Int, group: Int) -> Int {
    if let max = options.max {
      if groups.count == 1 { return Swift.min(max, rows) }
      let roots = groups.indices.map { other in
        Double(groupOf.reduce(0) { $0 + ($1 == other ? 1 : 0) }).squareRoot()
      }
      return Swift.min(
        rows, Swift.max(1, Int(Double(max) * roots[group] / roots.reduce(0, +))))
    }
    let supported = Int((weight.squareRoot() / Self.rootsPerTheme).rounded())
    return Swift.min(
      Self.cap(groups[group], options), Swift.max(supported, 1), Int(Double(rows).squareRoot()))
  }

  private func clusters(_ rows: [Int], _ points: DenseMatrix, count: Int)
    -> (assignment: [Int], count: Int)
  {
    let local = points.rows(rows)
    var column = LocalColumns()
    let terms = rows.map { column.numbers(of: Set(lists[$0]).sorted()) }
    let weights = rows.map { Float(corpus.documents[$0].weight).squareRoot() }
    let seeds = TermSeeds(
      local, weights: weights, terms: terms, termCount: column.count, count: count)
    let centres = BaggedGroups.centres(
      local, weights: weights, keys: rows.map { StableHash.hash(corpus.documents[$0].text) },
      seeds: seeds, count: count)
    let groups = SphericalKMeans(local, weights: weights, centres: centres, rounds: 0)
    return (groups.assignment, centres.rows)
  }

  /// The new number of each cluster with enough support; −1 for the others.
  private func keep(_ found: [Int], rows: [Int], count: Int) -> [Int] {
    var support = [Double](repeating: 0, count: count)
    for (row, cluster) in zip(rows, found) { support[cluster] += corpus.documents[row].weight }
    var next = 0
    return support.map { weight in
      guard weight >= Double(options.max == nil ? options.minSupport : 1) else { return -1 }
      next += 1
      return next - 1
    }
  }

  /// What tells each theme of a group from the others, as weights of words.
  private func profiles(_ rows: [Int], _ assignment: [Int], first: Int, count: Int)
    -> [ThemeProfile]
  {
    var column = LocalColumns()
    var matrix = SparseMatrix(width: 0)
    for row in rows {
      let entries = features.row(columns: lists[row])
      matrix.append(
        zip(column.numbers(of: entries.map(\.column)), entries).map { ($0, $1.value) })
    }
    matrix.width = column.count
    let labels = rows.map { assignment[$0] < 0 ? -1 : assignment[$0] - first }
    let classifier = LinearClassifier(
      matrix, labels: labels, count: count, cost: 0.1, seed: options.seed)
    return (0..<count).map { label in
      let base = label * classifier.width
      let heavy = (0..<classifier.width).filter { abs(classifier.weights[base + $0]) > 0.02 }
        .sorted {
          let (a, b) = (abs(classifier.weights[base + $0]), abs(classifier.weights[base + $1]))
          return a == b ? column.global[$0] < column.global[$1] : a > b
        }.prefix(400)
      // The score of what is kept: that is what items are matched by.
      var weights = [Float](repeating: 0, count: classifier.width)
      for place in heavy { weights[place] = classifier.weights[base + place] }
      let own = rows.indices.filter { labels[$0] == label }.map { row in
        matrix.row(row).reduce(classifier.biases[label]) {
          $0 + weights[Int(matrix.columns[$1])] * matrix.values[$1]
        }
      }.sorted()
      // A new item belongs here where it scores as the weakest of these do, and not by having
      // nothing to say at all (that scores the bias).
      let floor = count == 1 ? -Float.infinity : classifier.biases[label] + 0.1
      let weakest = own.isEmpty ? 0 : own[Int(Double(own.count) * Self.weakest)]
      let cut = Swift.max(weakest, floor)
      return ThemeProfile(
        features: heavy.map {
          ThemeFeature(features.names[Int(column.global[$0])], Double(weights[$0]))
        }, bias: Double(classifier.biases[label]), cut: Double(cut))
    }
  }
}

/// The columns that a group of documents uses, numbered from 0 in the order of first use.
private struct LocalColumns {
  private var local: [Int32: Int32] = [:]
  private(set) var global: [Int32] = []

  var count: Int { global.count }

  mutating func numbers(of columns: [Int32]) -> [Int32] {
    columns.map { column in
      if let known = local[column] { return known }
      local[column] = Int32(global.count)
      global.append(column)
      return Int32(global.count - 1)
    }
  }
}
