/// WhatsApp text exports as an Android telephone writes them; a file is a conversation.
enum WhatsAppExport {
  static func write(_ records: [Record]) -> [Export] {
    records.compactMap { record in
      guard let played = record.played else { return nil }
      let notice =
        "Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, "
        + "or share them. Learn more."
      var out = "\(record.at.british) - \(notice)\n"
      for line in played.lines {
        switch line.kind {
        case .visitor: out += "\(line.at.british) - \(line.name): \(line.text)\n"
        case .agent:
          out +=
            "\(line.at.british) - Alderwick \(Company.name(ofDepartment: line.department)): \(line.text)\n"
        default: continue
        }
      }
      return Export(path: "exports/whatsapp/\(record.id)", bytes: Array(out.utf8), records: 1)
    }
  }
}
