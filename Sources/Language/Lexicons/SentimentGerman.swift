/// German valences, folded (`ä` as `a`, `ß` as `ss`).
enum SentimentGerman {
  static let valences: [(Double, String)] = [
    (
      3.2,
      """
      ausgezeichnet hervorragend fantastisch wunderbar perfekt grossartig spitze super toll begeistert
      klasse einwandfrei tadellos vorbildlich liebe bestens beste besten genial
      """
    ),
    (
      2.2,
      """
      gut gute guter gutes guten freundlich freundliche freundlicher freundlichen hilfsbereit kompetent
      kompetente kompetenter zufrieden danke dank dankbar empfehlen empfehle empfehlenswert schon schone
      hilfreich zuverlassig professionell nett nette netter netten aufmerksam lobenswert freut freue
      """
    ),
    (
      1.4,
      """
      schnell schnelle schneller zugig punktlich einfach problemlos reibungslos unkompliziert sauber klar
      gelost geklart besser funktioniert ruhig hoflich fair gerne angenehm bequem
      """
    ),
    (
      -0.9,
      """
      langsam warten wartezeit wartezeiten warte gewartet spat verspatet verspatung verzogerung teuer fehlt
      fehler falsch falsche falschen falscher problem probleme schwierig schwer leider wieder nochmal
      erneut immernoch beschwerde unklar storung kosten mangel
      """
    ),
    (
      -2,
      """
      schlecht schlechte schlechter schlechten enttauscht enttauschend enttauschung unfreundlich
      unfreundliche inkompetent unzufrieden argerlich arger arrogant unverschamt unzuverlassig kaputt
      defekt defekte beschadigt verargert frustriert frustrierend nervig genervt dreckig schmutzig
      ignoriert unprofessionell unmoglich chaos chaotisch verloren
      """
    ),
    (
      -3.2,
      """
      katastrophe katastrophal furchtbar schrecklich grauenhaft miserabel unterirdisch frechheit betrug
      abzocke schlimmste schlechteste schlechtesten ekelhaft wutend saftladen unzumutbar skandal sauerei
      """
    ),
  ]

  static let phrases: [(Double, String)] = [
    (
      2.2,
      "keine|keinerlei|ohne probleme|beschwerden|problem|beanstandungen\nnichts zu beanstanden|meckern|beklagen|bemangeln\nkann|konnte nicht|nichts klagen|meckern\nvielen dank\nimmer wieder gern|gerne\nweiter so"
    ),
    (1.0, "nicht|gar schlecht|ubel\nnicht so? schlecht"),
    (
      -2.2,
      "immer noch nicht|keine|kein|kaputt|falsch\nzum dritten|zweiten|vierten|wiederholten|x mal\nwarte|warten immer noch\nseit wochen|monaten|tagen\nnicht funktioniert|erreichbar|zufrieden|gut|gelost|geliefert|angekommen\nniemand|keiner meldet|zustandig|weiss|erreichbar|antwortet|hilft\nnie wieder\nkeine antwort|reaktion|ruckmeldung|hilfe|losung\nzu lange|teuer|spat|langsam"
    ),
  ]
}
