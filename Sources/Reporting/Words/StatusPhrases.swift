import Analysis

/// Words for how sure, which way, and whether a fix held.
extension Phrase {
  static let since = Phrase("since {0}", "seit {0}", "depuis la {0}", "desde la {0}")
  static let aboveUsual = Phrase(
    "above usual", "über dem Üblichen", "au-dessus de l’habituel", "por encima de lo habitual")
  static let belowUsual = Phrase(
    "below usual", "unter dem Üblichen", "en dessous de l’habituel", "por debajo de lo habitual")
  static let steady = Phrase("steady", "unverändert", "stable", "estable")
  static let noHistory = Phrase(
    "too few to tell", "zu wenige für eine Aussage", "trop peu pour conclure",
    "muy pocos para saber")

  /// How sure a change is.
  static func status(_ status: Trend.Status) -> Phrase {
    switch status {
    case .confirmed: Phrase("Confirmed", "Bestätigt", "Confirmé", "Confirmado")
    case .watch: Phrase("Watch", "Beobachten", "À surveiller", "Vigilar")
    case .steady: Phrase("Steady", "Unverändert", "Stable", "Estable")
    case .new: Phrase("New", "Neu", "Nouveau", "Nuevo")
    }
  }

  /// Which way.
  static func direction(_ direction: Trend.Direction) -> Phrase {
    switch direction {
    case .up: Phrase("up", "gestiegen", "en hausse", "sube")
    case .down: Phrase("down", "gefallen", "en baisse", "baja")
    case .flat: Phrase("level", "gleich", "stable", "igual")
    }
  }

  /// Whether a fix held.
  static func verdict(_ verdict: ChangeReport.Verdict) -> Phrase {
    switch verdict {
    case .heldSoFar: Phrase("Held so far", "Hält bisher", "Tient pour l’instant", "Se mantiene")
    case .bandAid:
      Phrase(
        "Band-aid: it came back", "Pflaster: kam zurück", "Pansement : revenu", "Parche: volvió")
    case .moved:
      Phrase("Moved elsewhere", "Anderswohin verlagert", "Déplacé ailleurs", "Se desplazó")
    case .worse: Phrase("Worse", "Schlechter", "Pire", "Peor")
    case .noEffect:
      Phrase(
        "No effect seen", "Keine Wirkung erkennbar", "Aucun effet visible", "Sin efecto visible")
    case .tooEarly: Phrase("Too early", "Zu früh", "Trop tôt", "Demasiado pronto")
    }
  }

  /// What kind of headline.
  static func headline(_ kind: Headline.Kind) -> Phrase {
    switch kind {
    case .confirmed: status(.confirmed)
    case .watch: status(.watch)
    case .steady: status(.steady)
    case .fix: Phrase("Fix", "Maßnahme", "Correctif", "Arreglo")
    case .blame: Phrase("Caused elsewhere", "Anderswo verursacht", "Causé ailleurs", "Causa ajena")
    case .trust: Phrase("Trust", "Verlässlichkeit", "Fiabilité", "Fiabilidad")
    }
  }
}

extension CountedPhrase {
  static let weeks = CountedPhrase(
    one: Phrase("{0} week", "{0} Woche", "{0} semaine", "{0} semana"),
    many: Phrase("{0} weeks", "{0} Wochen", "{0} semaines", "{0} semanas"))
  static let items = CountedPhrase(
    one: Phrase("{0} item", "{0} Rückmeldung", "{0} retour", "{0} comentario"),
    many: Phrase("{0} items", "{0} Rückmeldungen", "{0} retours", "{0} comentarios"))
}
