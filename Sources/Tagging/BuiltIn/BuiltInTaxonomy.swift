import FeedbackModel

/// The general taxonomy that serves until a company has its own: what most companies that sell to
/// consumers have in common. Reports made by it are drafts.
public enum BuiltInTaxonomy {
  /// Eight departments and their processes, with phrases that customers use.
  public static var taxonomy: Taxonomy {
    Taxonomy(
      departments: [
        Department(id: "sales", name: "Sales and marketing", facing: .front),
        Department(id: "support", name: "Customer service", facing: .front),
        Department(id: "finance", name: "Finance and billing", facing: .back),
        Department(id: "logistics", name: "Warehouse and delivery", facing: .back),
        Department(id: "field", name: "Field service and repairs", facing: .front),
        Department(id: "it", name: "IT and digital", facing: .back),
        Department(id: "product", name: "Product and quality", facing: .back),
        Department(id: "risk", name: "Security, privacy and compliance", facing: .back),
      ],
      processes: acquire + fulfil + nurture, isBuiltIn: true)
  }

  private static func process(
    _ id: String, _ name: String, _ owner: String, _ stage: Stage, _ description: String,
    _ phrases: [String], touches: [String] = []
  ) -> ServiceProcess {
    ServiceProcess(
      id: id, name: name, owner: owner, touches: touches, stage: stage, description: description,
      phrases: phrases)
  }

  private static var acquire: [ServiceProcess] {
    [
      process(
        "pricing", "Prices and offers", "sales", .acquire,
        "What things cost, discounts, vouchers, price rises",
        [
          "too expensive", "price went up", "discount code does not work", "voucher not accepted",
          "cheaper elsewhere", "good value for money", "hidden fees", "promotion price",
        ]),
      process(
        "product-information", "Product information", "sales", .acquire,
        "Descriptions, photos and advertising that tell what is bought",
        [
          "not as described", "misleading advert", "description was wrong", "picture on the site",
          "size guide", "could not find information about the product",
        ]),
      process(
        "sign-up", "Sign-up and opening an account", "sales", .acquire,
        "Becoming a customer: applications, registration, contracts",
        [
          "open an account", "sign up", "registration form", "application was declined",
          "contract details", "new customer",
        ], touches: ["it", "risk"]),
      process(
        "availability", "Availability and stock", "logistics", .acquire,
        "Whether what is wanted can be had",
        [
          "out of stock", "sold out", "not available in my area", "back in stock",
          "no appointments",
        ]
      ),
      process(
        "identity-check", "Identity checks", "risk", .acquire,
        "Proving who one is",
        [
          "verify my identity", "upload passport", "proof of address", "identity check failed",
          "verification documents",
        ]),
    ]
  }

  private static var fulfil: [ServiceProcess] {
    [
      process(
        "ordering", "Ordering and checkout", "it", .fulfil,
        "Placing, changing and cancelling an order",
        [
          "place an order", "checkout error", "basket", "change my order", "cancel my order",
          "order confirmation never came", "ordered twice",
        ], touches: ["sales"]),
      process(
        "payment", "Payment", "finance", .fulfil,
        "Paying: cards, transfers, declined payments",
        [
          "payment declined", "card was refused", "charged twice", "payment did not go through",
          "pay by card", "direct debit failed", "transfer not received",
        ], touches: ["it"]),
      process(
        "delivery", "Delivery", "logistics", .fulfil,
        "Bringing the goods: when, where and by whom",
        [
          "late delivery", "parcel never arrived", "courier", "driver left it outside",
          "where is my order", "tracking has not updated", "delivered to the wrong address",
          "arrived on time", "fast delivery", "waiting for my package",
        ]),
      process(
        "packing", "Picking and packing", "logistics", .fulfil,
        "The right goods, complete and whole in the box",
        [
          "wrong item sent", "missing item", "parts missing", "arrived damaged", "box was crushed",
          "poor packaging", "broken in transit",
        ]),
      process(
        "installation", "Installation and activation", "field", .fulfil,
        "Setting up what was bought",
        [
          "installation", "engineer fitted", "set up", "activate my card", "activation code",
          "connect my service", "go live date",
        ], touches: ["it"]),
      process(
        "appointments", "Appointments and visits", "field", .fulfil,
        "Agreeing on a time and keeping it",
        [
          "engineer did not turn up", "missed appointment", "waited in all day",
          "book an appointment",
          "rescheduled", "time slot", "waiting time before being seen",
        ], touches: ["support"]),
      process(
        "product-quality", "Product quality", "product", .fulfil,
        "Whether what was bought works and lasts",
        [
          "stopped working", "poor quality", "faulty", "broke after a week", "does not work",
          "great quality", "well made", "defective", "falls apart",
        ]),
      process(
        "service-reliability", "Service reliability", "it", .fulfil,
        "A service that runs without interruption",
        [
          "service is down", "outage", "no signal", "internet keeps dropping", "slow connection",
          "interruption", "power cut",
        ], touches: ["field"]),
    ]
  }

  private static var nurture: [ServiceProcess] {
    [
      process(
        "billing", "Billing and invoices", "finance", .nurture,
        "Bills, invoices and what stands on them",
        [
          "bill is wrong", "overcharged", "invoice", "unexpected charge", "fee on my statement",
          "meter reading", "my bill is too high", "final bill",
        ]),
      process(
        "refunds", "Refunds", "finance", .nurture,
        "Money back: when and how much",
        [
          "refund not received", "money back", "still waiting for my refund", "refund refused",
          "credited to my account", "compensation",
        ], touches: ["logistics", "support"]),
      process(
        "returns", "Returns and exchanges", "logistics", .nurture,
        "Sending goods back and getting others",
        [
          "return label", "send it back", "exchange for another size", "returned the item",
          "collection of the return", "return policy",
        ], touches: ["finance"]),
      process(
        "sign-in", "Sign-in and passwords", "it", .nurture,
        "Getting into an account",
        [
          "cannot log in", "password reset", "locked out of my account", "verification code",
          "forgot my password", "sign in", "two factor",
        ]),
      process(
        "app", "Website and app", "it", .nurture,
        "How the website and app work",
        [
          "app crashes", "website is slow", "page does not load", "app update", "hard to navigate",
          "error message", "easy to use website", "bug",
        ]),
      process(
        "account-details", "Account and personal details", "support", .nurture,
        "Changing name, address, plan or other details",
        [
          "change my address", "update my details", "change of name", "change my plan",
          "wrong name on my account", "moving house", "phone number changed",
        ], touches: ["it"]),
      process(
        "reaching-us", "Reaching customer service", "support", .nurture,
        "Getting hold of somebody: phone queues, chat, e-mail",
        [
          "on hold", "nobody answers the phone", "no reply to my email", "long queue",
          "chatbot", "cannot speak to a person", "call back", "waited an hour on the phone",
        ]),
      process(
        "staff-manner", "Manner of staff", "support", .nurture,
        "How people treated the customer",
        [
          "rude", "friendly staff", "helpful", "polite", "unprofessional", "very kind",
          "did not listen", "caring", "went the extra mile", "attitude",
        ]),
      process(
        "resolution", "Solving the problem", "support", .nurture,
        "Whether a complaint or question was settled",
        [
          "problem still not solved", "complaint", "nobody takes ownership",
          "passed from pillar to post",
          "had to explain again", "sorted it out", "resolved quickly", "case closed",
          "gave me different answers",
        ], touches: ["product"]),
      process(
        "repairs", "Repairs and warranty", "field", .nurture,
        "Putting right what is broken",
        [
          "repair", "warranty claim", "spare part", "engineer came", "replacement", "guarantee",
          "technician",
        ], touches: ["product"]),
      process(
        "cancellation", "Cancelling and leaving", "sales", .nurture,
        "Ending a contract or subscription",
        [
          "cancel my subscription", "close my account", "cancellation fee", "leave",
          "switch provider",
          "terminate contract", "unsubscribe", "notice period",
        ], touches: ["finance"]),
      process(
        "loyalty", "Loyalty and renewals", "sales", .nurture,
        "Points, rewards and staying on",
        [
          "loyalty points", "rewards", "renewal", "loyal customer", "points missing",
          "membership", "gift card",
        ]),
      process(
        "fraud", "Fraud and security", "risk", .nurture,
        "Stolen cards, unknown payments, scams",
        [
          "fraud", "did not make this payment", "stolen card", "scam", "account hacked",
          "unauthorised transaction", "suspicious", "card blocked",
        ], touches: ["finance", "it"]),
      process(
        "privacy", "Privacy and marketing messages", "risk", .nurture,
        "Use of personal data and unwanted messages",
        [
          "delete my data", "spam emails", "personal information", "data breach", "gdpr",
          "stop sending me messages", "marketing calls",
        ]),
    ]
  }
}
