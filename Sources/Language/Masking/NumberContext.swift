/// What the words around a number say it is.
struct NumberContext {
  /// The kind that a word before it names.
  private(set) var kind: MaskKind?
  /// Whether `number`, `no`, `ref` or the like stands right before it.
  private(set) var isExplicit = false
  /// Whether a unit follows (`1500 pounds`, `2000 miles`).
  private(set) var isMeasured = false

  init(_ scan: WordScan, before start: Int, after end: Int) {
    let words = scan.words
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if Int(words[middle].start) < start { low = middle + 1 } else { high = middle }
    }
    var k = low
    var steps = 0
    while k > 0, steps < 5, kind == nil {
      if k < words.count, words[k].before == .sentence, steps > 0 { break }
      k -= 1
      steps += 1
      switch Self.table.value(words[k].hash) {
      case 1: kind = .order
      case 2: kind = .account
      case 3: kind = .phone
      case 4: kind = .card
      case 5: isExplicit = isExplicit || steps <= 2
      case 6 where steps == 1: isMeasured = true
      default: if steps > 3 { k = 0 }
      }
    }
    if kind == .phone, !isExplicit, steps > 4 { kind = nil }
    var next = low
    while next < words.count, Int(words[next].start) < end { next += 1 }
    if next < words.count, words[next].before == .none,
      Self.table.value(words[next].hash) == 6
    {
      isMeasured = true
    }
  }

  private static let table = WordTable(
    lists.flatMap { number, text in
      text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
        (WordScan.hash(of: String($0)), number)
      }
    })

  private static let lists: [(Int32, String)] = [
    (
      1,
      """
      order orders ticket booking reference ref case invoice claim tracking incident complaint parcel
      shipment consignment confirmation reservation pnr job transaction quote request bestellung
      bestellnummer auftrag auftragsnummer rechnung rechnungsnummer ticketnummer sendung
      sendungsnummer sendungsverfolgung vorgang vorgangsnummer buchung buchungsnummer aktenzeichen
      beschwerdenummer schadennummer commande facture dossier colis suivi reservation pedido factura
      referencia expediente reserva envio seguimiento incidencia reclamacion reclamation siniestro
      """
    ),
    (
      2,
      """
      account acct acc customer meter policy membership member contract nhs patient serial sort
      licence license passport ssn insurance mpan mprn iban konto kontonummer kunden kundennummer
      vertrag vertragsnummer zahler zahlernummer mitglied mitgliedsnummer versicherungsnummer
      policennummer seriennummer kdnr compte client contrat abonne adherent compteur police cuenta
      cliente contrato contador poliza socio dni nie user userid id pin
      """
    ),
    (
      3,
      """
      phone telephone tel mobile cell fax landline call ring text whatsapp reach telefon handy
      telefonnummer handynummer mobilnummer mobil ruckruf erreichen erreichbar telephone portable
      joindre appelez rappeler rappelez telefono movil celular llamar llameme llamarme
      """
    ),
    (4, "card kreditkarte karte carte tarjeta visa mastercard amex"),
    (5, "number no nr num numero nummer ending endung n is ist es est reference ref id"),
    (
      6,
      """
      pounds pound dollars dollar euro euros pence cents gbp usd eur miles mile km kg minutes minute
      min mins hours hour hrs days day weeks week months month years year people patients customers
      times units kwh mb gb percent items uhr stunden tage wochen monate jahre kunden personen jours
      heures semaines mois ans personnes dias horas semanas meses anos personas metres meters points
      since in until
      """
    ),
  ]
}
