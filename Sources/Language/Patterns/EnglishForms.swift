/// The regular forms of an English verb or noun.
enum EnglishForms {
  /// `try`: try, tries, tried, trying; `chase`: chase, chases, chased, chasing; `stop`: stopped.
  static func of(_ base: String) -> [String] {
    let letters = Array(base)
    guard let last = letters.last, letters.count > 2 else { return [base] }
    let stem = String(letters.dropLast())
    let before = letters[letters.count - 2]
    if last == "e" { return [base, base + "s", base + "d", stem + "ing"] }
    if last == "y", !"aeiou".contains(before) {
      return [base, stem + "ies", stem + "ied", base + "ing"]
    }
    let sibilant =
      ["s", "x", "z", "ch", "sh"].contains { base.hasSuffix($0) }
    var forms = [base, base + (sibilant ? "es" : "s"), base + "ed", base + "ing"]
    // One vowel before one consonant: both spellings of the doubled one (travelled, traveled).
    if !"aeiouwxyhs".contains(last), "aeiou".contains(before),
      !"aeiou".contains(letters[letters.count - 3])
    {
      forms += [base + String(last) + "ed", base + String(last) + "ing"]
    }
    return forms
  }
}
