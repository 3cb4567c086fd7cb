/// What agents say: promises, and that they hand the customer over.
enum AgentWords {
  static let promise = 0
  static let transfer = 1

  static let promises = """
    i|we|ill|well|someone|somebody|colleague|manager|engineer|team will? call|ring|phone|contact|email you ..3 back|by|tomorrow|today|within|later|monday|tuesday|wednesday|thursday|friday|shortly|soon
    i|we|ill|well|someone|somebody|colleague|manager|team will? get|come back to you
    i|we|ill|well will? let you know
    i|we|ill|well will? keep you posted|updated|informed
    ich|wir melde|melden mich|uns ..4 bei
    ich|wir rufe|rufen sie ..4 zuruck
    je|nous vous rappelle|rappellerai|rappelons|rappellerons|recontacte|recontacterons
    le|les llamo|llamare|llamaremos|llamamos|contactaremos|contactare
    """

  static let transfers = """
    ill|i|let|we|me|am|im ..4 transfer|transferring you
    ill|i|let|we|me|am|im|going ..4 put|putting you through
    ill|i|let|we|me|am|im ..4 connect|connecting you with|to
    ich verbinde sie
    ich|wir leite|leiten ..6 weiter
    je vous transfere|passe
    le paso|transfiero con|a
    """
}
