/// The company's `voc.yml`: sources, taxonomy and the change register of the seed.
enum Config {
  static func write(_ corpus: Corpus, store: String, output: String) -> [UInt8] {
    var out = """
      # Alderwick, a provider of broadband and energy that does not exist. Written by
      # scripts/make-corpus with the rest of this folder; see README.md.
      company: {name: Alderwick, accent: "#0b6e4f"}
      timezone: Europe/London
      languages: [en, de, es]
      store: \(store)      # relative to this file, like every path below
      output: \(output)
      privacy: {key: alderwick-demo, keep-days: 730}
      no_answer: [none given]

      sources:
        - path: exports/nps-qualtrics.csv
          map: {landed: ContactDept, process: Label_Process, department: Label_Department, audit: Label_Audit}
        - path: exports/csat-surveymonkey.csv
          map: {landed: Custom Data 1, process: Label_Process, department: Label_Department, audit: Label_Audit}
        - path: exports/chats-zendesk.ndjson
          map: {process: label_process, department: label_department, audit: label_audit}
        - path: exports/zendesk/tickets.xml
          map: {process: Label_Process, department: Label_Department, audit: Label_Audit}
        - path: exports/reviews-google.xml
          map: {process: Label_Process, department: Label_Department, audit: Label_Audit}
        - path: exports/whatsapp/*.txt
          date-order: dmy
          agents: [\(Company.departments.map { "Alderwick " + $0.name }.joined(separator: ", "))]
          landed: support

      departments:

      """
    for silo in Company.departments {
      out += "  - {id: \(silo.id), name: \(silo.name), facing: \(silo.facing), "
      out += "targets: {\(silo.targets)}, calendar: {\(silo.calendar)}}\n"
    }
    out += "\nprocesses:\n"
    for service in Company.services {
      out += "  - id: \(service.id)\n    name: \(service.name)\n    owner: \(service.owner)\n"
      out +=
        "    touches: [\(service.touches.joined(separator: ", "))]\n    stage: \(service.stage)\n"
      out += "    description: \"\(service.description)\"\n"
      out += "    phrases: [\(service.phrases.map { "\"\($0)\"" }.joined(separator: ", "))]\n"
    }
    out += "\nsegments: [Plan, Region]\n\nchanges:\n"
    let changes = corpus.events.compactMap { event in event.change.map { (event, $0) } }
    for (event, change) in changes.sorted(by: { $0.1.id < $1.1.id }) {
      let date = Weeks.monday(event.fromWeek).iso
      out += "  - {id: \(change.id), date: \(date), process: \(event.process), "
      out += "note: \"\(change.note)\", by: \(change.by)}\n"
    }
    return Array(out.utf8)
  }
}
