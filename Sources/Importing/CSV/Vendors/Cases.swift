import FeedbackModel

extension SurveyVendor {
  /// Complaints published by the US Consumer Financial Protection Bureau.
  static let cfpb = SurveyVendor(
    id: "cfpb-csv", name: "CFPB consumer complaints (CSV)", evidence: .real,
    reference: "https://www.consumerfinance.gov/data-research/consumer-complaints/",
    recognisedBy: "Consumer complaint narrative and Complaint ID, Product or Issue",
    mapping: [
      ("id", "Complaint ID"), ("created", "Date received"),
      ("text", "Consumer complaint narrative"),
      ("landed", "Company"), ("channel", "Submitted via"),
    ],
    prefix: "cfpb", channel: nil, isOneItem: true, guessesAnswers: false, guessesScores: false,
    fits: { head in
      guard head.column("Consumer complaint narrative", "consumer_complaint_narrative") != nil
      else { return nil }
      let known = head.count(of: [
        "Complaint ID", "Product", "Issue", "Company", "Date received", "Submitted via",
      ])
      return known >= 2
        ? Recognition(96, "a Consumer complaint narrative and \(known) more of the CFPB's columns")
        : nil
    },
    assign: { head, _, plan in
      plan.id = head.column("Complaint ID")
      plan.created = head.column("Date received")
      plan.landed = head.column("Company")
      plan.channel = head.column("Submitted via")
      if let text = head.column("Consumer complaint narrative") {
        plan.add(answer: text, of: head, oneItem: true)
      }
    })

  /// Salesforce cases: the data export (API names) or a report (labels, footer lines).
  static let salesforceCases = SurveyVendor(
    id: "salesforce-case-csv", name: "Salesforce cases (CSV)", evidence: .provisional,
    reference:
      "https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_case.htm",
    recognisedBy: "CaseNumber or Case Number with Subject, Description, Status or Origin",
    mapping: [
      ("id", "CaseNumber / Case Number"), ("created", "CreatedDate / Opened Date"),
      ("closed", "ClosedDate / Closed Date"), ("text", "Subject, Description"),
      ("customer", "ContactId / Contact Name"), ("landed", "OwnerId / Case Owner"),
      ("channel", "Origin / Case Origin"),
    ],
    prefix: "salesforce", channel: .ticket, isOneItem: true, guessesAnswers: false,
    guessesScores: false,
    fits: { head in
      guard head.column("CaseNumber", "Case Number") != nil else { return nil }
      let known = head.count(of: [
        "Subject", "Description", "Status", "Origin", "Case Origin", "CreatedDate",
        "Date/Time Opened", "Opened Date",
        "ClosedDate", "Closed Date", "Date/Time Closed", "OwnerId", "Case Owner", "ContactId",
        "IsEscalated",
      ])
      return known >= 3
        ? Recognition(92, "a case number and \(known) of Salesforce's case columns") : nil
    },
    assign: { head, _, plan in
      plan.id = head.column("CaseNumber", "Case Number")
      plan.created = head.column("CreatedDate", "Date/Time Opened", "Opened Date", "Created Date")
      plan.closed = head.column("ClosedDate", "Date/Time Closed", "Closed Date")
      plan.customer = head.column("ContactId", "Contact ID", "Contact Email", "Contact Name")
      plan.landed = head.column("Case Owner", "Owner", "OwnerId", "Queue")
      plan.channel = head.column("Origin", "Case Origin")
      ReviewColumns.title(head.column("Subject"), body: head.column("Description"), head, &plan)
      for name in ["Contact Name", "Contact Email", "Contact Phone"] {
        if let index = head.column(name), index != plan.customer { plan.personal.append(index) }
      }
    })
}
