/// `chase`: the customer asks for the status of an open case.
enum ChasePatterns {
  static let lines = """
    had|have|having to chase
    any|an update|news on|about|regarding ..2 my|our|this
    """
}
