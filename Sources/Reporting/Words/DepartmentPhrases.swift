/// The words of the pages of departments, processes and themes.
extension Phrase {
  static let departmentLead = Phrase(
    "{0} caused {1} of all complaints in the four weeks to {2}.",
    "{0} verursachte {1} aller Beschwerden in den vier Wochen bis {2}.",
    "{0} a causé {1} de toutes les plaintes des quatre semaines jusqu’au {2}.",
    "{0} causó {1} de todas las quejas en las cuatro semanas hasta el {2}.")
  static let departmentLeadDraft = Phrase(
    "Root causes tagged to {0} in the four weeks to {1}. A draft: owners have not been audited.",
    "Ursachen, die {0} zugeordnet sind, in den vier Wochen bis {1}. Entwurf: Zuständigkeiten nicht geprüft.",
    "Causes attribuées à {0} dans les quatre semaines jusqu’au {1}. Brouillon : responsables non audités.",
    "Causas atribuidas a {0} en las cuatro semanas hasta el {1}. Borrador: responsables sin auditar."
  )
  static let exportedLead = Phrase(
    "{0} of what it causes lands with other departments.",
    "{0} davon kommen bei anderen Abteilungen an.",
    "{0} de ce qu’il cause arrive chez d’autres services.",
    "{0} de lo que causa llega a otros departamentos.")
  static let absorbedLead = Phrase(
    "{0} of the complaints that land here are caused by others.",
    "{0} der Beschwerden, die hier ankommen, verursachen andere.",
    "{0} des plaintes reçues ici sont causées par d’autres.",
    "{0} de las quejas que llegan aquí las causan otros.")
  static let kpisTitle = Phrase("Key figures", "Kennzahlen", "Chiffres clés", "Cifras clave")
  static let target = Phrase("Target {0}", "Ziel {0}", "Cible {0}", "Meta {0}")
  static let observations = Phrase("n = {0}", "n = {0}", "n = {0}", "n = {0}")
  static let hours = Phrase("{0} h", "{0} Std.", "{0} h", "{0} h")
  static let minutes = Phrase("{0} min", "{0} min", "{0} min", "{0} min")
  static let days = Phrase("{0} days", "{0} Tage", "{0} jours", "{0} días")
  static let per100 = Phrase("{0} per 100", "{0} je 100", "{0} pour 100", "{0} por 100")
  static let themesTitle = Phrase(
    "Root causes, the most harmful first", "Ursachen, die schädlichsten zuerst",
    "Causes, les plus nuisibles d’abord", "Causas, las más dañinas primero")
  static let themesNote = Phrase(
    "Items of four weeks with their interval; change is of this week against history.",
    "Rückmeldungen aus vier Wochen mit Intervall; Änderung: diese Woche gegen die Vorwochen.",
    "Retours de quatre semaines avec intervalle ; l’évolution compare cette semaine à l’historique.",
    "Comentarios de cuatro semanas con intervalo; el cambio es de esta semana frente al historial.")
  static let noThemes = Phrase(
    "Too little feedback here for a theme.", "Zu wenige Rückmeldungen für ein Thema.",
    "Trop peu de retours pour un thème.", "Muy pocos comentarios para un tema.")
  static let fourWeeksShort = Phrase("4 weeks", "4 Wochen", "4 semaines", "4 semanas")
  static let impact = Phrase(
    "Score with it", "Bewertung damit", "Score avec", "Puntuación con ello")
  static let impactNote = Phrase(
    "against respondents without it", "gegenüber Antworten ohne", "par rapport aux autres",
    "frente a los demás")
  static let saidBy = Phrase(
    "In customers’ words", "In Worten der Kunden", "Dans les mots des clients",
    "En palabras de los clientes")
  static let notOurs = Phrase("Not ours?", "Nicht unseres?", "Pas chez nous ?", "¿No es nuestro?")
  static let notOursHow = Phrase(
    "Save these lines as a file and run {0}. Put the right department in place of {1} where you know it: that teaches the next run.",
    "Diese Zeilen als Datei sichern und {0} ausführen. Wer die richtige Abteilung kennt, trägt sie statt {1} ein: Das lehrt den nächsten Lauf.",
    "Enregistrez ces lignes et lancez {0}. Si vous connaissez le bon service, mettez-le à la place de {1} : l’exécution suivante en tiendra compte.",
    "Guarde estas líneas y ejecute {0}. Si conoce el departamento correcto, póngalo en lugar de {1}: la próxima vez se tendrá en cuenta."
  )
  static let handoffsTitle = Phrase("Hand-offs", "Übergaben", "Passages de relais", "Traspasos")
  static let handoffsLead = Phrase(
    "Where hand-offs lose things", "Wo bei Übergaben etwas verloren geht",
    "Où les passages de relais perdent quelque chose", "Dónde se pierde algo en los traspasos")
  static let handoffsNote = Phrase(
    "Signs in the customers’ words that something was lost between departments, per 100 items of the pair.",
    "Zeichen in den Worten der Kunden, dass zwischen Abteilungen etwas verloren ging, je 100 Rückmeldungen des Paars.",
    "Indices, dans les mots des clients, d’une perte entre services, pour 100 retours de la paire.",
    "Indicios, en palabras de los clientes, de algo perdido entre departamentos, por 100 comentarios del par."
  )
  static let handoffsIn = Phrase("Reaching us", "Zu uns", "Vers nous", "Hacia nosotros")
  static let handoffsOut = Phrase("Leaving us", "Von uns", "De chez nous", "Desde nosotros")
  static let handoffsWithin = Phrase("Within", "Innerhalb", "En interne", "Interno")
  static let noHandoffs = Phrase(
    "None with at least five items.", "Keine mit mindestens fünf Rückmeldungen.",
    "Aucun avec au moins cinq retours.", "Ninguno con al menos cinco comentarios.")
  static let noSignals = Phrase(
    "No sign of a lost hand-off is found with enough certainty to be shown.",
    "Kein Zeichen einer verlorenen Übergabe ist sicher genug, um gezeigt zu werden.",
    "Aucun indice de perte n’est assez sûr pour être montré.",
    "Ningún indicio de pérdida es lo bastante seguro para mostrarse.")
  static let signal = Phrase("Sign", "Zeichen", "Indice", "Indicio")
  static let rate = Phrase("Per 100", "Je 100", "Pour 100", "Por 100")
  static let between = Phrase("Hand-off", "Übergabe", "Passage", "Traspaso")
  static let causesTitle = Phrase(
    "Who causes what we hear, and who hears what we cause",
    "Wer verursacht, was wir hören – und wer hört, was wir verursachen",
    "Qui cause ce que nous entendons, et qui entend ce que nous causons",
    "Quién causa lo que oímos y quién oye lo que causamos")
  static let heardHere = Phrase(
    "Landed here, caused by", "Hier angekommen, verursacht durch", "Reçu ici, causé par",
    "Llegó aquí, causado por")
  static let causedHere = Phrase(
    "Caused here, landed with", "Hier verursacht, angekommen bei", "Causé ici, reçu par",
    "Causado aquí, llegó a")
  static let praiseTitle = Phrase("Praise", "Lob", "Éloges", "Elogios")
  static let praiseShare = Phrase(
    "{0} of all praise belongs here.", "{0} allen Lobs gehören hierher.",
    "{0} de tous les éloges reviennent ici.", "{0} de todos los elogios corresponden aquí.")
  static let listeningTitle = Phrase(
    "Listening pack", "Zum Hineinhören", "À écouter", "Para escuchar")
  static let listeningNote = Phrase(
    "Ten items drawn at random by theme, not the worst ones. Five minutes with them is worth the page.",
    "Zehn zufällig nach Themen gezogene Rückmeldungen, nicht die schlimmsten. Fünf Minuten, die sich lohnen.",
    "Dix retours tirés au hasard par thème, pas les pires. Cinq minutes bien employées.",
    "Diez comentarios al azar por tema, no los peores. Cinco minutos bien empleados.")
  static let inviteTitle = Phrase(
    "Whom to invite", "Wen einladen", "Qui inviter", "A quién invitar")
  static let inviteLine = Phrase(
    "{0}: together they cover 80 % of the points where these processes meet a department.",
    "{0}: zusammen decken sie 80 % der Berührungspunkte dieser Prozesse ab.",
    "{0} : ensemble ils couvrent 80 % des points de contact de ces processus.",
    "{0}: juntos cubren el 80 % de los puntos de contacto de estos procesos.")
  static let historyTitle = Phrase("History", "Verlauf", "Historique", "Historial")
  static let weeklyNegative = Phrase(
    "Complaints a week", "Beschwerden je Woche", "Plaintes par semaine", "Quejas por semana")
  static let weeklyItems = Phrase(
    "Items a week", "Rückmeldungen je Woche", "Retours par semaine", "Comentarios por semana")
  static let touchesTitle = Phrase(
    "Departments it touches", "Berührte Abteilungen", "Services concernés",
    "Departamentos que toca")
  static let touchesNote = Phrase(
    "Mentions of the process in items that touch each department.",
    "Nennungen des Prozesses in Rückmeldungen, die die Abteilung berühren.",
    "Mentions du processus dans les retours touchant chaque service.",
    "Menciones del proceso en comentarios que tocan cada departamento.")
  static let mentions = Phrase("Mentions", "Nennungen", "Mentions", "Menciones")
  static let wordsTitle = Phrase(
    "The words that define it", "Die Wörter, die es ausmachen", "Les mots qui le définissent",
    "Las palabras que lo definen")
  static let processLead = Phrase(
    "Owned by {0}. {1} and {2} complaints in the four weeks to {3}.",
    "Verantwortlich: {0}. {1} und {2} Beschwerden in den vier Wochen bis {3}.",
    "Responsable : {0}. {1} et {2} plaintes en quatre semaines jusqu’au {3}.",
    "Responsable: {0}. {1} y {2} quejas en las cuatro semanas hasta el {3}.")
  static let themeLead = Phrase(
    "{0} in four weeks ({1}), {2} of what customers tell {3}, in {4}.",
    "{0} in vier Wochen ({1}), {2} der Rückmeldungen zu {3}, Prozess {4}.",
    "{0} en quatre semaines ({1}), {2} des retours sur {3}, processus {4}.",
    "{0} en cuatro semanas ({1}), {2} de lo dicho sobre {3}, proceso {4}.")
  static let firstSeen = Phrase(
    "First seen in {0}.", "Zuerst gesehen in {0}.", "Vu d’abord : {0}.",
    "Visto por primera vez: {0}.")
  static let landedThemes = Phrase(
    "Where its items landed", "Wo sie ankamen", "Où ils ont été reçus", "Dónde llegaron")
  static let segmentsTitle = Phrase(
    "Where it is worst", "Wo es am schlimmsten ist", "Où c’est le pire", "Dónde es peor")
  static let segmentsNote = Phrase(
    "Its rate for one value against all others; only what chance would rarely do (q ≤ 0.05).",
    "Rate eines Werts gegen alle anderen; nur was Zufall selten täte (q ≤ 0,05).",
    "Son taux pour une valeur face aux autres ; seulement au-delà du hasard (q ≤ 0,05).",
    "Su tasa para un valor frente a los demás; solo lo que el azar rara vez haría (q ≤ 0,05).")
  static let segment = Phrase("Segment", "Segment", "Segment", "Segmento")
  static let segmentRatio = Phrase(
    "Against others", "Gegenüber anderen", "Face aux autres", "Frente a otros")
  static let noneHere = Phrase("None.", "Keine.", "Aucun.", "Ninguno.")
  static let registerTitle = Phrase(
    "What was changed, and whether it held", "Was geändert wurde und ob es hielt",
    "Ce qui a été changé, et si cela a tenu", "Qué se cambió y si aguantó")
  static let toItems = Phrase(
    "Every item stands in {0} under its id.", "Jede Rückmeldung steht in {0} unter ihrer Kennung.",
    "Chaque retour figure dans {0} sous son identifiant.",
    "Cada comentario está en {0} con su identificador.")
}
