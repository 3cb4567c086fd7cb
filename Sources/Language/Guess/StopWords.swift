/// The most frequent small words of each language, folded; the value is a bit a language.
enum StopWords {
  static let table: WordTable = {
    var bits: [UInt64: Int32] = [:]
    var order: [UInt64] = []
    for (language, list) in lists.enumerated() {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let hash = WordScan.hash(of: String(word))
        if bits[hash] == nil { order.append(hash) }
        bits[hash, default: 0] |= 1 << Int32(language)
      }
    }
    return WordTable(order.map { ($0, bits[$0] ?? 0) })
  }()

  // In the order of LanguageGuess.languages.
  private static let lists = [
    """
    the and to of a in is it i was you that for my on have with not be this are but at so we they as
    me had very good from he she has your there been no or all were would can an just about do will
    what when which their if more get up out one how by am could please them dont thank service help
    great time need why where did want still who does only new use any staff care card account thanks
    its ive im cant didnt because than than wait waiting really nothing never being some excellent
    """,
    """
    der die das und ist nicht ich es ein eine zu in den mit von auf fur dass wir sie war sehr aber
    auch als wie im dem am bei nur noch so wenn nach habe hat wird mir mich mein meine man kann sind
    werden oder aus einen einer immer schon mehr keine kein uber bis zum zur unsere wurde haben hatte
    dann da doch was ihr ihre seit warum bitte danke gut alles leider rechnung wieder nichts niemand
    """,
    """
    le la les de et est un une des pas je j ne que qui en dans pour sur avec ce c il elle nous vous on
    mon ma mes au aux du d l n s mais ou plus tres tout bien ai avez suis sont etait ete fait faire
    cette son sa ses leur se si par sans quand comment pourquoi bonjour merci toujours depuis encore
    aucun aucune rien service commande facture client j'ai n'ai
    """,
    """
    el la los las de y es un una que en no por para con se me mi mis lo le su sus al del pero muy mas
    como todo esta este esto fue ha he han hay si ya yo nos nosotros usted ustedes cuando donde desde
    hasta sin sobre porque bien gracias hola nada nadie siempre tengo tiene hace estoy son era factura
    pedido servicio cliente sigo ser
    """,
    """
    il lo la i gli le di e che un una uno in non per con si mi sono ho ha del della dei delle al alla
    nel nella ma molto come piu anche questo questa stato sempre grazie tutto ancora perche quando
    dove servizio essere era
    """,
    """
    de het een en van ik is dat niet in te op met voor zijn was aan er maar ook als bij nog naar heb
    heeft mijn wij ze hij om uit dan wat wel geen goed zeer meer veel door over al werd worden kan
    bedankt
    """,
    """
    o a os as de e que um uma do da dos das em no na nos nas nao para com por se me meu minha mas
    muito mais como foi ser esta estou tem tenho voce eu ele ela ja tambem obrigado bom atendimento
    sem quando
    """,
  ]
}
