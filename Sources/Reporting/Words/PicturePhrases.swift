/// The words of pictures.
extension Phrase {
  static let flowDescription = Phrase(
    "{0}. The largest flow between two departments is from {1} to {2}: {3}.",
    "{0}. Der größte Strom zwischen zwei Abteilungen führt von {1} zu {2}: {3}.",
    "{0}. Le plus grand flux entre deux services va de {1} à {2} : {3}.",
    "{0}. El mayor flujo entre dos departamentos va de {1} a {2}: {3}.")
  static let flowTitle = Phrase(
    "From the cause to the desk that hears of it, four weeks",
    "Von der Ursache zu dem, der davon hört, vier Wochen",
    "De la cause au service qui l’entend, quatre semaines",
    "De la causa a quien la oye, cuatro semanas")
  static let causedByHead = Phrase("Caused by", "Verursacht durch", "Causé par", "Causado por")
  static let networkTitle = Phrase(
    "Signs of something lost between departments, four weeks",
    "Zeichen für Verluste zwischen Abteilungen, vier Wochen",
    "Indices de perte entre services, quatre semaines",
    "Indicios de pérdida entre departamentos, cuatro semanas")
  static let handedFrom = Phrase(
    "Landed first", "Zuerst angekommen", "Reçu d’abord", "Llegó primero")
  static let handedTo = Phrase("Owns the cause", "Verantwortlich", "Responsable", "Responsable")
  static let lastWeek = Phrase(
    "{0} this week", "{0} diese Woche", "{0} cette semaine", "{0} esta semana")
  static let sameScale = Phrase(
    "all from 0 to {0}", "alle von 0 bis {0}", "tous de 0 à {0}", "todos de 0 a {0}")
  static let weeklyByProcess = Phrase(
    "Complaints a week by process", "Beschwerden je Woche nach Prozess",
    "Plaintes par semaine et par processus", "Quejas por semana y proceso")
  static let paretoTitle = Phrase(
    "The few processes that carry most of it", "Die wenigen Prozesse, die das meiste tragen",
    "Les quelques processus qui pèsent le plus", "Los pocos procesos que más pesan")
  static let paretoNote = Phrase(
    "Points of trouble in four weeks; each bar begins where the one above it ends. The dashed line is 80%.",
    "Ärgerpunkte aus vier Wochen; jeder Balken beginnt, wo der obere endet. Gestrichelt: 80 %.",
    "Points d’ennui sur quatre semaines ; chaque barre commence où finit la précédente. En pointillé : 80 %.",
    "Puntos de problema en cuatro semanas; cada barra empieza donde acaba la anterior. Línea: 80 %."
  )
  static let paretoLead = Phrase(
    "{0} of {1} processes carry {2} of the trouble.",
    "{0} von {1} Prozessen tragen {2} des Ärgers.",
    "{0} processus sur {1} portent {2} des ennuis.",
    "{0} de {1} procesos concentran {2} de los problemas.")
  static let share = Phrase("Share", "Anteil", "Part", "Parte")
  static let itemsTitle = Phrase(
    "Complaints behind the numbers", "Beschwerden hinter den Zahlen",
    "Les plaintes derrière les chiffres", "Las quejas detrás de las cifras")
  static let itemsNote = Phrase(
    "Examples of four weeks, drawn at random from every theme, the latest first. All items of the period stand in {0}.",
    "Beispiele aus vier Wochen, zufällig aus jedem Thema gezogen, die neuesten zuerst. Alle Rückmeldungen des Zeitraums stehen in {0}.",
    "Exemples de quatre semaines, tirés au hasard dans chaque thème, les plus récents d’abord. Tous les retours de la période figurent dans {0}.",
    "Ejemplos de cuatro semanas, al azar de cada tema, los más recientes primero. Todos los comentarios del periodo están en {0}."
  )
  static let someOf = Phrase("{0} of {1}", "{0} von {1}", "{0} sur {1}", "{0} de {1}")
  static let moreItems = Phrase(
    "More of its items", "Weitere Rückmeldungen dazu", "D’autres retours", "Más comentarios")
  static let together = Phrase("Together", "Zusammen", "Cumulé", "Acumulado")
}
