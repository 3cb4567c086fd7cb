/// French valences, folded (`é` as `e`, `ç` as `c`).
enum SentimentFrench {
  static let valences: [(Double, String)] = [
    (
      3.2,
      """
      excellent excellente excellents parfait parfaite parfaitement genial geniale formidable fantastique
      merveilleux merveilleuse superbe exceptionnel exceptionnelle impeccable irreprochable adore adorable
      ravi ravie meilleur meilleure top
      """
    ),
    (
      2.2,
      """
      bon bonne bons bonnes bien agreable aimable aimables gentil gentille gentils professionnel
      professionnelle professionnels competent competente satisfait satisfaite satisfaits merci
      recommande recommander content contente heureux heureuse efficace efficaces serviable accueillant
      accueillante sympathique sympa attentif attentive bravo
      """
    ),
    (
      1.4,
      """
      rapide rapides rapidement facile facilement simple clair claire propre ponctuel ponctuelle resolu
      reglee regle poli polie pratique mieux ameliore calme fiable
      """
    ),
    (
      -0.9,
      """
      lent lente lenteur attente attendre attends attendu retard retards cher chere probleme problemes
      erreur erreurs faux fausse difficile complique compliquee manque manquant malheureusement dommage
      encore relance relancer reclamation panne
      """
    ),
    (
      -2,
      """
      mauvais mauvaise mauvaises mal decu decue decevant decevante deception desagreable incompetent
      incompetente incompetents mecontent mecontente insatisfait insatisfaite impoli impolie arrogant
      enerve frustrant frustrante casse cassee defectueux defectueuse abime sale injoignable inutile
      inadmissible inacceptable perdu perdue nul nulle ignore
      """
    ),
    (
      -3.2,
      """
      catastrophe catastrophique horrible affreux affreuse lamentable scandaleux scandaleuse honteux
      honteuse honte arnaque escroquerie voleurs pire desastre desastreux minable deplorable furieux
      furieuse
      """
    ),
  ]

  static let phrases: [(Double, String)] = [
    (
      2.2,
      "aucun|sans|pas probleme|souci|soucis\npas de probleme|problemes|souci\nrien a redire|dire\nne|n peux|ai pas|rien me? plaindre|reprocher\nmerci beaucoup"
    ),
    (1.0, "pas mal\npas mauvais|trop"),
    (
      -2.2,
      "toujours pas|rien|aucune|aucun\ntroisieme|deuxieme|quatrieme|enieme fois\nj attends toujours|depuis\ndepuis des|deux|trois|plusieurs semaines|mois|jours\nne fonctionne|marche plus|pas\npersonne ne|n\nplus jamais\naucune|sans reponse|nouvelle|solution|aide\ntrop long|longue|cher|lent|tard\npas satisfait|content|serieux|normal|bon|bien|acceptable|recu|resolu"
    ),
  ]
}
