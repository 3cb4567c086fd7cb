/// `transfer`: the customer was passed along.
enum TransferPatterns {
  static let lines = """
    passed|bounced|shunted|pushed|shoved ..2 from ..3 to
    passed|bounced|shunted|sent from pillar
    pillar to post
    passed|bounced|handed|shunted around|between|about
    transferred|redirected me|us ..3 to
    """
}
