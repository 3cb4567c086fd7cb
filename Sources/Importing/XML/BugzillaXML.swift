import FeedbackModel
import JSON

extension Format {
  /// Bugzilla's bugs as XML.
  static let bugzillaXML = xml(
    id: "bugzilla-xml", name: "Bugzilla bugs (XML)", evidence: .real,
    reference: "https://bugzilla.readthedocs.io",
    recognisedBy: "root <bugzilla> with <bug>",
    mapping: [
      ("id", "bug_id"), ("text", "short_desc, the first long_desc and the reporter's further ones"),
      ("turns", "long_desc"), ("created", "creation_ts"), ("customer", "reporter"),
      ("landed", "component"), ("fields", "product, status, resolution, severity, priority"),
    ],
    records: XMLRecordPattern(names: ["bug"], parents: ["bugzilla"], isData: true),
    recognise: { outline in
      outline.root == "bugzilla" ? Recognition(95, "root <bugzilla>") : nil
    },
    map: { record in
      let node = record.node
      guard node.attribute("error") == nil else { return .blank }
      let reporter = node.value("reporter")
      var parts = [node.value("short_desc") ?? ""]
      var turns: [Turn] = []
      for comment in node.children where comment.name == "long_desc" {
        guard let body = comment.value("thetext") else { continue }
        let who = comment.child("who")
        let isReporter = turns.isEmpty || who?.presentText == reporter
        if isReporter { parts.append(body) }
        var turn = Turn(
          role: isReporter ? .customer : .agent, who: who?.attribute("name") ?? who?.presentText,
          at: comment.value("bug_when").flatMap { record.dates.read($0) }, text: body)
        if comment.attribute("isprivate") == "1" {
          turn.other = [JSONMember("internal", .bool(true))]
        }
        turns.append(turn)
      }
      Turns.sort(&turns)
      var item = record.item(
        id: node.value("bug_id").map { ItemIdentity.vendor("bugzilla", $0) } ?? "",
        channel: .ticket, text: parts.filter { !$0.isEmpty }.joined(separator: "\n\n"))
      item.created = record.date("creation_ts")
      if let status = node.value("bug_status"), ["RESOLVED", "VERIFIED", "CLOSED"].contains(status)
      {
        item.closed = record.date("cf_last_resolved")
      }
      item.customer = reporter.map { record.context.customer($0) }
      item.landed = node.value("component")
      item.turns = turns
      item.fields = record.fields([
        ("product", node.value("product")), ("status", node.value("bug_status")),
        ("resolution", node.value("resolution")), ("severity", node.value("bug_severity")),
        ("priority", node.value("priority")), ("keywords", node.value("keywords")),
        ("assignee", node.value("assigned_to")),
      ])
      return XMLRecord.outcome(item)
    })
}
