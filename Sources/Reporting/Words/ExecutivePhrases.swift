import FeedbackModel

/// The words of the executive page.
extension Phrase {
  static let pages = Phrase("Pages", "Seiten", "Pages", "Páginas")
  static let readOn = Phrase("Read on", "Weiterlesen", "Lire la suite", "Leer más")
  static let moreConfirmed = Phrase(
    "{0} more confirmed changes", "{0} weitere bestätigte Veränderungen",
    "{0} autres changements confirmés", "{0} cambios confirmados más")
  static let moreFixes = Phrase(
    "{0} more changes have a verdict", "{0} weitere Änderungen haben ein Urteil",
    "{0} autres changements ont un verdict", "{0} cambios más tienen veredicto")

  /// The name of a score.
  static func score(_ id: String) -> Phrase {
    switch id {
    case "nps": Phrase("NPS", "NPS", "NPS", "NPS")
    case "csat": Phrase("CSAT", "CSAT", "CSAT", "CSAT")
    case "ces": Phrase("CES", "CES", "CES", "CES")
    case "stars": Phrase("stars", "Sterne", "étoiles", "estrellas")
    default: Phrase(id, id, id, id)
    }
  }
  static let thisWeek = Phrase(
    "What happened in {0}", "Was in {0} geschah", "Ce qui s’est passé : {0}", "Qué pasó: {0}")
  static let nothingChanged = Phrase(
    "Nothing changed beyond what chance explains.",
    "Nichts hat sich über den Zufall hinaus verändert.",
    "Rien n’a changé au-delà du hasard.", "Nada cambió más allá del azar.")
  static let noItems = Phrase(
    "There is no feedback in this period.", "In diesem Zeitraum gibt es keine Rückmeldungen.",
    "Aucun retour sur cette période.", "No hay comentarios en este periodo.")
  static let draftTitle = Phrase(
    "This report is a draft.", "Dieser Bericht ist ein Entwurf.", "Ce rapport est un brouillon.",
    "Este informe es un borrador.")
  static let draftWhy = Phrase(
    "It shows themes and signals, but does not yet say which department causes what: no random audit has shown that the department tag is right often enough (at least 70 % of the time, counting the error). To lift it, have a random sample of items labelled with their true owner: {0}, then {1}.",
    "Er zeigt Themen und Signale, sagt aber noch nicht, welche Abteilung was verursacht: Keine Zufallsprüfung belegt bisher, dass die Abteilung oft genug stimmt (mindestens 70 %, Fehler eingerechnet). Dazu eine Zufallsstichprobe mit den wahren Verantwortlichen kennzeichnen lassen: {0}, dann {1}.",
    "Il montre thèmes et signaux, mais ne dit pas encore quel service cause quoi : aucun audit aléatoire ne montre que le service attribué est assez souvent juste (au moins 70 %, erreur comprise). Pour le lever, faites étiqueter un échantillon aléatoire avec le vrai responsable : {0}, puis {1}.",
    "Muestra temas y señales, pero aún no dice qué departamento causa qué: ninguna auditoría aleatoria ha mostrado que el departamento sea correcto con suficiente frecuencia (al menos 70 %, error incluido). Para quitarlo, haga etiquetar una muestra aleatoria con el responsable verdadero: {0} y luego {1}."
  )
  static let factItems = Phrase(
    "Feedback this period", "Rückmeldungen", "Retours de la période", "Comentarios del periodo")
  static let factTagged = Phrase(
    "{0} tagged with a process", "{0} einem Prozess zugeordnet", "{0} rattachés à un processus",
    "{0} con proceso asignado")
  static let factNegative = Phrase(
    "Items with trouble, 4 weeks", "Mit Ärger, 4 Wochen", "Retours négatifs, 4 semaines",
    "Con problemas, 4 semanas")
  static let factScore = Phrase("Mean {0}", "Mittel {0}", "Moyenne {0}", "Media {0}")
  static let factScoreNote = Phrase(
    "{0} from {1} respondents", "{0} aus {1} Antworten", "{0}, {1} réponses", "{0}, {1} respuestas")
  static let factFailure = Phrase(
    "Contacts caused by a failure", "Kontakte wegen eines Fehlers", "Contacts dus à un échec",
    "Contactos por un fallo")
  static let factPrecision = Phrase(
    "Department tag right", "Abteilung stimmt", "Service juste", "Departamento correcto")
  static let factAudit = Phrase(
    "{0}, audit of {1}", "{0}, Prüfung von {1}", "{0}, audit de {1}", "{0}, auditoría de {1}")
  static let planTitle = Phrase(
    "What to do first", "Was zuerst zu tun ist", "Que faire d’abord", "Qué hacer primero")
  static let planNote = Phrase(
    "Ranked by expected volume times the score it costs. Where rank intervals overlap, the order is not certain.",
    "Geordnet nach erwarteter Menge mal Punktverlust. Wo sich Rangintervalle überschneiden, ist die Reihenfolge nicht sicher.",
    "Classé par volume attendu multiplié par la perte de score. Si les intervalles de rang se recouvrent, l’ordre n’est pas certain.",
    "Ordenado por volumen esperado por la pérdida de puntuación. Si los intervalos se solapan, el orden no es seguro."
  )
  static let rank = Phrase("Rank", "Rang", "Rang", "Puesto")
  static let rankInterval = Phrase(
    "Rank interval", "Rangintervall", "Intervalle du rang", "Intervalo del puesto")
  static let volume = Phrase(
    "Items a week", "Rückmeldungen/Woche", "Retours par semaine", "Comentarios/semana")
  static let shortfall = Phrase(
    "Score below mean", "Punkte unter Mittel", "Score sous la moyenne", "Puntos bajo la media")
  static let invite = Phrase("Invite", "Einladen", "Inviter", "Invitar")
  static let firstStep = Phrase("First step", "Erster Schritt", "Premier pas", "Primer paso")
  static let noPlan = Phrase(
    "Too little feedback in four weeks to rank anything.",
    "Zu wenige Rückmeldungen in vier Wochen für eine Rangfolge.",
    "Trop peu de retours en quatre semaines pour classer quoi que ce soit.",
    "Muy pocos comentarios en cuatro semanas para ordenar nada.")
  static let changesTitle = Phrase(
    "What changed", "Was sich änderte", "Ce qui a changé", "Qué cambió")
  static let confirmedTitle = Phrase(
    "Confirmed", "Bestätigt", "Confirmé", "Confirmado")
  static let confirmedNote = Phrase(
    "Beyond chance, with every theme and department counted in the odds.",
    "Über den Zufall hinaus, über alle Themen und Abteilungen gerechnet.",
    "Au-delà du hasard, toutes causes et tous services pris en compte.",
    "Más allá del azar, contando todos los temas y departamentos.")
  static let watchTitle = Phrase("Watch", "Beobachten", "À surveiller", "Vigilar")
  static let watchNote = Phrase(
    "May be chance. Look again next week before acting.",
    "Kann Zufall sein. Vor dem Handeln nächste Woche noch einmal ansehen.",
    "Peut être le hasard. À revoir la semaine prochaine avant d’agir.",
    "Puede ser azar. Mire otra vez la próxima semana antes de actuar.")
  static let noneConfirmed = Phrase(
    "No confirmed change.", "Keine bestätigte Änderung.", "Aucun changement confirmé.",
    "Ningún cambio confirmado.")
  static let noneWatched = Phrase(
    "Nothing to watch.", "Nichts zu beobachten.", "Rien à surveiller.", "Nada que vigilar.")
  static let detectable = Phrase(
    "A theme of middle size would have had to grow {0} to be seen.",
    "Ein Thema mittlerer Größe hätte auf {0} steigen müssen, um aufzufallen.",
    "Un thème de taille moyenne aurait dû atteindre {0} pour être vu.",
    "Un tema de tamaño medio tendría que haber crecido {0} para verse.")
  static let blameTitle = Phrase(
    "Who is blamed for what others cause", "Wer bekommt ab, was andere verursachen",
    "Qui est accusé de ce que d’autres causent", "A quién se culpa de lo que causan otros")
  static let blameNote = Phrase(
    "Complaints of four weeks: a row is the department that received them, a column the one that owns the cause. Framed cells stayed at home.",
    "Beschwerden aus vier Wochen: Zeile = wo sie ankamen, Spalte = wer die Ursache hat. Umrandet: blieb im Haus.",
    "Plaintes de quatre semaines : en ligne le service qui les reçoit, en colonne celui qui possède la cause. Encadré : chez soi.",
    "Quejas de cuatro semanas: fila, quién las recibió; columna, de quién es la causa. Con marco: quedó en casa."
  )
  static let blameLead = Phrase(
    "{0} of the complaints that land with {1} are caused elsewhere, most of all by {2} ({3}).",
    "{0} der Beschwerden, die bei {1} ankommen, sind anderswo verursacht, am meisten durch {2} ({3}).",
    "{0} des plaintes reçues par {1} sont causées ailleurs, surtout par {2} ({3}).",
    "{0} de las quejas que llegan a {1} se causan en otro sitio, sobre todo en {2} ({3}).")
  static let heatName = Phrase(
    "Complaints by landing and owner", "Beschwerden nach Eingang und Ursache",
    "Plaintes par réception et responsable", "Quejas por llegada y responsable")
  static let goal = Phrase(
    "All trouble of four weeks", "Aller Ärger aus vier Wochen",
    "Tous les ennuis de quatre semaines",
    "Todos los problemas de cuatro semanas")
  static let landedWith = Phrase("Landed with", "Angekommen bei", "Reçu par", "Llegó a")
  static let ownedBy = Phrase("caused by", "verursacht durch", "causé par", "causado por")
  static let all = Phrase("All", "Alle", "Total", "Total")
  static let fromElsewhere = Phrase(
    "Caused elsewhere", "Anderswo verursacht", "Causé ailleurs", "Causa ajena")
  static let toElsewhere = Phrase(
    "Landed elsewhere", "Anderswo angekommen", "Reçu ailleurs", "Llegó a otros")
  static let biggestFlows = Phrase(
    "The biggest flows", "Die größten Ströme", "Les plus grands flux", "Los mayores flujos")
  static let flow = Phrase(
    "From cause to desk", "Von der Ursache zum Schreibtisch", "De la cause au guichet",
    "De la causa a la mesa")
  static let complaints = Phrase("Complaints", "Beschwerden", "Plaintes", "Quejas")
  static let shareOfRow = Phrase(
    "Share of what landed", "Anteil am Eingang", "Part de ce qui est reçu", "Parte de lo recibido")
  static let byTaxonomy = Phrase(
    "The same by taxonomy alone, before the text may overrule the owner",
    "Dasselbe nur nach Taxonomie, ehe der Text den Verantwortlichen ändern darf",
    "Le même selon la taxonomie seule, avant que le texte ne change le responsable",
    "Lo mismo solo por taxonomía, antes de que el texto cambie el responsable")
  static let credit = Phrase(
    "Back-office credit: the same over praise", "Lob für die Hinteren: dasselbe über Lob",
    "Crédit des coulisses : le même pour les éloges", "Mérito interno: lo mismo con elogios")
  static let blameHidden = Phrase(
    "Hidden in a draft: without an audit, a wrong owner would blame the wrong people.",
    "Im Entwurf verborgen: Ohne Prüfung träfe ein falscher Verantwortlicher die Falschen.",
    "Masqué dans un brouillon : sans audit, on accuserait les mauvaises personnes.",
    "Oculto en un borrador: sin auditoría se culparía a quien no es.")
  static let blameNone = Phrase(
    "No export of these weeks records which department received the complaints.",
    "Kein Export dieser Wochen erfasst, welche Abteilung die Beschwerden annahm.",
    "Aucun export de ces semaines n’indique quel service a reçu les plaintes.",
    "Ninguna exportación de estas semanas registra qué departamento recibió las quejas.")
  static let threadTitle = Phrase(
    "The golden thread: where trouble starts", "Der goldene Faden: wo der Ärger beginnt",
    "Le fil d’or : où commencent les ennuis", "El hilo de oro: dónde empieza el problema")
  static let threadNote = Phrase(
    "One point for every item with trouble, split over what it complains of. Each level is the exact sum of the one below: {0} points in four weeks.",
    "Ein Punkt je Rückmeldung mit Ärger, verteilt auf ihre Klagen. Jede Ebene ist die genaue Summe der nächsten: {0} Punkte in vier Wochen.",
    "Un point par retour négatif, réparti sur ses plaintes. Chaque niveau est la somme exacte du suivant : {0} points en quatre semaines.",
    "Un punto por comentario con problema, repartido entre sus quejas. Cada nivel es la suma exacta del siguiente: {0} puntos en cuatro semanas."
  )
  static let points = Phrase("Points", "Punkte", "Points", "Puntos")
  static let fixesTitle = Phrase(
    "Did the fixes hold?", "Haben die Maßnahmen gehalten?", "Les correctifs ont-ils tenu ?",
    "¿Aguantaron los arreglos?")
  static let fixesNote = Phrase(
    "Weekly complaints after the change against before, net of processes that nobody touched.",
    "Wöchentliche Beschwerden nach der Änderung gegen vorher, bereinigt um unberührte Prozesse.",
    "Plaintes par semaine après le changement par rapport à avant, corrigées des processus intacts.",
    "Quejas semanales tras el cambio frente a antes, descontando procesos no tocados.")
  static let noChanges = Phrase(
    "The change register is empty. Enter what you change with {0}, and this page will say whether it held.",
    "Das Änderungsregister ist leer. Mit {0} eintragen, was geändert wird; hier steht dann, ob es hält.",
    "Le registre des changements est vide. Inscrivez-les avec {0} et cette page dira s’ils tiennent.",
    "El registro de cambios está vacío. Anótelos con {0} y esta página dirá si aguantan.")
  static let fix = Phrase(
    "What was changed", "Was geändert wurde", "Ce qui a été changé", "Qué se cambió")
  static let verdictHead = Phrase("Verdict", "Urteil", "Verdict", "Veredicto")
  static let level = Phrase("After / before", "Danach / davor", "Après / avant", "Después / antes")
  static let weekly = Phrase("Weekly", "Wöchentlich", "Par semaine", "Semanal")
  static let movedTo = Phrase("to {0}", "nach {0}", "vers {0}", "a {0}")
  static let unexplained = Phrase(
    "Steps that no entry explains", "Sprünge, die kein Eintrag erklärt",
    "Ruptures qu’aucune entrée n’explique", "Saltos que ninguna entrada explica")
  static let unexplainedLine = Phrase(
    "{0}: {1} from {2} on. Who changed something?", "{0}: {1} ab {2}. Wer hat etwas geändert?",
    "{0} : {1} à partir de la {2}. Qui a changé quelque chose ?",
    "{0}: {1} desde la {2}. ¿Quién cambió algo?")
}
