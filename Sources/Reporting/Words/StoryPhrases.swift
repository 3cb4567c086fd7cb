/// The sentences that tell what happened.
extension Phrase {
  static let storyUp = Phrase(
    "“{0}” ({1}) rose to {2} times its usual level ({3})",
    "„{0}“ ({1}) stieg auf das {2}-Fache des Üblichen ({3})",
    "« {0} » ({1}) atteint {2} fois le niveau habituel ({3})",
    "«{0}» ({1}) subió a {2} veces lo habitual ({3})")
  static let storyDown = Phrase(
    "“{0}” ({1}) fell to {2} times its usual level ({3})",
    "„{0}“ ({1}) fiel auf das {2}-Fache des Üblichen ({3})",
    "« {0} » ({1}) tombe à {2} fois le niveau habituel ({3})",
    "«{0}» ({1}) bajó a {2} veces lo habitual ({3})")
  static let storyCounts = Phrase(
    "{0} in {1}, where {2} were expected.", "{0} in {1}, erwartet waren {2}.",
    "{0} en {1}, pour {2} attendus.", "{0} en {1}; se esperaban {2}.")
  static let storyChange = Phrase(
    "The change", "Die Änderung", "Le changement", "El cambio")
  static let storyHeld = Phrase(
    "{0} has held so far: complaints on {1} are at {2} of before.",
    "{0} hält bisher: Beschwerden zu {1} liegen bei {2} von zuvor.",
    "{0} tient pour l’instant : plaintes sur {1} à {2} d’avant.",
    "{0} se mantiene: las quejas sobre {1} están en {2} de antes.")
  static let storyBandAid = Phrase(
    "{0} was a band-aid: complaints on {1} fell, then came back: {2}.",
    "{0} war ein Pflaster: Beschwerden zu {1} sanken und kamen zurück: {2}.",
    "{0} : un pansement, les plaintes sur {1} ont baissé puis sont revenues : {2}.",
    "{0} fue un parche: las quejas sobre {1} bajaron y volvieron: {2}.")
  static let storyMoved = Phrase(
    "{0} moved the trouble: {3} rose while {1} fell to {2}.",
    "{0} hat den Ärger verlagert: {3} stieg, während {1} fiel auf {2}.",
    "{0} a déplacé le problème : {3} monte, {1} baisse à {2}.",
    "{0} desplazó el problema: {3} subió y {1} bajó a {2}.")
  static let storyWorse = Phrase(
    "{0}: complaints on {1} rose afterwards: {2}.",
    "{0}: Beschwerden zu {1} stiegen danach: {2}.",
    "{0} : les plaintes sur {1} ont ensuite augmenté : {2}.",
    "{0}: las quejas sobre {1} subieron después: {2}.")
  static let storyNoEffect = Phrase(
    "{0} shows no effect on {1}: {2}.", "{0} zeigt keine Wirkung auf {1}: {2}.",
    "{0} : aucun effet visible sur {1}, {2}.", "{0} no muestra efecto en {1}: {2}.")
  static let storyAudit = Phrase(
    "The department tag is right {0} of the time, by a random audit of {1} items.",
    "Die Abteilung stimmt in {0} der Fälle, laut Zufallsprüfung von {1} Rückmeldungen.",
    "Le service attribué est juste dans {0} des cas, selon un audit aléatoire de {1} retours.",
    "El departamento acierta en {0} de los casos, según una auditoría de {1} comentarios.")
  static let storyReached = Phrase(
    "{0} of its items reached {1} first.", "{0} davon kamen zuerst bei {1} an.",
    "{0} sont d’abord arrivés chez {1}.", "{0} llegaron primero a {1}.")
  static let storyBlame = Phrase(
    "{0} of the complaints that reached {1} were caused elsewhere.",
    "{0} der Beschwerden, die bei {1} ankamen, waren anderswo verursacht.",
    "{0} des plaintes reçues par {1} ont été causées ailleurs.",
    "{0} de las quejas que llegaron a {1} se causaron en otro sitio.")
  static let storyWatched = Phrase(
    "Worth watching, not confirmed: {0}.", "Zu beobachten, nicht bestätigt: {0}.",
    "À surveiller, non confirmé : {0}.", "Para vigilar, sin confirmar: {0}.")
  static let storyNoAudit = Phrase(
    "No random audit yet: departments are not measured.",
    "Noch keine Zufallsprüfung: Abteilungen sind nicht gemessen.",
    "Pas encore d’audit aléatoire : les services ne sont pas mesurés.",
    "Aún sin auditoría aleatoria: los departamentos no están medidos.")
  static let storyLowAudit = Phrase(
    "The audit puts the department tag right {0} of the time; below 70 % this stays a draft.",
    "Laut Prüfung stimmt die Abteilung in {0}; unter 70 % bleibt dies ein Entwurf.",
    "Selon l’audit, le service est juste dans {0} ; sous 70 %, cela reste un brouillon.",
    "Según la auditoría el departamento acierta en {0}; por debajo del 70 % sigue siendo borrador.")
  static let storyFirstStep = Phrase(
    "{0} reads the quotes and walks one case of {1}.",
    "{0} liest die Zitate und geht einen Fall von {1} durch.",
    "{0} lit les citations et suit un cas de {1}.",
    "{0} lee las citas y recorre un caso de {1}.")
  static let storyWith = Phrase(
    "Together with {0}.", "Gemeinsam mit {0}.", "Avec {0}.", "Junto con {0}.")

  static let quoted = Phrase("“{0}”", "„{0}“", "« {0} »", "«{0}»")
  static let storyBiggest = Phrase(
    "“{0}” ({1}): {2} in four weeks ({3}).", "„{0}“ ({1}): {2} in vier Wochen ({3}).",
    "« {0} » ({1}) : {2} en quatre semaines ({3}).", "«{0}» ({1}): {2} en cuatro semanas ({3}).")
  static let biggest = Phrase(
    "Biggest problem", "Größtes Problem", "Plus gros problème", "Mayor problema")
  static let remarkLanding = Phrase(
    "Only {0} of the items say which department received them.",
    "Nur bei {0} der Rückmeldungen ist erfasst, welche Abteilung sie annahm.",
    "Seuls {0} des retours disent quel service les a reçus.",
    "Solo {0} de los comentarios dicen qué departamento los recibió.")
  static let remarkOther = Phrase(
    "{0} of the items with trouble are in no theme; more than {1} means that causes are missing.",
    "{0} der Rückmeldungen mit Ärger gehören zu keinem Thema; über {1} fehlen Ursachen.",
    "{0} des retours négatifs ne sont dans aucun thème ; au-delà de {1}, des causes manquent.",
    "{0} de los comentarios con problema no están en ningún tema; más de {1} indica que faltan causas."
  )
  static let remarkUnassigned = Phrase(
    "{0} of the items are unassigned; more than {1} means that the taxonomy or its examples lack something.",
    "{0} der Rückmeldungen sind nicht zugeordnet; über {1} fehlt der Taxonomie oder ihren Beispielen etwas.",
    "{0} des retours ne sont pas attribués ; au-delà de {1}, il manque quelque chose à la taxonomie ou à ses exemples.",
    "{0} de los comentarios están sin asignar; más de {1} indica que a la taxonomía o a sus ejemplos les falta algo."
  )
  static let remarkUndated = Phrase(
    "{0} without a date count in no week.", "{0} ohne Datum zählen in keiner Woche.",
    "{0} sans date ne comptent dans aucune semaine.",
    "{0} sin fecha no cuentan en ninguna semana.")
  static let quoteTypical = Phrase("Typical", "Typisch", "Typique", "Típico")
  static let quoteDifferent = Phrase("Different", "Anders", "Différent", "Distinto")
  static let quoteRecent = Phrase("Recent", "Neu", "Récent", "Reciente")

  /// A key figure's name by its id; nil for one that this interface does not know.
  static func kpi(_ id: String) -> Phrase? {
    switch id {
    case "owned":
      Phrase(
        "Complaints a week that it owns", "Eigene Beschwerden je Woche",
        "Plaintes propres par semaine", "Quejas propias por semana")
    case "absorbed-blame":
      Phrase(
        "Landed here, caused elsewhere", "Hier angekommen, anderswo verursacht",
        "Reçu ici, causé ailleurs", "Llegó aquí, causado fuera")
    case "exported-cause":
      Phrase(
        "Caused here, landed elsewhere", "Hier verursacht, anderswo angekommen",
        "Causé ici, reçu ailleurs", "Causado aquí, llegó a otros")
    case "first-response-p50":
      Phrase(
        "Half get a first answer within", "Die Hälfte erhält eine erste Antwort binnen",
        "La moitié a une première réponse sous", "La mitad recibe respuesta en")
    case "time-held-p90":
      Phrase(
        "Nine of ten cases are held here at most", "Neun von zehn Fällen liegen hier höchstens",
        "Neuf cas sur dix restent ici au plus", "Nueve de cada diez casos quedan aquí como mucho")
    case "first-contact-resolution":
      Phrase(
        "Solved at the first contact (no return in 7 days)",
        "Beim ersten Kontakt gelöst (keine Rückkehr in 7 Tagen)",
        "Résolu au premier contact (pas de retour en 7 jours)",
        "Resuelto al primer contacto (sin volver en 7 días)")
    case "loop-rate":
      Phrase(
        "Cases that came back to a department they had left",
        "Fälle, die in eine verlassene Abteilung zurückkamen",
        "Cas revenus dans un service déjà quitté", "Casos que volvieron a un departamento ya dejado"
      )
    case "conflict-rate":
      Phrase(
        "Cases in which two people gave different answers",
        "Fälle, in denen zwei Personen Verschiedenes sagten",
        "Cas où deux personnes ont répondu différemment",
        "Casos en que dos personas dieron respuestas distintas")
    default: nil
    }
  }

  /// Why a key figure has no value, by the report's English.
  static func kpiNote(_ note: String) -> Phrase? {
    switch note {
    case "too few": tooFew
    case "no timestamps":
      Phrase("no timestamps", "keine Zeitangaben", "pas d’horodatage", "sin marcas de tiempo")
    case "not shown in a draft":
      Phrase(
        "not shown in a draft", "im Entwurf nicht gezeigt", "masqué dans un brouillon",
        "oculto en un borrador")
    case "nowhere did two people say how long it takes":
      Phrase(
        "nowhere did two people say how long it takes",
        "nirgends nannten zwei Personen eine Dauer",
        "nulle part deux personnes n’ont donné de délai",
        "en ningún caso dos personas dieron un plazo")
    case "no conversations":
      Phrase("no conversations", "keine Gespräche", "aucune conversation", "sin conversaciones")
    case "too few, or it does not both receive and own":
      Phrase(
        "too few, or it does not both receive and own",
        "zu wenige, oder sie empfängt und verantwortet nicht beides",
        "trop peu, ou il ne reçoit et ne possède pas à la fois",
        "muy pocos, o no recibe y posee a la vez")
    case "no repeat contacts can be known: no customer ids":
      Phrase(
        "no customer ids", "keine Kundenkennungen", "pas d’identifiants clients",
        "sin identificadores de cliente")
    default: nil
    }
  }

  static let kpiMet = Phrase("target met", "Ziel erreicht", "cible atteinte", "meta cumplida")
  static let kpiMissed = Phrase(
    "target missed", "Ziel verfehlt", "cible manquée", "meta no cumplida")
  static let kpiClose = Phrase(
    "too close to call", "zu knapp für ein Urteil", "trop serré pour trancher",
    "demasiado ajustado")
  static let kpisHidden = Phrase(
    "Not shown: {0}.", "Nicht gezeigt: {0}.", "Non affiché : {0}.", "No se muestra: {0}.")
}
