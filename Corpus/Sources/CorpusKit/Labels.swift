/// A person's word on some 800 records.
///
/// Half of them are drawn at random, each record with the same probability, which stands in the
/// audit column: these measure. The other half a person picked: they lean to long comments. The
/// person is wrong in about one of twenty-five. Records about nothing carry no label, because the
/// taxonomy has no name for nothing; WhatsApp text cannot carry one.
struct Labels {
  private let dice: Dice

  init(seed: UInt64) { dice = Dice(seed: seed, purpose: "labels") }

  func apply(to corpus: inout Corpus) {
    let total = Corpus.labelled.reduce(0) { sum, path in
      sum + corpus[keyPath: path].count { $0.hasWords && $0.subject.process != nil }
    }
    guard total > 0 else { return }
    let thousandths = Int((400.0 / Double(total) * 10_000).rounded())
    let probability = Double(thousandths) / 10_000
    let printed = "0.\(pad(thousandths, 4))"
    for path in Corpus.labelled {
      for index in corpus[keyPath: path].indices {
        let record = corpus[keyPath: path][index]
        guard record.hasWords, let process = record.subject.process,
          let owner = record.subject.owner
        else { continue }
        if dice.chance(probability) {
          corpus[keyPath: path][index].label = word(process, owner, audit: printed)
        } else {
          let length = record.answers.reduce(0) { $0 + $1.count }
          let picked = length > 160 || record.played != nil ? 0.05 : 0.026
          if dice.chance(picked) {
            corpus[keyPath: path][index].label = word(process, owner, audit: nil)
          }
        }
      }
    }
  }

  private func word(_ process: String, _ owner: String, audit: String?) -> PersonLabel {
    if dice.chance(0.035), let service = Company.service(process) {
      let near = Company.services.filter {
        $0.id != process && (service.touches.contains($0.owner) || $0.owner == service.owner)
      }
      let wrong = dice.pick(near, else: service)
      return PersonLabel(process: wrong.id, department: wrong.owner, audit: audit)
    }
    return PersonLabel(process: process, department: owner, audit: audit)
  }
}
