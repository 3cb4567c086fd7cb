/// What a word does in a clause: where a label may begin and end, and whether it says that something
/// fails or works.
enum ClauseWords {
  /// Words that join clauses.
  static let joints: Set<String> = words(
    """
    and or but because so then while which that who whose if when where why although though as than \
    until unless whereas plus und oder aber weil dass denn wenn y o pero porque que cuando si
    """)

  /// Joints that make a clause a condition or a time of another.
  static let conditions: Set<String> = words(
    "until unless when if as than while once whereas wenn cuando si")

  /// Words that stand for somebody or something as the subject of a clause.
  static let subjects: Set<String> = words(
    """
    i we he she they you it this that these those there i'm i've i'd i'll we're we've we'd they're \
    they've you're you've it's that's there's he's she's everyone everybody someone somebody im ive \
    ich wir er sie es man yo nosotros ellos
    """)

  /// The same as objects.
  static let objects: Set<String> = words("me us him her them myself ourselves mich uns mir me nos")

  /// Articles and possessives: a noun follows.
  static let determiners: Set<String> = words(
    """
    a an the my your our their his its her some any this these those every each another der die das \
    den dem ein eine einen meine mein el la los las un una mi mis su sus
    """)

  /// Auxiliaries: a verb or a predicate follows.
  static let auxiliaries: Set<String> = words(
    """
    is are was were be been being am have has had having do does did will would can could should may \
    might must get gets got keep keeps kept 's 're 've ist sind war hat haben habe wurde es está ha han
    """)

  /// Prepositions: a detail follows.
  static let prepositions: Set<String> = words(
    """
    of to in on at for with from by into onto about after before since over under off out up down per \
    via through during within between against around towards till auf in im am an bei mit nach von zu \
    seit für de en a con por para desde
    """)

  /// What may be left away before and after what a clause says.
  static let fillers: Set<String> = words(
    """
    oh well just also even now still really actually honestly basically obviously apparently again \
    please thanks too though anyway however maybe perhaps yes no ok okay hi hello hey only already \
    simply absolutely seriously sadly unfortunately luckily otherwise overall lol ffs tbh btw now later \
    today yesterday mind you so far leider bitte danke gracias hola
    """)

  /// Forms of address, thanks, oaths and goodbyes: what stands in feedback about anything.
  static let courtesies: Set<String> = words(
    """
    thanks thank please sorry bye goodbye cheers regards sincerely dear lord god goodness heaven mate \
    welcome congratulations fairness honesty servus hate complain complaining wish hope hello hi danke bitte gruß gracias saludos hola adiós ta
    """)

  /// Lengths of time and the small numbers before them: a detail of what happened, and not what.
  static let times: Set<String> = words(
    """
    second seconds minute minutes hour hours day days week weeks month months year years night nights \
    morning mornings afternoon evening monday tuesday wednesday thursday friday saturday sunday january \
    february march april june july august september october november december two three four five six \
    seven eight nine ten eleven twelve twenty thirty forty fifty several couple few half ago \
    minuten stunde stunden tag tage woche wochen monat monate jahr jahre minutos hora horas día días \
    semana semanas mes meses año años
    """)

  /// Words that ask.
  static let questions: Set<String> = words(
    "how what why where when which who whose anybody anyone")

  /// Words that say that something goes wrong.
  static let failures: Set<String> = words(
    """
    not no never nothing nobody none neither without can't cannot couldn't don't didn't doesn't won't \
    wouldn't isn't wasn't aren't weren't hasn't haven't hadn't unable lack lacks dont cant didnt wont \
    wrong wrongly late later missing miss missed broken broke breaks lost lose loses losing fail fails \
    failed failing failure refuse refused refuses ignore ignored ignoring ignores delay delays delayed \
    cancelled canceled wait waits waited waiting twice double overcharged charged rude rudely slow \
    slower slowly crash crashes crashed error errors fault faulty damage damaged dirty stuck block \
    blocked locked reject rejected unanswered useless confusing confused misleading expired impossible \
    difficult poor bad badly worse worst awful terrible cut drop drops dropped dropping down dead chase \
    chased chasing unpaid unfair expensive disappeared vanished stolen unhelpful unclear incorrect \
    mistake mistakes mistaken false promised supposed despite instead unable declined disconnected \
    unfriendly dismissive abrupt painful long too overdue short shortage more better quicker faster \
    guess guessed guessing still again increase increased rise unexpected pending reverted ruined \
    nicht kein keine keinen nie nichts falsch falsche warte warten defekt kaputt fehlt verloren zu \
    no nunca nada nadie sin mal roto falta perdido doble
    """)

  /// Words that say that something works.
  static let praises: Set<String> = words(
    """
    good great excellent quick quickly fast easy easily friendly helpful kind brilliant amazing perfect \
    lovely smooth smoothly simple simply clear clearly polite politely patient professional super best \
    happy happier pleased painless efficient reliable sorted fixed solved worked works improved respect \
    fair fairly caring calm calmly prompt promptly fantastic wonderful superb outstanding handy tidy \
    neat seamless spotless punctual honest thorough comfortable satisfied impressed refreshing instant \
    schnell freundlich gut super zufrieden rápido bien amable perfecto
    """)

  /// Common irregular verbs in the past, by which a clause says what happened.
  private static let pasts: Set<String> = words(
    """
    came went got took sent paid told lost kept left gave made held found said broke cut put rang spoke \
    knew saw heard felt thought brought bought sold wrote hung stood fell ran fit shut comes goes gets \
    takes sends says tells needs wants works keeps arrives turns
    """)

  /// Whether a word may be what a clause says of something.
  static func isPredicate(_ word: String) -> Bool {
    auxiliaries.contains(word) || FunctionWords.negations.contains(word) || pasts.contains(word)
      || (word.utf8.count > 4 && word.hasSuffix("ed"))
  }

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
