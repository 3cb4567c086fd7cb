/// Words by which addresses are found.
enum StreetWords {
  /// 1 and 2 kinds of English streets, 3 French, 4 Spanish ones; `avenue` and `boulevard` stand under
  /// French where a number stands before them.
  static let table = NameWords.table([
    (
      1,
      """
      street st road rd ave lane ln drive dr close way court ct crescent cres terrace gardens grove sq
      blvd mews parade highway row walk hill rise green park quay wharf
      """
    ),
    (3, "rue chemin allee impasse bd cours"),
    (4, "calle avenida avda plaza paseo camino carretera ronda travesia c"),
    (2, "avenue place square boulevard"),
  ])

  private static let small = NameWords.table([
    // Units and other words after a number that is no house number.
    (
      1,
      """
      minutes minute mins min hours hour days day weeks week months month years year miles mile km
      metres pounds euros dollars euro kunden menschen personen tage wochen monate jahre stunden uhr
      personnes jours heures semaines mois personas dias horas semanas meses anos times people points
      way stars star percent items und dollar stuck prozent clients
      """
    ),
    (2, "flat apartment apt unit suite room wohnung appartement apto piso"),
    (3, "bis ter quater"),
    (4, "numero num no nr n"),
    (5, "strasse str weg platz allee gasse"),
    (6, "postcode postal plz postleitzahl cp zip code postcodes zipcode"),
    (7, "in aus nach bei from at a en de of wohne wohnhaft live"),
    (8, "les aux au"),
  ])

  static func isUnit(_ hash: UInt64) -> Bool { small.value(hash) == 1 }
  static func isFlat(_ hash: UInt64) -> Bool { small.value(hash) == 2 }
  static func isBis(_ hash: UInt64) -> Bool { small.value(hash) == 3 }
  static func isNumberWord(_ hash: UInt64) -> Bool { small.value(hash) == 4 }
  static func isBareStreet(_ hash: UInt64) -> Bool { small.value(hash) == 5 }
  static func isPostcodeWord(_ hash: UInt64) -> Bool { small.value(hash) == 6 }
  static func isPlaceWord(_ hash: UInt64) -> Bool { small.value(hash) == 7 }
  static func isFrenchArticle(_ hash: UInt64) -> Bool { small.value(hash) == 8 }

  /// Large towns whose postcode has five digits.
  static func isTown(_ hash: UInt64) -> Bool { towns.value(hash) > 0 }

  private static let towns = NameWords.table([
    (
      1,
      """
      berlin hamburg munchen koln frankfurt stuttgart dusseldorf dortmund essen leipzig bremen dresden
      hannover nurnberg duisburg bochum wuppertal bielefeld bonn munster mannheim karlsruhe augsburg
      wiesbaden freiburg mainz kassel rostock potsdam erfurt kiel lubeck aachen ulm heidelberg
      paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims
      toulon grenoble dijon angers nimes brest tours limoges amiens metz perpignan orleans rouen caen
      madrid barcelona valencia sevilla zaragoza malaga murcia palma bilbao alicante cordoba valladolid
      vigo gijon granada elche oviedo cartagena pamplona almeria burgos salamanca toledo cadiz leon
      """
    )
  ])

  /// Two capitals that are a state of the United States.
  static func isState(_ s: [UInt8], _ word: WordScan.Word) -> Bool {
    word.end - word.start == 2 && word.marks.contains(.capitals) && states.value(word.hash) > 0
  }

  private static let states = NameWords.table([
    (
      1,
      """
      al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc
      nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc
      """
    )
  ])

  private static let endings = [
    "straße", "strasse", "str", "weg", "platz", "allee", "gasse", "damm", "ufer", "chaussee",
    "ring",
  ].map { Array($0.utf8) }

  private static let noStreets = NameWords.table([
    (
      1,
      "parkplatz arbeitsplatz sitzplatz stellplatz spielplatz umweg vorweg unterweg hering fahrweg"
    )
  ])

  /// Whether a German word ends as streets do: `Hauptstraße`, `Bergstr.`, `Lindenallee`.
  static func endsAsStreet(_ s: [UInt8], _ word: WordScan.Word) -> Bool {
    let bytes = s[Int(word.start)..<Int(word.end)].map { Bytes.isUpper($0) ? $0 | 0x20 : $0 }
    guard noStreets.value(word.hash) < 0 else { return false }
    return endings.contains { ending in
      bytes.count >= ending.count && bytes.suffix(ending.count).elementsEqual(ending)
        && (bytes.count > ending.count + 2 || isBareStreet(word.hash))
    }
  }
}
