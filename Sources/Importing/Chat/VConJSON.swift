import FeedbackModel
import JSON

extension Format {
  /// Conversations in the vCon container, as Webex Contact Center and others give them.
  static let vconJSON = jsonRecords(
    id: "vcon-json", name: "vCon conversation container (JSON)", evidence: .documented,
    reference: "https://datatracker.ietf.org/doc/draft-ietf-vcon-vcon-core/",
    recognisedBy: "a vcon version or uuid with parties and dialog",
    mapping: [
      ("id", "uuid"), ("created", "the first dialog's start, else created_at"),
      ("turns", "dialog of type text by its originator; transcripts under analysis; transfers"),
      ("text", "what parties of role customer say"), ("customer", "tel or mailto of the customer"),
      ("fields", "subject"),
    ],
    isRecord: { value in
      value["parties"]?.array != nil && (value["vcon"] != nil || value["uuid"] != nil)
        && (value["dialog"]?.array != nil || value["analysis"]?.array != nil)
    },
    map: { VConversation(record: $0, parties: $0["parties"]?.array ?? []).outcome() })
}

private struct VConversation {
  let record: JSONRecord
  let parties: [JSONValue]

  func outcome() -> JSONOutcome {
    let dialog = record["dialog"]?.array ?? []
    var turns: [Turn] = []
    for part in dialog { turns += self.turns(part) }
    if !turns.contains(where: { $0.role != .system }) { turns += transcript(dialog) }
    let isCall = dialog.contains { $0["type"]?.string == "recording" }
    let customer = parties.first { role($0) == .customer }
    return record.conversation(
      id: record["uuid"]?.text.map { ItemIdentity.vendor("vcon", $0) } ?? "",
      channel: isCall ? .call : .chat, turns: turns
    ) { item in
      item.created = item.created ?? record.moment("created_at")
      item.customer = customer?.text("mailto", "tel", "sip").map { record.context.customer($0) }
      item.keep("subject", record["subject"]?.text)
    }
  }

  private func turns(_ part: JSONValue) -> [Turn] {
    let at = part["start"]?.moment(record.dates)
    switch part["type"]?.string {
    case "text":
      guard let text = body(part) else { return [] }
      return [turn(speaker(part), at, text)]
    case "transfer":
      let target = part["transfer_target"]?.text ?? part["target"]?.text
      return [
        Turn(role: .system, at: at, text: target.map { "transferred to \($0)" } ?? "transferred")
      ]
    default: return []
    }
  }

  /// What a transcript of a recording says: `analysis` of type transcript, with a list of
  /// utterances as its body.
  private func transcript(_ dialog: [JSONValue]) -> [Turn] {
    var turns: [Turn] = []
    for analysis in record["analysis"]?.array ?? [] {
      guard analysis["type"]?.string == "transcript" else { continue }
      var body = analysis["body"]
      if let text = body?.string, let parsed = try? JSONParser.parse(Array(text.utf8)) {
        body = parsed
      } else if let text = body?.string {
        turns += TranscriptText.turns(text)
        continue
      }
      let start = (analysis["dialog"]?.integer ?? 0)
      let begun =
        dialog.indices.contains(start) ? dialog[start]["start"]?.moment(record.dates) : nil
      for entry in body?.array ?? body?["transcript"]?.array ?? body?["messages"]?.array ?? [] {
        guard let text = entry.text("message", "text", "transcript", "body") else { continue }
        let party = entry["party"]?.integer ?? entry["speaker"]?.integer
        turns.append(turn(party, entry["start"]?.moment(record.dates) ?? begun, text))
      }
    }
    return turns
  }

  private func turn(_ party: Int?, _ at: Timestamp?, _ text: String) -> Turn {
    guard let party, parties.indices.contains(party) else {
      return Turn(role: .participant, at: at, text: text)
    }
    return Turn(role: role(parties[party]), who: parties[party]["name"]?.text, at: at, text: text)
  }

  private func role(_ party: JSONValue) -> Role {
    let named = (party["role"] ?? party["meta"]?["role"])?.string ?? ""
    let words = named.lowercased().replacing("_", with: " ").replacing("-", with: " ")
    if words.hasPrefix("ai ") || words.hasPrefix("virtual") || words.hasPrefix("automated") {
      return .bot
    }
    return SpeakerLabels.role(words) ?? .participant
  }

  /// The party that speaks: the originator, else the first of the parties.
  private func speaker(_ part: JSONValue) -> Int? {
    part["originator"]?.integer ?? part["parties"]?.integer
      ?? part["parties"]?.array?.first?.integer
  }

  private func body(_ part: JSONValue) -> String? {
    let body = part["body"]
    if let text = body?.string {
      if part["encoding"]?.string == "base64url" {
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        let padded = plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
        return Base64.decode(padded).map { String(decoding: $0, as: UTF8.self) }
      }
      let type = part["mimetype"]?.string ?? part["mediatype"]?.string ?? ""
      return type.hasPrefix("text/html") ? HTMLText.plain(text) : text.trimmingBlanks
    }
    return body?.text("text", "message", "body")
  }
}
