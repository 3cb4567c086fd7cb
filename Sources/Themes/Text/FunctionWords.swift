/// Words that carry grammar rather than a cause: no phrase begins or ends with one (some may begin
/// one, see `openers`), and they do not count towards what a phrase says.
enum FunctionWords {
  /// All of them, lower case.
  static let all: Set<String> = Set(
    """
    a about above after again all almost along already also although always am an and another any \
    anyone anything anyway are around as at away back be because been before behind being below \
    between both but by came can come could did do does doing done down due during each either else \
    enough etc even ever every everyone everything far few for from further gave get gets getting \
    give given go goes going gone got had has have having he hence her here hers herself him himself \
    his how however i i'd i'll i'm i've if in instead into is isn it it's its itself just keep kept \
    knew know known last later least less let like likely lot lots made make makes making many may \
    maybe me might mine more most much must my myself near need nearly needs neither never next no \
    nobody non none nor not nothing now of off often ok okay on once one only onto or other others \
    our ours out over own per perhaps please plus put quite rather re really s said same saw say see \
    seem seemed seems seen shall she should since so some somebody someone something sometimes soon \
    still such sure t take taken takes taking tell than that that's the their theirs them themselves \
    then there there's these they they're they've thing things think this those though through thus \
    to today together told too took toward towards tried try trying two under unless until up upon us \
    use used using usually various very via want wanted was way we we'd we'll we've well went were \
    what whatever when where whether which while who whoever whole whom whose why will with within \
    without would yes yet you you'd you'll you're you've your yours yourself first second ago day \
    days able im ive dont yeah hi hello hey dear thanks \
    ich wir sie er der das den dem ein eine einen und ist sind hat haben habe wurde mit von zu auf für \
    el la los las un una y que de del se le lo por para con mi su es está
    """.split(separator: " ").map(String.init))

  /// Negations and the like: they change what a phrase says and may begin one.
  static let negations: Set<String> = [
    "not", "no", "never", "nothing", "nobody", "none", "without", "can't", "cannot", "couldn't",
    "don't", "didn't", "doesn't", "won't", "wouldn't", "isn't", "wasn't", "aren't", "weren't",
    "hasn't", "haven't", "hadn't", "unable", "still", "too", "lack",
  ]

  /// Whether a word says nothing by itself.
  static func contains(_ word: String) -> Bool { all.contains(word) && !negations.contains(word) }

  /// Words with which no phrase ends.
  static let badEnds: Set<String> = Set(
    """
    a an the my your our their his its and or but of to in on at for with from by as than that which \
    who whose if because so is are was were be been am has have had do does did will would can could \
    should may might must not very really quite too more most i we he she they you it this these those \
    when where why how what while until i'm i've i'd it's we're they're don't didn't can't couldn't \
    won't wouldn't doesn't isn't wasn't haven't hasn't get got getting into onto about after before \
    since just also even only all some any no being having going make makes made let says said there \
    such every each per via re still always never ever please s t im ive dont cant unless once \
    ich wir sie er der das den dem ein eine einen und ist sind hat haben habe wurde mit von zu auf für \
    el la los las un una y que de del se le por para con mi su es está
    """.split(separator: " ").map(String.init))

  /// Words with which no phrase begins.
  static let badStarts: Set<String> = Set(
    """
    and or but of that which who whose than as so because by is are was were be been am to then also \
    even just i we he she they you it this these those me my your our their his her its us him them \
    if when while where the a an at for with from into has have had do does did will would can could \
    should may might must it's i'm i've i'd we're we've they're they've there there's am s t very \
    really quite hi hello hey please thanks in on about what how why im ive dont still always some \
    however though although anyway therefore apparently re basically maybe perhaps again
    """.split(separator: " ").map(String.init))

  /// Words that may begin a phrase where they begin a clause.
  static let clauseOpeners: Set<String> = [
    "how", "what", "why", "where", "when", "can't", "couldn't", "don't", "didn't", "won't", "still",
    "nobody", "no", "not", "never",
  ]
}
