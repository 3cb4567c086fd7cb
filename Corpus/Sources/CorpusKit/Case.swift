/// What somebody wants to say, before it has words: one unit of the truth.
struct Case: Sendable {
  enum Mood: String, Sendable { case complaint, praise, off }

  var week: Int
  var mood: Mood
  /// Nil for talk about nothing.
  var process: String?
  var cause: String?
  var owner: String?
  var landed: String?
  var event: String?
  var signals: [String] = []
  /// A second subject, with its mood.
  var second: (process: String, mood: Mood)?
  var leaving = false
  var language = "en"
  /// When an agent of another department than the owner's is named in the words.
  var namesDepartment: String?
}

/// What becomes of one item in the truth file.
struct TruthRow: Sendable {
  var file: String
  /// The vendor's id of the record, or the file's own name where one file is one conversation.
  var record: String
  /// The column of the answer, where a record has several.
  var question: String
  var subject: Case
  var isWords: Bool
}

/// A person's word on a record.
struct PersonLabel: Sendable {
  var process: String
  var department: String
  /// The probability with which it was drawn; nil for those picked by hand.
  var audit: String?
}
