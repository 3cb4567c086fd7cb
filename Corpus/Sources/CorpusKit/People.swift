/// A customer who does not exist.
struct Person: Sendable {
  var first: String
  var last: String
  var email: String
  var phone: String
  var account: String
  var plan: String
  var region: String

  var full: String { "\(first) \(last)" }
}

/// The customers of a seed, and how they are drawn: some write often, so repeat contact exists.
struct People {
  static let firstNames = [
    "Aisha", "Alan", "Alice", "Amara", "Andrew", "Anita", "Barry", "Beth", "Brian", "Callum",
    "Carol", "Chloe", "Colin", "Daisy", "Deepak", "Derek", "Diane", "Edith", "Elaine", "Ewan",
    "Fatima", "Fiona", "Gareth", "Gemma", "Graham", "Hana", "Harriet", "Ian", "Imran", "Iris",
    "Jack", "Janet", "Jodie", "Kamal", "Karen", "Kieran", "Leila", "Liam", "Lorna", "Maeve",
    "Malcolm", "Marta", "Mohan", "Nadia", "Neil", "Niamh", "Olive", "Owen", "Pavel", "Priya",
    "Rachel", "Raj", "Rhona", "Roger", "Sana", "Sheila", "Stuart", "Tariq", "Tessa", "Trevor",
    "Una", "Vera", "Victor", "Wendy", "Yusuf", "Zara",
  ]
  static let lastNames = [
    "Abbot", "Ashdown", "Barrow", "Begum", "Birch", "Blackwood", "Bowes", "Carver", "Chaudhry",
    "Clegg", "Cotter", "Dacre", "Denholm", "Doyle", "Eastwood", "Fairley", "Farrow", "Garside",
    "Gill", "Hallam", "Hargreave", "Holt", "Iqbal", "Jessop", "Kaur", "Kershaw", "Lockwood",
    "Lowther", "Mahmood", "Marsden", "Mellor", "Nowak", "Nuttall", "O'Hare", "Okafor", "Patel",
    "Penrose", "Quayle", "Ramsden", "Rigby", "Sandhu", "Sharples", "Stott", "Sutcliffe",
    "Thackray", "Tindall", "Umarov", "Varley", "Wadsworth", "Whittle", "Yardley",
  ]
  static let agents = [
    "Amy", "Ben", "Cara", "Dev", "Ella", "Femi", "Grace", "Hugh", "Isla", "Jon", "Kit", "Lena",
    "Mark", "Nina", "Oli", "Pat", "Rosa", "Sam", "Tom", "Vik",
  ]
  static let plans = [("Fibre 150", 38.0), ("Fibre 500", 27), ("Dual Fuel", 20), ("Complete", 15)]
  static let regions = [("North", 30.0), ("Midlands", 25), ("South", 28), ("Wales", 17)]

  private let all: [Person]
  private let dice: Dice

  init(seed: UInt64) {
    dice = Dice(seed: seed, purpose: "people")
    var people: [Person] = []
    for index in 0..<6200 {
      let first = dice.pick(People.firstNames)
      let last = dice.pick(People.lastNames)
      let host = dice.pick(["example.com", "example.org", "example.net", "mail.example"])
      let plain = last.filter(\.isLetter).lowercased()
      people.append(
        Person(
          first: first, last: last, email: "\(first.lowercased()).\(plain)\(index % 97)@\(host)",
          phone: dice.chance(0.8)
            ? "07700 900\(dice.digits(3))" : "+44 7700 900\(dice.digits(3))",
          account: "AW\(dice.digits(8))", plan: dice.weighted(People.plans, else: "Fibre 150"),
          region: dice.weighted(People.regions, else: "North")))
    }
    all = people
  }

  /// A customer; a tenth of them write as often as all the others together.
  func draw() -> Person {
    let often = dice.chance(0.32)
    return all[often ? dice.whole(0...619) : dice.whole(0...(all.count - 1))]
  }
}
