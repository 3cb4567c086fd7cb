import FeedbackModel
import JSON

extension Format {
  /// Sentences of a Twilio Conversational Intelligence transcript.
  static let twilioSentencesJSON = jsonRecords(
    id: "twilio-sentences-json", name: "Twilio transcript sentences (JSON)", evidence: .documented,
    reference:
      "https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-sentence-subresource",
    recognisedBy: "sentences with media_channel, sentence_index and transcript",
    mapping: [
      ("id", "transcript_sid; without one, the file is one conversation"),
      ("turns", "sentences by sentence_index; the speaker is `channel N`"),
      ("turns.offset", "start_time, seconds from the start"),
      ("text", "all words, or the customers' where --agent \"channel N\" names who is not"),
    ],
    messages: ChatMessages.Rules(vendor: "twilio", channel: .call),
    isRecord: {
      $0["transcript"] != nil && $0["sentence_index"] != nil && $0["media_channel"] != nil
    },
    map: { record in
      guard let words = record["transcript"]?.text else { return .records([]) }
      // Which channel is the customer's is a setting of the account, not said here.
      let who = record["media_channel"]?.text.map { "channel \($0)" }
      var turn = Turn(role: .participant, who: who, text: words)
      if let start = record["start_time"]?.text {
        turn.other = [JSONMember("offset", .string(start))]
      }
      var message = ChatMessage(conversation: record["transcript_sid"]?.text ?? "", turn: turn)
      message.order = record["sentence_index"]?.score
      return .messages([message])
    })

  /// Messages of Twilio Conversations.
  static let twilioMessagesJSON = jsonRecords(
    id: "twilio-messages-json", name: "Twilio Conversations messages (JSON)",
    evidence: .provisional,
    reference: "https://www.twilio.com/docs/conversations/api/conversation-message-resource",
    recognisedBy: "messages with sid IM…, conversation_sid or channel_sid, author and body",
    mapping: [
      ("id", "conversation_sid"), ("turns", "body by author, in order of date_created"),
      ("text", "all words, or the customers' where --agent names who is not"),
      ("field.…", "plain members of attributes"),
    ],
    messages: ChatMessages.Rules(vendor: "twilio"),
    isRecord: {
      ($0["sid"]?.string?.hasPrefix("IM") ?? false) && $0["body"] != nil
        && ($0["conversation_sid"] ?? $0["channel_sid"])?.string != nil
    },
    map: { record in
      guard let conversation = record.value.text("conversation_sid", "channel_sid") else {
        return .records([])
      }
      let who = record.value.text("author", "from")
      var turn = Turn(
        role: who == "system" ? .system : .participant, who: who,
        at: record.moment("date_created") ?? record.moment("timestamp"), text: "")
      turn.text = record["body"]?.body ?? ""
      var message = ChatMessage(conversation: conversation, turn: turn)
      if let attributes = record["attributes"]?.string {
        message.fields = (try? JSONParser.parse(Array(attributes.utf8)))?.fields(except: []) ?? []
      }
      return .messages([message])
    })
}
