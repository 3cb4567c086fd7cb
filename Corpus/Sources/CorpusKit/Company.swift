/// One department of the company.
struct Silo: Sendable {
  var id: String
  var name: String
  var facing: String
  /// Hours to the first human answer, half of the cases.
  var firstResponse: Double
  /// Hours to solve, half of the cases.
  var resolve: Double
  var targets: String
  var calendar: String
}

/// One service process, with what the taxonomy file says of it and how much is written about it.
struct Service: Sendable {
  var id: String
  var name: String
  var owner: String
  var touches: [String]
  var stage: String
  var description: String
  var phrases: [String]
  /// Complaints a week that are mainly about it, without any event.
  var complaints: Double
  /// Praise a week.
  var praise: Double
  /// Who receives the complaint, by weight.
  var lands: [(String, Double)]
}

/// Alderwick, which sells broadband and energy and does not exist.
enum Company {
  static let departments: [Silo] = [
    Silo(
      id: "sales", name: "Sales", facing: "front", firstResponse: 1.5, resolve: 20,
      targets: "first-response-hours: 4", calendar: "mon-sat: \"09:00-19:00\""),
    Silo(
      id: "billing", name: "Billing", facing: "back", firstResponse: 5, resolve: 60,
      targets: "first-response-hours: 8", calendar: "mon-fri: \"08:00-18:00\""),
    Silo(
      id: "field-service", name: "Field service", facing: "front", firstResponse: 4, resolve: 70,
      targets: "first-response-hours: 8", calendar: "mon-sat: \"07:00-19:00\""),
    Silo(
      id: "network", name: "Network", facing: "back", firstResponse: 3, resolve: 30,
      targets: "resolve-hours: 48", calendar: "mon-sun: \"00:00-24:00\""),
    Silo(
      id: "logistics", name: "Logistics", facing: "back", firstResponse: 6, resolve: 55,
      targets: "resolve-hours: 72", calendar: "mon-fri: \"07:00-17:00\""),
    Silo(
      id: "it", name: "IT", facing: "back", firstResponse: 7, resolve: 80,
      targets: "resolve-hours: 96", calendar: "mon-fri: \"08:00-18:00\""),
    Silo(
      id: "support", name: "Support", facing: "front", firstResponse: 0.8, resolve: 16,
      targets: "first-response-hours: 2", calendar: "mon-sun: \"08:00-22:00\""),
    Silo(
      id: "credit-control", name: "Credit control", facing: "back", firstResponse: 9, resolve: 90,
      targets: "first-response-hours: 8", calendar: "mon-fri: \"09:00-17:00\""),
  ]

  static let services: [Service] = [
    Service(
      id: "invoices", name: "Invoices", owner: "billing", touches: ["support", "it"],
      stage: "nurture",
      description:
        "Making and sending the monthly invoice: amounts, tariff items, discounts, layout, paper or e-mail.",
      phrases: [
        "incorrect invoice", "wrong bill", "billing error", "charged too much", "invoice amount",
        "tariff not as quoted", "duplicate charge", "monthly statement", "Rechnung falsch",
        "factura incorrecta",
      ],
      complaints: 13, praise: 4, lands: [("billing", 45), ("support", 50), ("sales", 5)]),
    Service(
      id: "direct-debit", name: "Direct debit", owner: "billing", touches: ["credit-control"],
      stage: "nurture",
      description:
        "Collecting money from the customer's bank account on the agreed date and in the agreed amount.",
      phrases: [
        "direct debit", "debited twice", "debit date", "bank mandate",
        "money taken from my account", "overdrawn because of you", "payment date", "Lastschrift",
        "domiciliación bancaria",
      ], complaints: 10,
      praise: 3, lands: [("billing", 50), ("support", 45), ("credit-control", 5)]),
    Service(
      id: "refunds", name: "Refunds", owner: "billing", touches: ["support", "sales"],
      stage: "nurture",
      description:
        "Giving money back: who is entitled, how much, when it is paid out and to which account.",
      phrases: [
        "refund", "money back", "reimbursed", "refund policy", "credit balance", "owed money",
        "waiting for repayment", "Rückerstattung", "devolución del dinero",
      ], complaints: 12, praise: 3.5,
      lands: [("billing", 40), ("support", 40), ("sales", 20)]),
    Service(
      id: "meter-readings", name: "Meter readings", owner: "billing",
      touches: ["field-service", "it"], stage: "nurture",
      description:
        "Taking in energy meter readings, from customers or smart meters, and estimating where there is none.",
      phrases: [
        "meter reading", "estimated reading", "submit a reading", "estimated usage", "units used",
        "smart display not sending", "Zählerstand", "lectura del contador",
      ], complaints: 10,
      praise: 2.5, lands: [("billing", 40), ("support", 60)]),
    Service(
      id: "debt-collection", name: "Debt collection", owner: "credit-control",
      touches: ["billing", "support"], stage: "nurture",
      description:
        "Reminders, final demands, collection agencies and entries on credit files for unpaid accounts.",
      phrases: [
        "reminder letter", "debt collector", "arrears", "overdue notice", "final demand",
        "bailiffs", "credit file", "late fee", "Mahnung", "aviso de impago",
      ], complaints: 13,
      praise: 1.5, lands: [("support", 84), ("credit-control", 10), ("billing", 6)]),
    Service(
      id: "payment-plan", name: "Payment plans", owner: "credit-control",
      touches: ["support", "it"], stage: "nurture",
      description:
        "Agreeing instalments with customers who cannot pay at once, and keeping to the agreement.",
      phrases: [
        "payment plan", "pay in instalments", "repayment arrangement", "spread the cost",
        "affordability check", "cannot afford to pay", "Ratenzahlung", "pagar a plazos",
      ], complaints: 9,
      praise: 3, lands: [("credit-control", 55), ("support", 45)]),
    Service(
      id: "reconnection", name: "Disconnection and reconnection", owner: "credit-control",
      touches: ["network", "billing"], stage: "nurture",
      description: "Disconnecting for non-payment and connecting again after payment.",
      phrases: [
        "reconnect", "disconnection", "service suspended", "cut off although paid", "line barred",
        "Sperrung aufheben", "volver a dar de alta la línea",
      ], complaints: 6, praise: 1.5,
      lands: [("support", 65), ("credit-control", 25), ("network", 10)]),
    Service(
      id: "appointments", name: "Engineer appointments", owner: "field-service",
      touches: ["support"], stage: "fulfil",
      description:
        "Booking engineer visits, passing on what the customer said, keeping the date and the time.",
      phrases: [
        "engineer appointment", "missed appointment", "reschedule", "booked visit",
        "engineer did not turn up", "time slot", "access instructions", "Technikertermin",
        "cita con el técnico",
      ],
      complaints: 12, praise: 6, lands: [("support", 62), ("field-service", 38)]),
    Service(
      id: "installation", name: "Installation work", owner: "field-service", touches: ["network"],
      stage: "fulfil",
      description:
        "The work done by the engineer at the customer's home: cabling, drilling, sockets, care and cleaning.",
      phrases: [
        "installation", "drilled", "cabling", "engineer's workmanship", "damage by the engineer",
        "messy cable", "socket in the wrong place", "Arbeit des Monteurs", "instalación en casa",
      ], complaints: 8,
      praise: 7, lands: [("field-service", 60), ("support", 40)]),
    Service(
      id: "meter-install", name: "Meter exchange", owner: "field-service",
      touches: ["billing", "logistics"], stage: "fulfil",
      description:
        "Fitting and exchanging electricity and gas meters, smart meters and their displays.",
      phrases: [
        "smart meter", "meter exchange", "meter fitted", "in-home display", "serial number",
        "swap the meter", "neuer Zähler", "cambio de contador",
      ], complaints: 5.5, praise: 2.5,
      lands: [("field-service", 50), ("support", 50)]),
    Service(
      id: "outages", name: "Outages", owner: "network", touches: ["support"], stage: "nurture",
      description:
        "Loss of service for a street or an area, planned works, and telling customers when it is repaired.",
      phrases: [
        "outage", "service interruption", "no connection", "power cut", "whole street down",
        "status page", "planned works", "Störung", "sin conexión",
      ], complaints: 9,
      praise: 3.5, lands: [("support", 78), ("network", 22)]),
    Service(
      id: "slow-speed", name: "Speed", owner: "network", touches: ["support", "field-service"],
      stage: "nurture",
      description: "Slow or uneven broadband speed and wireless coverage at home.",
      phrases: [
        "slow broadband", "download speed", "buffering", "poor wifi", "slow in the evening",
        "speed test", "wifi upstairs", "langsames Internet", "internet lento",
      ], complaints: 17,
      praise: 8, lands: [("support", 74), ("network", 20), ("sales", 6)]),
    Service(
      id: "activation", name: "Line activation", owner: "network", touches: ["sales", "logistics"],
      stage: "fulfil", description: "Switching on the line of a new customer on the promised date.",
      phrases: [
        "activation date", "line not activated", "provisioning", "go-live date", "line switched on",
        "order stuck", "Freischaltung", "activación de la línea",
      ], complaints: 9, praise: 4,
      lands: [("support", 50), ("sales", 35), ("network", 15)]),
    Service(
      id: "number-transfer", name: "Number transfer", owner: "network", touches: ["sales", "it"],
      stage: "fulfil",
      description: "Taking a customer's telephone number over from another provider.",
      phrases: [
        "keep my number", "number porting", "transfer my phone number", "landline number",
        "old provider", "Rufnummer mitnehmen", "portabilidad del número",
      ], complaints: 5.5,
      praise: 2, lands: [("support", 60), ("sales", 30), ("network", 10)]),
    Service(
      id: "delivery", name: "Delivery of equipment", owner: "logistics",
      touches: ["support", "sales"], stage: "fulfil",
      description: "Picking, packing and sending routers and other equipment to the customer.",
      phrases: [
        "delivery", "courier", "shipment", "wrong equipment sent", "parcel tracking",
        "arrived damaged", "package late", "Lieferung des Pakets", "entrega del paquete",
      ], complaints: 11,
      praise: 6, lands: [("support", 62), ("sales", 20), ("logistics", 18)]),
    Service(
      id: "equipment-return", name: "Return of equipment", owner: "logistics", touches: ["billing"],
      stage: "nurture",
      description:
        "Taking back routers and boxes and booking them in, so that nobody is charged for them.",
      phrases: [
        "return the router", "returned equipment", "return label", "non-return charge",
        "returns bag", "charged for the old router", "sent back", "Rücksendung",
        "devolver el router",
      ],
      complaints: 16, praise: 3, lands: [("support", 58), ("billing", 27), ("logistics", 15)]),
    Service(
      id: "app-account", name: "App and online account", owner: "it", touches: ["support"],
      stage: "nurture",
      description:
        "Signing in, the customer's app and web site, paying and looking things up there.",
      phrases: [
        "log in", "mobile app", "online account", "password reset", "app crashes", "locked out",
        "website down", "Anmeldung in der App", "entrar en la aplicación",
      ], complaints: 10,
      praise: 6, lands: [("support", 80), ("it", 20)]),
    Service(
      id: "account-details", name: "Customer data", owner: "it", touches: ["billing", "support"],
      stage: "nurture",
      description:
        "Name, address and contact data: entered once, right and the same in every system, and kept private.",
      phrases: [
        "personal details", "wrong address", "update my details", "data protection",
        "name misspelt", "address not updated", "opted out of marketing", "Name und Adresse ändern",
        "datos personales",
      ],
      complaints: 8.5, praise: 2, lands: [("support", 70), ("billing", 22), ("it", 8)]),
    Service(
      id: "phone-wait", name: "Reaching us", owner: "support", touches: ["it"], stage: "nurture",
      description:
        "How long customers wait and what they must go through until somebody answers by telephone, chat or e-mail.",
      phrases: [
        "waiting time", "on hold", "can't get through", "phone queue", "nobody answers",
        "phone menu", "callback never came", "Warteschleife", "tiempo de espera",
      ], complaints: 19,
      praise: 6, lands: [("support", 92), ("sales", 8)]),
    Service(
      id: "staff-manner", name: "Manner of our people", owner: "support", touches: ["sales"],
      stage: "nurture",
      description: "Whether those who speak to customers are polite, listen and care.",
      phrases: [
        "rude staff", "unhelpful agent", "friendly staff", "impolite", "did not listen", "attitude",
        "no apology", "unfreundlicher Mitarbeiter", "trato del personal",
      ], complaints: 11,
      praise: 12, lands: [("support", 78), ("sales", 12), ("field-service", 10)]),
    Service(
      id: "technical-help", name: "Technical help", owner: "support",
      touches: ["network", "field-service"], stage: "nurture",
      description:
        "Finding and mending faults with the customer, by telephone or chat, and explaining equipment.",
      phrases: [
        "troubleshooting", "technical support", "fault not fixed", "restart the router",
        "fault diagnosis", "ticket closed but still broken", "technische Hilfe", "soporte técnico",
      ], complaints: 15,
      praise: 9, lands: [("support", 94), ("network", 6)]),
    Service(
      id: "complaints", name: "Complaint handling", owner: "support",
      touches: ["billing", "sales"], stage: "nurture",
      description:
        "Taking up formal complaints, answering them and closing them when they are solved.",
      phrases: [
        "formal complaint", "complaint not answered", "ombudsman", "escalate", "complaint ignored",
        "speak to a manager", "goodwill gesture", "Beschwerde", "reclamación",
      ],
      complaints: 8.5, praise: 2.5, lands: [("support", 88), ("billing", 12)]),
    Service(
      id: "sign-up", name: "Signing up", owner: "sales", touches: ["credit-control", "it"],
      stage: "acquire",
      description:
        "Advice, promises and paperwork until the contract is made, in the shop, at the door or online.",
      phrases: [
        "mis-sold", "new contract", "sales promise", "online order", "salesman promised",
        "welcome letter", "checkout failed", "Vertragsabschluss", "contratar",
      ], complaints: 10,
      praise: 6, lands: [("sales", 70), ("support", 30)]),
    Service(
      id: "offers", name: "Offers and prices", owner: "sales", touches: ["billing"],
      stage: "acquire", description: "Prices, price rises, discounts, vouchers and rewards.",
      phrases: [
        "price increase", "discount", "promotional offer", "special offer", "promo code",
        "gift card", "new customers pay less", "Preiserhöhung", "subida de precio",
      ], complaints: 10,
      praise: 6, lands: [("sales", 60), ("support", 30), ("billing", 10)]),
    Service(
      id: "home-move", name: "Moving home", owner: "sales",
      touches: ["field-service", "billing", "network"], stage: "fulfil",
      description:
        "Taking broadband and energy along when the customer moves: the old address ends, the new one begins.",
      phrases: [
        "moving home", "house move", "change of address", "new property", "moved house",
        "old address", "which team handles the move", "Umzug", "mudanza",
      ], complaints: 10,
      praise: 3, lands: [("support", 50), ("sales", 30), ("billing", 12), ("field-service", 8)]),
    Service(
      id: "cancellation", name: "Cancellation", owner: "sales", touches: ["billing"],
      stage: "nurture",
      description: "Ending a contract: notice, end date, early termination charge.",
      phrases: [
        "cancel contract", "cancellation", "early termination", "notice period",
        "leave the contract", "exit fee", "gave notice", "Kündigung", "darse de baja",
      ],
      complaints: 8.5, praise: 2, lands: [("support", 45), ("sales", 45), ("billing", 10)]),
  ]

  static func service(_ id: String) -> Service? { services.first { $0.id == id } }
  static func name(ofDepartment id: String) -> String {
    departments.first { $0.id == id }?.name ?? id
  }
}
