/// The words on how far to trust a report, and of the tables at the foot of the executive page.
extension Phrase {
  static let trustTitle = Phrase(
    "How far to trust this", "Wie verlässlich ist das?", "Jusqu’où s’y fier",
    "Hasta dónde fiarse")
  static let trustDepartment = Phrase(
    "Department tag right", "Abteilung stimmt", "Service juste", "Departamento correcto")
  static let trustProcess = Phrase(
    "Process tag right", "Prozess stimmt", "Processus juste", "Proceso correcto")
  static let trustUnassigned = Phrase(
    "Left unassigned", "Nicht zugeordnet", "Non attribué", "Sin asignar")
  static let trustOther = Phrase(
    "Trouble in no named theme", "Ärger ohne benanntes Thema", "Négatif sans thème nommé",
    "Problemas sin tema")
  static let trustLanding = Phrase(
    "Landing recorded", "Eingang erfasst", "Réception enregistrée", "Llegada registrada")
  static let measure = Phrase("Measure", "Maß", "Mesure", "Medida")
  static let value = Phrase("Value", "Wert", "Valeur", "Valor")
  static let notAudited = Phrase(
    "not audited yet", "noch nicht geprüft", "pas encore audité", "aún sin auditar")
  static let basis = Phrase(
    "Tagged by {0}. Audited at random: {1} items.", "Zugeordnet durch {0}. Zufällig geprüft: {1}.",
    "Étiqueté par {0}. Audit aléatoire : {1} retours.",
    "Etiquetado por {0}. Auditoría aleatoria: {1}.")
  static let basisBuiltIn = Phrase(
    "the built-in general taxonomy", "die eingebaute allgemeine Taxonomie",
    "la taxonomie générale intégrée", "la taxonomía general incluida")
  static let basisCold = Phrase(
    "the names and phrases of the company’s taxonomy, without labelled examples",
    "Namen und Wendungen der Firmentaxonomie, ohne gekennzeichnete Beispiele",
    "les noms et expressions de la taxonomie de l’entreprise, sans exemples étiquetés",
    "los nombres y frases de la taxonomía de la empresa, sin ejemplos etiquetados")
  static let basisLabels = Phrase(
    "a model that learned from {0} labelled items",
    "ein Modell aus {0} gekennzeichneten Beispielen",
    "un modèle appris sur {0} exemples étiquetés", "un modelo aprendido de {0} ejemplos etiquetados"
  )
  static let sourcesTitle = Phrase(
    "What became of every record", "Was aus jedem Datensatz wurde",
    "Ce qu’est devenu chaque enregistrement", "Qué fue de cada registro")
  static let source = Phrase("Source", "Quelle", "Source", "Fuente")
  static let read = Phrase("Read", "Gelesen", "Lus", "Leídos")
  static let imported = Phrase("Imported", "Übernommen", "Importés", "Importados")
  static let blank = Phrase("Blank", "Leer", "Vides", "Vacíos")
  static let rejected = Phrase("Rejected", "Abgewiesen", "Rejetés", "Rechazados")
  static let duplicate = Phrase("Duplicate", "Doppelt", "Doublons", "Duplicados")
  static let labelsTitle = Phrase(
    "Precision and recall of every tag", "Treffsicherheit jeder Zuordnung",
    "Précision et rappel de chaque étiquette", "Precisión y exhaustividad de cada etiqueta")
  static let precision = Phrase("Precision", "Genauigkeit", "Précision", "Precisión")
  static let recall = Phrase("Recall", "Trefferquote", "Rappel", "Exhaustividad")
  static let audited = Phrase("Audited", "Geprüft", "Audités", "Auditados")
  static let taggedSo = Phrase("Tagged so", "So zugeordnet", "Étiquetés ainsi", "Etiquetados así")
  static let corrected = Phrase(
    "Corrected volume", "Bereinigte Menge", "Volume corrigé", "Volumen corregido")
  static let tag = Phrase("Tag", "Zuordnung", "Étiquette", "Etiqueta")
  static let driversTitle = Phrase(
    "What goes with the score", "Was mit der Bewertung einhergeht", "Ce qui va avec le score",
    "Qué acompaña a la puntuación")
  static let driversNote = Phrase(
    "Association among {0} respondents, not a promise that fixing it returns the points. All themes together explain {1} of the differences.",
    "Zusammenhang bei {0} Antworten, kein Versprechen, dass Abhilfe die Punkte bringt. Alle Themen zusammen erklären {1} der Unterschiede.",
    "Association parmi {0} réponses, pas une promesse que corriger rende les points. Tous les thèmes ensemble expliquent {1} des différences.",
    "Asociación entre {0} respuestas, no una promesa de que arreglarlo devuelva los puntos. Todos los temas juntos explican {1} de las diferencias."
  )
  static let driverShare = Phrase(
    "Share of what is explained", "Anteil am Erklärten", "Part de l’expliqué",
    "Parte de lo explicado")
  static let leaveOneOut = Phrase(
    "Mean score without it", "Mittel ohne dieses", "Moyenne sans lui", "Media sin él")
  static let respondents = Phrase("Respondents", "Antworten", "Répondants", "Encuestados")
  static let rest = Phrase("the rest", "der Rest", "le reste", "el resto")
  static let ownedHead = Phrase(
    "Share of all complaints it causes", "Anteil an allen Beschwerden",
    "Part de toutes les plaintes", "Parte de todas las quejas")
  static let landedHead = Phrase("Landed here", "Hier angekommen", "Reçus ici", "Llegaron aquí")
  static let mainTheme = Phrase(
    "Main root cause", "Hauptursache", "Cause principale", "Causa principal")
  static let departmentsNote = Phrase(
    "A page each, with its root causes in customers’ words.",
    "Je eine Seite, mit den Ursachen in den Worten der Kunden.",
    "Une page chacun, avec les causes dans les mots des clients.",
    "Una página cada uno, con las causas en palabras de los clientes.")
  static let negative = Phrase("Complaints", "Beschwerden", "Plaintes", "Quejas")
  static let trendHead = Phrase("This week", "Diese Woche", "Cette semaine", "Esta semana")
}
