import FeedbackModel
import JSON

extension Format {
  /// Transcripts of Genesys Cloud's speech and text analytics.
  static let genesysJSON = jsonRecords(
    id: "genesys-json", name: "Genesys Cloud transcript (JSON)", evidence: .code,
    reference:
      "https://developer.genesys.cloud/analyticsdatamanagement/speechtextanalytics/transcript-url",
    recognisedBy: "a conversationId and transcripts of phrases",
    mapping: [
      ("id", "conversationId and communicationId"), ("turns", "phrases, external is the customer"),
      ("created", "conversationStartTime"), ("text", "what the external participant says"),
    ],
    isRecord: {
      $0["conversationId"] != nil
        && ($0["transcripts"]?.array ?? []).prefix(4).contains { $0["phrases"]?.array != nil }
    },
    map: { record in
      let value = record.value
      let dates = record.dates
      let start = value["conversationStartTime"]?.moment(dates) ?? value["startTime"]?.moment(dates)
      var turns: [Turn] = []
      for transcript in value["transcripts"]?.array ?? [] {
        for phrase in transcript["phrases"]?.array ?? [] {
          guard let text = phrase["decoratedText"]?.text ?? phrase["text"]?.text else { continue }
          let role: Role =
            switch phrase["participantPurpose"]?.string {
            case "external", "customer": .customer
            case "internal", "agent", "user": .agent
            case "ivr", "acd", "bot", "botflow", "workflow": .bot
            default: .participant
            }
          var at: Timestamp?
          if let time = phrase["startTimeMs"]?.double {
            // An offset in some files, a moment in others.
            at =
              time > 1e12
              ? Timestamp(milliseconds: Int64(time))
              : start.map { Timestamp(milliseconds: $0.milliseconds + Int64(time)) }
          }
          turns.append(Turn(role: role, at: at, text: text))
        }
      }
      let ids = [value["conversationId"]?.text, value["communicationId"]?.text].compactMap { $0 }
      let media = value["mediaType"]?.string ?? "call"
      return record.conversation(
        id: ids.isEmpty ? "" : ItemIdentity.vendor("genesys", ids.joined(separator: "/")),
        channel: media == "call" || media == "voice" ? .call : .chat, turns: turns
      ) { item in
        item.created = start ?? item.created
        item.language = value["transcripts"]?.array?.first?["language"]?.text.flatMap {
          Languages.code($0)
        }
      }
    })
}
