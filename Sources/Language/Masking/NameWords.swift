/// Words by which names are found.
enum NameWords {
  /// Makes a table of folded words with a number for each list.
  static func table(_ lists: [(Int32, String)]) -> WordTable {
    WordTable(
      lists.flatMap { number, text in
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
          (WordScan.hash(of: String($0)), number)
        }
      })
  }

  /// 1 a title, 2 a word of greeting, 3 a word that closes a letter, 4 one that closes only where a
  /// break follows.
  static let roles = table([
    (
      1,
      """
      mr mrs ms miss dr prof professor doctor sir nurse herr herrn frau monsieur madame mme mlle
      mademoiselle senor senora senorita sr sra srta dona
      """
    ),
    (
      2,
      """
      hi hello hey dear hallo liebe lieber geehrte geehrter geehrten moin bonjour bonsoir cher chere
      salut hola estimado estimada querido querida morning afternoon evening tag buenas
      """
    ),
    (
      3,
      "regards rgds sincerely faithfully truly grusse gruss grussen mfg cordialement salutations saludos atentamente cordialmente saludo"
    ),
    (4, "thanks cheers thx ta best wishes yours thank you danke merci gracias lg vg bye"),
  ])

  /// Words that follow a person's name as nothing else.
  static let doings = table([
    (
      1,
      """
      was is from said told who helped promised rang called answered explained sorted fixed never
      hat war aus sagte versprach rief half erklarte etait est nous dit fue dijo explico
      prometio atendio es
      """
    )
  ])

  /// Words before a name in lower case: `and rosa was`, `but priya said`.
  static let beforePeople = table([
    (
      1,
      "and but that when then because so with und aber dass als weil mit et mais que car avec y pero con porque"
    )
  ])

  /// First names that are ordinary words where they are not capitalised.
  static let alsoWords = table([
    (
      1,
      "una dev jan sana dieter jean phil tim jose elle leon carol dominic nick sam sean mike hazel daisy morgan kerry ross otto bruno noel rene marc ali ana"
    )
  ])

  /// Small words inside names.
  static let particles = table([
    (1, "von van der den zu zur de des del la le du da di dos al el bin ibn o mc")
  ])

  /// Capitalised words that are no names.
  static let never: WordTable = {
    let own = """
      i im ive ill id the a an and but or my your our his her this that these it its was is are sir madam
      all there team everyone everybody both guys folks friend friends support service services customer
      customers billing sales accounts account reception returns refunds delivery technical complaints
      finance bank nhs gp hmrc amazon paypal barclays lloyds natwest hsbc santander google apple
      microsoft facebook whatsapp twitter instagram netflix uber visa mastercard british royal great
      monday tuesday wednesday thursday friday saturday sunday january february march april may june
      july august september october november december montag dienstag mittwoch donnerstag freitag
      samstag sonntag januar februar marz mai juni juli oktober dezember lundi mardi mercredi jeudi
      vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo english german
      french spanish england germany france spain london berlin madrid deutschland frankreich wifi
      internet nothing again please sorry hope so no yes not very well good after before when then now
      damen herren damit zusammen alle kundenservice kundendienst support ihr ihre kunde messieurs
      mesdames tous equipe todos equipo senores who what where which still also kind best warm many much
      more here listen told right taking had okay ok yep sure same why going hang same came always never ever wait waiting told just only because if since same stop sort fix get give let make made put take took has have can could should would will do did does don't next last first one two three case order ticket invoice number email phone mail address somebody someone nobody everything
      """
    return table([(1, own)])
  }()

  /// Patterns after which a name stands: group 0 whatever its case, group 1 only capitalised, group 2
  /// only a common first name.
  static let introductions: TokenPatterns = {
    var reader = PatternReader()
    reader.add(
      """
      %my name is
      %my name s
      %mein name ist
      %mein name lautet
      %ich heisse
      %je m appelle
      %mon nom est
      %me llamo
      %mi nombre es
      %named
      %account holder is
      %customer name
      """, group: 0)
    reader.add(
      """
      %name is|was -the|a|not|wrong|on|spelled|spelt|correct
      %spoke|spoken|speaking|talked|talking|chatted to|with
      %helped|served|assisted|treated|seen|called|contacted|handled|greeted|looked by
      %dealt with by
      %agent|advisor|adviser|rep|operator|colleague|driver|engineer|manager|technician|consultant called|named?
      %lady|man|gentleman|guy|lad|girl|woman|someone|chap called|named
      %ask|asked for
      %on behalf of
      %in the name of
      %under the name of?
      %its under
      %signed|sold|promised|told by
      %gesprochen|telefoniert mit
      %kollege|kollegin|mitarbeiter|mitarbeiterin|techniker
      %parle a|avec
      %conseiller|conseillere|agent|collegue
      %hable|hablado con
      %agente|operador|operadora|companero|companera|tecnico
      %atendio|atendido por?
      """, group: 1)
    reader.add(
      """
      %here|this is
      %i am|m
      %im
      %thank you|thanks
      %thanks to
      %husband|wife|son|daughter|mother|father|mum|dad|brother|sister|partner|colleague|neighbour
      %hier ist|spricht
      %ici
      %soy
      %ihr|ihre|ihrem|ihrer kollege|kollegin|kollegen
      """, group: 2)
    return reader.compile()
  }()
}

/// Names given from outside.
struct KnownNames: Sendable {
  private let table: WordTable
  private let isEmpty: Bool

  init(_ names: [String]) {
    var pairs: [(hash: UInt64, value: Int32)] = []
    for name in names {
      for word in WordScan(name).words where word.end - word.start >= 3 {
        // A role in place of a name (`Support`, `Customer`) hides nothing.
        if NameWords.never.value(word.hash) < 0 { pairs.append((word.hash, 1)) }
      }
    }
    table = WordTable(pairs)
    isEmpty = pairs.isEmpty
  }

  /// How many words from `i` on are known names, nil for none.
  func match(_ words: [WordScan.Word], _ i: Int) -> Int? {
    guard !isEmpty else { return nil }
    var k = i
    while k < words.count, words[k].marks.contains(.capital), table.value(words[k].hash) >= 0,
      k == i || words[k].before == .none
    { k += 1 }
    return k > i ? k - i : nil
  }
}
