/// The sentences that tell what happened, for languages other than the report's own English.
extension Phrase {
  static let storyUp = Phrase(
    "“{0}” ({1}) rose to {2} of its usual level.", "„{0}“ ({1}) stieg auf {2} des Üblichen.",
    "« {0} » ({1}) monte à {2} du niveau habituel.", "«{0}» ({1}) subió a {2} de lo habitual.")
  static let storyDown = Phrase(
    "“{0}” ({1}) fell to {2} of its usual level.", "„{0}“ ({1}) fiel auf {2} des Üblichen.",
    "« {0} » ({1}) baisse à {2} du niveau habituel.", "«{0}» ({1}) bajó a {2} de lo habitual.")
  static let storySince = Phrase(
    "It began in {0}.", "Es begann in {0}.", "Cela a commencé : {0}.", "Empezó en la {0}.")
  static let storyHeld = Phrase(
    "The change of {0} in {1} has held so far.", "Die Änderung vom {0} an {1} hält bisher.",
    "Le changement du {0} sur {1} tient pour l’instant.",
    "El cambio del {0} en {1} se mantiene por ahora.")
  static let storyBandAid = Phrase(
    "The change of {0} in {1} was a band-aid: complaints fell, then came back.",
    "Die Änderung vom {0} an {1} war ein Pflaster: Beschwerden sanken und kamen zurück.",
    "Le changement du {0} sur {1} était un pansement : les plaintes sont revenues.",
    "El cambio del {0} en {1} fue un parche: las quejas volvieron.")
  static let storyMoved = Phrase(
    "The change of {0} in {1} moved the trouble elsewhere.",
    "Die Änderung vom {0} an {1} hat den Ärger verlagert.",
    "Le changement du {0} sur {1} a déplacé le problème.",
    "El cambio del {0} en {1} desplazó el problema.")
  static let storyWorse = Phrase(
    "After the change of {0} in {1} complaints rose.",
    "Nach der Änderung vom {0} an {1} stiegen die Beschwerden.",
    "Après le changement du {0} sur {1}, les plaintes ont augmenté.",
    "Tras el cambio del {0} en {1} subieron las quejas.")
  static let storyNoEffect = Phrase(
    "The change of {0} in {1} shows no effect.", "Die Änderung vom {0} an {1} zeigt keine Wirkung.",
    "Le changement du {0} sur {1} est sans effet visible.",
    "El cambio del {0} en {1} no muestra efecto.")
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
