import FeedbackModel
import JSON

extension Format {
  /// Conversations as Google's CX Insights takes and gives them.
  static let insightsJSON = jsonRecords(
    id: "cx-insights-json", name: "Google CX Insights conversations (JSON)", evidence: .documented,
    reference: "https://cloud.google.com/contact-center/insights/docs/conversation-data-format",
    recognisedBy: "entries with text and a role, or transcript.transcriptSegments",
    mapping: [
      ("id", "name; entries have none"),
      ("turns", "entries or transcriptSegments; AUTOMATED_AGENT is the bot"),
      ("text", "what the CUSTOMER or END_USER says"),
      ("created", "startTime, else the first start_timestamp_usec that is a moment"),
      ("scores.csat", "qualityMetadata.customerSatisfactionRating"), ("fields", "labels"),
    ],
    isRecord: { value in
      let segments = value["transcript"]?["transcriptSegments"]
      if segments?.array != nil { return true }
      return (value["entries"]?.array ?? []).prefix(8).contains { entry in
        entry["text"] != nil && entry["role"].map { insightsRoles[$0.string ?? ""] != nil } ?? false
      }
    },
    map: { record in
      let value = record.value
      let segments = value["transcript"]?["transcriptSegments"]?.array
      var turns: [Turn] = []
      for entry in value["entries"]?.array ?? segments ?? [] {
        guard let text = entry["text"]?.text?.trimmingBlanks else { continue }
        let participant = entry["segmentParticipant"]
        let name = entry["role"]?.string ?? participant?["role"]?.string ?? ""
        let who = entry.text("user_id", "userId") ?? participant?.text("userId", "user_id")
        var turn = Turn(role: insightsRoles[name] ?? .participant, who: who, text: text)
        let start = entry["start_timestamp_usec"] ?? entry["startTimestampUsec"]
        if let microseconds = start?.score {
          // A moment, or the offset from the start of the call.
          if microseconds > 1e14 {
            turn.at = Timestamp(milliseconds: Int64(microseconds / 1000))
          } else {
            turn.other = [JSONMember("offset", .double(microseconds / 1e6))]
          }
        }
        turn.at = turn.at ?? entry["messageTime"]?.moment(record.dates)
        turns.append(turn)
      }
      let id = value["name"]?.text?.split(separator: "/").last.map(String.init)
      let isCall = value["medium"]?.string == "PHONE_CALL" || value["callMetadata"] != nil
      return record.conversation(
        id: id.map { ItemIdentity.vendor("insights", $0) } ?? "",
        channel: isCall ? .call : .chat, turns: turns
      ) { item in
        item.created = record.moment("startTime") ?? item.created
        item.language = value["languageCode"]?.text.flatMap { Languages.code($0) }
        let quality = value["qualityMetadata"]
        item.scores.csat = quality?["customerSatisfactionRating"]?.score
        item.landed = quality?["agentInfo"]?.array?.first?["team"]?.text
        item.fields += value["labels"]?.fields(except: []) ?? []
        let categories = value["conversation_info"]?["categories"]?.array ?? []
        item.keep("categories", categories.compactMap { $0.text("display_name", "displayName") })
      }
    })
}

private let insightsRoles: [String: Role] = [
  "AGENT": .agent, "HUMAN_AGENT": .agent, "ANY_AGENT": .agent, "AUTOMATED_AGENT": .bot,
  "CUSTOMER": .customer, "END_USER": .customer,
]
