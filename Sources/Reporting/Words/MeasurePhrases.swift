import Analysis

/// The words of hand-offs, waiting times, procedures and answers.
extension Phrase {
  static let casesMean = Phrase(
    "A case is handed on {0} times, over {1} cases.",
    "Ein Fall wird {0}-mal weitergegeben, über {1} Fälle.",
    "Un cas est transmis {0} fois, sur {1} cas.",
    "Un caso se traspasa {0} veces, en {1} casos.")
  static let casesP90 = Phrase(
    "Nine of ten have no more than {0}.", "Neun von zehn haben höchstens {0}.",
    "Neuf sur dix n’en ont pas plus de {0}.", "Nueve de cada diez no tienen más de {0}.")
  static let casesLoop = Phrase(
    "{0} came back to a department they had left.",
    "{0} kamen in eine Abteilung zurück, die sie verlassen hatten.",
    "{0} sont revenus dans un service déjà quitté.",
    "{0} volvieron a un departamento que ya habían dejado.")
  static let casesTransfer = Phrase(
    "{0} of the items say that the customer was passed along.",
    "{0} der Rückmeldungen sagen, dass der Kunde weitergereicht wurde.",
    "{0} des retours disent que le client a été renvoyé ailleurs.",
    "{0} de los comentarios dicen que el cliente fue derivado.")
  static let casesCost = Phrase(
    "Each department more goes with {0} points of {1}; association, not cause.",
    "Mit jeder weiteren Abteilung gehen {0} Punkte {1} einher; Zusammenhang, nicht Ursache.",
    "Chaque service de plus va avec {0} points de {1} ; association, non cause.",
    "Cada departamento más va con {0} puntos de {1}; asociación, no causa.")
  static let orMore = Phrase("{0} or more", "{0} oder mehr", "{0} ou plus", "{0} o más")
  static let departmentsTouched = Phrase(
    "Departments that took part", "Beteiligte Abteilungen", "Services impliqués",
    "Departamentos implicados")
  static let meanScore = Phrase(
    "Mean score", "Mittlere Bewertung", "Score moyen", "Puntuación media")

  /// What is timed.
  static func timed(_ measure: ServiceTime.Measure) -> Phrase {
    switch measure {
    case .respond:
      Phrase("first answer", "erste Antwort", "première réponse", "primera respuesta")
    case .resolve:
      Phrase("until solved", "bis zur Lösung", "jusqu’à la résolution", "hasta resolver")
    case .hold:
      Phrase("held here", "Verweildauer hier", "temps passé ici", "tiempo retenido aquí")
    }
  }
  static let officeHours = Phrase(
    "office hours", "Geschäftszeiten", "heures d’ouverture", "horario de oficina")
  static let allHours = Phrase(
    "all hours of the clock", "alle Stunden der Uhr", "toutes les heures", "todas las horas")
  static let serviceTime = Phrase("Time", "Zeit", "Temps", "Tiempo")
  static let halfWithin = Phrase("Half within", "Hälfte binnen", "La moitié sous", "Mitad en")
  static let nineWithin = Phrase(
    "Nine of ten within", "Neun von zehn binnen", "Neuf sur dix sous", "Nueve de diez en")
  static let targetHead = Phrase("Target", "Ziel", "Cible", "Meta")
  static let withinTarget = Phrase("Within target", "Im Ziel", "Dans la cible", "Dentro de la meta")
  static let casesHead = Phrase("Cases", "Fälle", "Cas", "Casos")
  static let timesTitle = Phrase(
    "How long customers wait", "Wie lange Kunden warten", "Combien les clients attendent",
    "Cuánto esperan los clientes")
  static let timesNote = Phrase(
    "Conversations of four weeks that have times.",
    "Gespräche aus vier Wochen, die Zeiten tragen.",
    "Conversations horodatées de quatre semaines.",
    "Conversaciones con horas, de cuatro semanas.")
  static let procedureTitle = Phrase(
    "One procedure, one answer?", "Ein Ablauf, eine Antwort?", "Une procédure, une réponse ?",
    "¿Un procedimiento, una respuesta?")
  static let procedureNote = Phrase(
    "The departments that had a case one after another, and whether they said the same.",
    "Die Abteilungen, die einen Fall nacheinander hatten, und ob sie dasselbe sagten.",
    "Les services qui ont eu un cas l’un après l’autre, et s’ils ont dit la même chose.",
    "Los departamentos que tuvieron un caso uno tras otro, y si dijeron lo mismo.")
  static let procedureLead = Phrase(
    "{0} of {1} cases take the commonest way: {2}. There are {3} ways.",
    "{0} von {1} Fällen gehen den häufigsten Weg: {2}. Es gibt {3} Wege.",
    "{0} des {1} cas prennent la voie la plus courante : {2}. Il y a {3} voies.",
    "{0} de {1} casos siguen el camino más común: {2}. Hay {3} caminos.")
  static let procedureScore = Phrase(
    "Their {1} differs from the others’ by {0}.",
    "Ihr {1} weicht von dem der anderen um {0} ab.",
    "Leur {1} diffère de celui des autres de {0}.",
    "Su {1} difiere del de los demás en {0}.")
  static let answersLead = Phrase(
    "In {0} of {1} cases in which two people named a waiting time, they named different ones.",
    "In {0} von {1} Fällen, in denen zwei Personen eine Wartezeit nannten, nannten sie verschiedene.",
    "Dans {0} cas sur {1} où deux personnes ont donné un délai, elles en ont donné de différents.",
    "En {0} de {1} casos en que dos personas dieron un plazo, dieron plazos distintos.")
  static let differing = Phrase("Different", "Verschieden", "Différentes", "Distintas")
  static let comparable = Phrase("Comparable", "Vergleichbar", "Comparables", "Comparables")
  static let perThousand = Phrase("Per 1,000", "Je 1.000", "Pour 1 000", "Por 1000")
  static let statedWait = Phrase(
    "Commonest waiting time named", "Meistgenannte Wartezeit", "Délai le plus annoncé",
    "Plazo más anunciado")
  static let statedNote = Phrase(
    "What each department says it takes", "Was jede Abteilung als Dauer nennt",
    "Ce que chaque service annonce", "Lo que anuncia cada departamento")
  static let toldLine = Phrase(
    "Customers say that they got different answers: {0}.",
    "Kunden sagen, dass sie verschiedene Auskünfte bekamen: {0}.",
    "Des clients disent avoir eu des réponses différentes : {0}.",
    "Los clientes dicen que recibieron respuestas distintas: {0}.")
  static let partsLine = Phrase(
    "Taken apart: {0} by the number of items, {1} by a shift between channels, {2} is real change.",
    "Zerlegt: {0} durch die Zahl der Rückmeldungen, {1} durch Verschiebung zwischen Kanälen, {2} ist echte Änderung.",
    "Décomposé : {0} par le nombre de retours, {1} par le glissement entre canaux, {2} de vrai changement.",
    "Desglosado: {0} por el número de comentarios, {1} por cambio de canales, {2} es cambio real.")
  static let worstLine = Phrase(
    "Worst for {0}: {1} of the others’ rate.", "Am schlimmsten bei {0}: {1} der Rate der anderen.",
    "Pire pour {0} : {1} du taux des autres.", "Peor en {0}: {1} de la tasa de los demás.")
  static let slopeLine = Phrase(
    "Going on since, week by week: {0} against before.",
    "Geht seither weiter, Woche für Woche: {0} gegen vorher.",
    "Se poursuit depuis, semaine après semaine : {0} par rapport à avant.",
    "Sigue desde entonces, semana a semana: {0} frente a antes.")
  static let ripplesLine = Phrase(
    "Rose elsewhere afterwards: {0}", "Danach anderswo gestiegen: {0}",
    "En hausse ailleurs ensuite : {0}", "Subió después en otros: {0}")
  static let retaggedTitle = Phrase(
    "What a new model did to the counts", "Was ein neues Modell an den Zahlen änderte",
    "L’effet d’un nouveau modèle sur les comptes", "Qué cambió un nuevo modelo en las cifras")
  static let retaggedNote = Phrase(
    "The same items tagged before and now: a step of the measure, not of the company.",
    "Dieselben Rückmeldungen früher und jetzt zugeordnet: ein Sprung des Maßes, nicht der Firma.",
    "Les mêmes retours étiquetés avant et maintenant : une rupture de mesure, non de l’entreprise.",
    "Los mismos comentarios etiquetados antes y ahora: un salto de la medida, no de la empresa.")
  static let before = Phrase("Before", "Vorher", "Avant", "Antes")
  static let now = Phrase("Now", "Jetzt", "Maintenant", "Ahora")
  static let foldedLine = Phrase(
    "Put away, as others say the same: {0}.", "Weggelassen, weil andere dasselbe sagen: {0}.",
    "Écartés, d’autres disant la même chose : {0}.",
    "Apartados, porque otros dicen lo mismo: {0}.")
  static let byAuditTitle = Phrase(
    "The same corrected by the audit", "Dasselbe, durch die Prüfung berichtigt",
    "La même chose, corrigée par l’audit", "Lo mismo, corregido por la auditoría")
  static let byAuditNote = Phrase(
    "Shares of a row as they would be if every owner were the one that a person says.",
    "Anteile einer Zeile, wie sie wären, wenn jeder Verursacher der wäre, den ein Mensch nennt.",
    "Parts d’une ligne si chaque responsable était celui qu’une personne désigne.",
    "Partes de una fila si cada responsable fuera el que dice una persona.")
  static let callBacksLine = Phrase(
    "{0} customers say they will leave or gave the lowest score: see callback.csv.",
    "{0} Kunden kündigen einen Wechsel an oder gaben die schlechteste Bewertung: siehe callback.csv.",
    "{0} clients annoncent leur départ ou donnent le score le plus bas : voir callback.csv.",
    "{0} clientes dicen que se van o dieron la puntuación más baja: ver callback.csv.")
}
