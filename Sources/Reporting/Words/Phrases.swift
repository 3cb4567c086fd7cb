import FeedbackModel

/// The words of the frame and of every page.
extension Phrase {
  static let months: [Phrase] = [
    Phrase("January", "Januar", "janvier", "enero"),
    Phrase("February", "Februar", "février", "febrero"),
    Phrase("March", "März", "mars", "marzo"),
    Phrase("April", "April", "avril", "abril"),
    Phrase("May", "Mai", "mai", "mayo"),
    Phrase("June", "Juni", "juin", "junio"),
    Phrase("July", "Juli", "juillet", "julio"),
    Phrase("August", "August", "août", "agosto"),
    Phrase("September", "September", "septembre", "septiembre"),
    Phrase("October", "Oktober", "octobre", "octubre"),
    Phrase("November", "November", "novembre", "noviembre"),
    Phrase("December", "Dezember", "décembre", "diciembre"),
  ]
  static let weekNumber = Phrase("week {0}", "Woche {0}", "semaine {0}", "semana {0}")
  static let weekTitle = Phrase("Week {0}", "Woche {0}", "Semaine {0}", "Semana {0}")
  static let weekShort = Phrase("W{0}", "W{0}", "S{0}", "S{0}")
  static let and = Phrase("and", "und", "et", "y")
  static let to = Phrase("to", "bis", "à", "a")
  static let week = Phrase("Week", "Woche", "Semaine", "Semana")
  static let skip = Phrase("Skip to content", "Zum Inhalt", "Aller au contenu", "Ir al contenido")
  static let allWeeks = Phrase(
    "All weeks", "Alle Wochen", "Toutes les semaines", "Todas las semanas")
  static let overview = Phrase("Overview", "Überblick", "Vue d’ensemble", "Resumen")
  static let departments = Phrase("Departments", "Abteilungen", "Services", "Departamentos")
  static let department = Phrase("Department", "Abteilung", "Service", "Departamento")
  static let processes = Phrase("Processes", "Prozesse", "Processus", "Procesos")
  static let process = Phrase("Process", "Prozess", "Processus", "Proceso")
  static let theme = Phrase("Root cause", "Ursache", "Cause", "Causa")
  static let owner = Phrase("Owner", "Verantwortlich", "Responsable", "Responsable")
  static let stage = Phrase("Stage", "Phase", "Étape", "Etapa")
  static let items = Phrase("Items", "Rückmeldungen", "Retours", "Comentarios")
  static let copy = Phrase("Copy", "Kopieren", "Copier", "Copiar")
  static let copied = Phrase("Copied", "Kopiert", "Copié", "Copiado")
  static let copyCSV = Phrase("Copy as CSV", "Als CSV kopieren", "Copier en CSV", "Copiar como CSV")
  static let filter = Phrase("Filter rows", "Zeilen filtern", "Filtrer les lignes", "Filtrar filas")
  static let downloads = Phrase("Files", "Dateien", "Fichiers", "Archivos")
  static let tooFew = Phrase("too few", "zu wenige", "trop peu", "muy pocos")
  static let notRecorded = Phrase(
    "not recorded", "nicht erfasst", "non enregistré", "no registrado")
  static let unassigned = Phrase("unassigned", "nicht zugeordnet", "non attribué", "sin asignar")
  static let dataAsTable = Phrase(
    "The data as a table", "Die Daten als Tabelle", "Les données en tableau", "Los datos en tabla")
  static let chartDescription = Phrase(
    "{0}, {1} to {2}: between {3} and {4}; the last week {5}.",
    "{0}, {1} bis {2}: zwischen {3} und {4}; letzte Woche {5}.",
    "{0}, {1} à {2} : entre {3} et {4} ; dernière semaine {5}.",
    "{0}, {1} a {2}: entre {3} y {4}; última semana {5}.")
  static let expectedThisWeek = Phrase(
    "what history led us to expect of a week, with the range of usual weeks: {0}",
    "was die Vorwochen für eine Woche erwarten ließen, mit der Spanne üblicher Wochen: {0}",
    "ce que l’historique laissait attendre d’une semaine, avec l’étendue habituelle : {0}",
    "lo que el historial hacía esperar de una semana, con el rango habitual: {0}")
  static let other = Phrase("others", "übrige", "autres", "otros")
  static let more = Phrase("{0} more", "{0} weitere", "{0} de plus", "{0} más")
  static let intervalNote = Phrase(
    "Numbers in brackets are 95% intervals.",
    "Zahlen in Klammern sind 95-%-Intervalle.",
    "Les nombres entre parenthèses sont des intervalles à 95 %.",
    "Los números entre paréntesis son intervalos del 95 %.")
  static let footNote = Phrase(
    "Personal data is masked. Nothing on this page asks for anything from a network.",
    "Personenbezogene Angaben sind maskiert. Diese Seite ruft nichts aus einem Netz ab.",
    "Les données personnelles sont masquées. Cette page ne demande rien à aucun réseau.",
    "Los datos personales están enmascarados. Esta página no pide nada a ninguna red.")
  static let fourWeeks = Phrase(
    "Four weeks to {0}", "Vier Wochen bis {0}", "Quatre semaines jusqu’au {0}",
    "Cuatro semanas hasta el {0}")
  static let draft = Phrase("Draft", "Entwurf", "Brouillon", "Borrador")

  /// The name of a stage.
  static func stage(_ stage: Stage) -> Phrase {
    switch stage {
    case .acquire: Phrase("Acquire", "Gewinnen", "Acquérir", "Captar")
    case .fulfil: Phrase("Fulfil", "Erfüllen", "Fournir", "Cumplir")
    case .nurture: Phrase("Nurture", "Betreuen", "Fidéliser", "Cuidar")
    }
  }

  /// The name of a channel.
  static func channel(_ channel: Channel) -> Phrase {
    switch channel {
    case .survey: Phrase("survey", "Umfrage", "enquête", "encuesta")
    case .chat: Phrase("chat", "Chat", "chat", "chat")
    case .ticket: Phrase("ticket", "Ticket", "ticket", "ticket")
    case .review: Phrase("review", "Bewertung", "avis", "reseña")
    case .email: Phrase("e-mail", "E-Mail", "e-mail", "correo")
    case .call: Phrase("call", "Anruf", "appel", "llamada")
    case .social: Phrase("social media", "soziale Medien", "réseaux sociaux", "redes sociales")
    case .sms: Phrase("text message", "SMS", "SMS", "SMS")
    }
  }

  /// What a signal says of the hand-off.
  static func signal(_ kind: SignalKind) -> Phrase {
    switch kind {
    case .repeat:
      Phrase(
        "had to say it again", "musste es noch einmal sagen", "a dû le redire",
        "tuvo que repetirlo")
    case .transfer:
      Phrase(
        "was passed along", "wurde weitergereicht", "renvoyé d’un service à l’autre", "fue derivado"
      )
    case .lost:
      Phrase(
        "details lost in the hand-off", "Angaben bei der Übergabe verloren",
        "informations perdues au passage", "datos perdidos en el traspaso")
    case .chase:
      Phrase(
        "chased an open case", "fragte nach offenem Fall", "relance d’un dossier ouvert",
        "reclamó un caso abierto")
    case .unowned:
      Phrase(
        "nobody owns it", "niemand ist zuständig", "personne n’en est responsable",
        "nadie se hace cargo")
    case .conflict:
      Phrase(
        "got different answers", "bekam verschiedene Auskünfte", "réponses contradictoires",
        "respuestas distintas")
    case .looseEnd:
      Phrase(
        "promise without follow-up", "Zusage ohne Folge", "promesse sans suite",
        "promesa sin seguimiento")
    case .rekey:
      Phrase(
        "error from manual re-entry", "Fehler beim Abtippen", "erreur de ressaisie",
        "error al volver a teclear")
    case .delay:
      Phrase("took too long", "dauerte zu lange", "trop long", "tardó demasiado")
    case .leaving:
      Phrase(
        "says they will leave", "kündigt Wechsel an", "annonce son départ", "dice que se va")
    }
  }
}
