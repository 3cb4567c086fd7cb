/// `loose-end`: a promise with no follow-up.
enum LooseEndPatterns {
  static let lines = """
    promised|told ..6 call|ring|phone|get|be ..3 back ..6 never|nobody|noone|nothing|didnt|havent|hasnt
    %never called|rang|phoned|got me? back
    """
}
