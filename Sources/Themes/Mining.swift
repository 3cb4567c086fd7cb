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
  /// The share of a theme's own documents that may score below its cut.
  static let weakest = 0.02

  let options: ThemeOptions
  let documents: [ThemeDocument]
  let corpus: Corpus
  let groups: [Group]
  /// The group of each distinct document.
  let groupOf: [Int]
  let features: ProfileFeatures
  private let names: [[String]]

  /// Prepares documents that are in canonical order.
  init(_ documents: [ThemeDocument], options: ThemeOptions) {
    self.options = options
    self.documents = documents
    let keys = documents.map { document in
      Group(
        silo: document.silo, positive: options.max == nil ? document.sentiment.map { $0 > 0 } : nil)
    }
    let groups = Set(keys).sorted()
    var numbers: [Group: Int] = [:]
    for (number, group) in groups.enumerated() { numbers[group] = number }
    let groupOfDocument = keys.map { numbers[$0] ?? 0 }
    let corpus = Corpus(
      texts: documents.indices.map {
        (documents[$0].text, groupOfDocument[$0], documents[$0].weight)
      })
    self.groups = groups
    self.corpus = corpus
    groupOf = corpus.documents.map { document in
      document.members.first.map { groupOfDocument[$0] } ?? 0
    }
    names = corpus.documents.map { ProfileFeatures.names(of: $0.words) }
    features = ProfileFeatures(names, minimum: 2)
  }

  /// The themes found, without ids.
  func themes() -> [Theme] {
    guard corpus.documents.count > 1 else { return [] }
    let points = Embedding.points(of: corpus, seed: options.seed)
    var assignment = [Int](repeating: -1, count: corpus.documents.count)
    var themes: [Theme] = []
    for (number, group) in groups.enumerated() {
      let rows = groupOf.indices.filter { groupOf[$0] == number && !names[$0].isEmpty }
      let weight = rows.reduce(0) { $0 + corpus.documents[$1].weight }
      let count = Swift.min(themeCount(weight, rows: rows.count, group: number), rows.count)
      guard count > 0 else { continue }
      let found = clusters(rows, points, count: count)
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
    let namings = Labeller.name(
      corpus, groups: assignment,
      scopes: themes.map { "\($0.department)\u{1F}\($0.process)" },
      positive: themes.map(\.positive))
    for (index, naming) in namings.enumerated() {
      themes[index].label = naming.label
      themes[index].phrases = naming.phrases
    }
    for (row, theme) in assignment.enumerated() where theme >= 0 {
      themes[theme].support += corpus.documents[row].members.count
    }
    return themes
  }

  /// How many themes a group is mined for.
  private func themeCount(_ weight: Double, rows: Int, group: Int) -> Int {
    if let max = options.max {
      if groups.count == 1 { return max }
      let roots = groups.indices.map { other in
        Double(groupOf.reduce(0) { $0 + ($1 == other ? 1 : 0) }).squareRoot()
      }
      return Swift.max(1, Int(Double(max) * roots[group] / roots.reduce(0, +)))
    }
    let supported = Int((weight.squareRoot() / Self.rootsPerTheme).rounded())
    let cap = groups[group].silo == Silo.none ? 4 * options.perSilo : options.perSilo
    let fewest = weight >= Double(2 * options.minSupport) ? 1 : 0
    return Swift.min(cap, Swift.max(supported, fewest), Int(Double(rows).squareRoot()))
  }

  private func clusters(_ rows: [Int], _ points: DenseMatrix, count: Int) -> [Int] {
    var local = DenseMatrix(rows: rows.count, columns: points.columns)
    for (target, source) in rows.enumerated() {
      for lane in 0..<points.lanes {
        local.storage[target * points.lanes + lane] = points.storage[source * points.lanes + lane]
      }
    }
    let terms = rows.map { row in
      Set(names[row].compactMap { features.columns[$0] }).sorted()
    }
    let weights = rows.map { Float(corpus.documents[$0].weight).squareRoot() }
    let centres = TermSeeds.centres(
      local, weights: weights, terms: terms, termCount: features.names.count, count: count)
    return SphericalKMeans(local, weights: weights, centres: centres).assignment
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
    var matrix = SparseMatrix(width: features.names.count)
    for row in rows { matrix.append(features.row(names[row])) }
    let labels = rows.map { assignment[$0] < 0 ? -1 : assignment[$0] - first }
    let classifier = LinearClassifier(
      matrix, labels: labels, count: count, cost: 0.1, seed: options.seed)
    return (0..<count).map { label in
      let base = label * classifier.width
      let heavy = (0..<classifier.width).filter { abs(classifier.weights[base + $0]) > 0.02 }
        .sorted {
          let (a, b) = (abs(classifier.weights[base + $0]), abs(classifier.weights[base + $1]))
          return a == b ? $0 < $1 : a > b
        }
      let own = rows.indices.filter { labels[$0] == label }
        .map { classifier.scores(matrix, row: $0)[label] }.sorted()
      // A new item belongs here where it scores as the weakest of these do, and not by having
      // nothing to say at all (that scores the bias).
      let floor = count == 1 ? -Float.infinity : classifier.biases[label] + 0.1
      let weakest = own.isEmpty ? 0 : own[Int(Double(own.count) * Self.weakest)]
      let cut = Swift.max(weakest, floor)
      return ThemeProfile(
        features: heavy.prefix(400).map {
          ThemeFeature(features.names[$0], Double(classifier.weights[base + $0]))
        }, bias: Double(classifier.biases[label]), cut: Double(cut))
    }
  }
}
