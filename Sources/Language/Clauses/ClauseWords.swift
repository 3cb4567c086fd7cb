/// The few words by which clauses are found.
enum ClauseWords {
  /// What a word does to clauses.
  enum Role: Int32 {
    case none, contrast, and, pronoun, determiner, verb, holdsContrast
  }

  /// The role of a word.
  @inline(__always)
  static func role(_ word: WordScan.Word, _ table: WordTable) -> Role {
    Role(rawValue: table.value(word.hash)) ?? .none
  }

  static let table = WordTable(
    lists.flatMap { role, text in
      text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
        (WordScan.hash(of: String($0)), role.rawValue)
      }
    })

  // A later list wins where a word stands in two.
  private static let lists: [(Role, String)] = [
    (
      .contrast,
      """
      but however although though tho whereas yet except unfortunately luckily fortunately
      nevertheless nonetheless
      aber jedoch allerdings sondern obwohl trotzdem dennoch leider doch
      mais cependant toutefois pourtant malheureusement neanmoins
      pero aunque mas sino desafortunadamente lamentablemente
      """
    ),
    (.and, "and und et y e also plus & nor"),
    (
      .pronoun,
      """
      i we he she they you it im ive ill id were weve theyve theyre its hes shes there nobody noone
      everyone everything nothing someone somebody thats this that these those
      ich wir er sie es man niemand alle das
      je j on nous il elle ils elles c personne tout
      yo nosotros ella ellos ellas nadie todo me se
      """
    ),
    (
      .determiner,
      """
      the my our your his her their another no every each some
      der die den dem ein eine mein meine unser unsere ihr ihre kein keine
      le la les l un une des mon ma mes notre nos votre aucun
      el los las una mi mis su sus nuestro nuestra ningun
      """
    ),
    (
      .verb,
      """
      is was are were am be been has have had do does did can could will would should isnt wasnt
      arent werent hasnt havent hadnt dont doesnt didnt cant couldnt wont wouldnt shouldnt got went
      came made took told said gave keeps kept needs need never seems felt looks took works worked
      arrived explained called asked waited says charged sent lost broke failed
      ist war sind waren bin hat habe haben hatte hatten wird wurde wurden kann konnte muss musste
      soll sollte kam ging funktioniert kommt fehlt
      est etait sont etaient ai a avons ont avait avaient suis fut sera peut pouvait doit fait
      marche manque
      es era son eran estaba estaban esta estan ha he han habia fue fueron puede podia tiene tenia
      funciona falta llego
      """
    ),
    (.holdsContrast, "nothing anything all last not nichts alles rien nada todo"),
  ]
}
