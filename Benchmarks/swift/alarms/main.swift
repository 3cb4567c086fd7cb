// The false-alarm budget of `confirmed`, and what rises it finds within four weeks: made companies
// of 200 themes, 26 weeks of history, a report a week.
import Statistics

let companies = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 200

func percent(_ share: Double) -> String {
  let tenths = Int((share * 1000).rounded())
  return "\(tenths / 10).\(tenths % 10) %"
}

print("\(companies) companies of 200 themes without change, four reports each")
for (dispersion, most) in [(1.0, 0.03), (1.5, 0.05)] {
  let share = MadeThemes(dispersion: dispersion).run(companies: companies).falseShare
  print(
    "  dispersion \(dispersion): \(percent(share)) of weeks with a false confirmed (at most \(percent(most)))"
  )
}

let rises: [(mean: Double, factor: Double)] = [
  (3, 2), (3, 3), (7, 1.5), (7, 2), (7, 3), (20, 1.5), (20, 2), (20, 3),
]
for dispersion in [1.0, 1.5] {
  print("found within four weeks at dispersion \(dispersion):  alone, and with seven other rises")
  let together = MadeThemes(dispersion: dispersion, raised: rises).run(companies: companies).found
  for (rise, found) in zip(rises, together) {
    let alone = MadeThemes(dispersion: dispersion, raised: [rise]).run(companies: companies)
    print(
      "  \(Int(rise.mean)) a week x \(rise.factor):  \(percent(Double(alone.found[0]) / Double(companies)))  \(percent(Double(found) / Double(companies)))"
    )
  }
}
