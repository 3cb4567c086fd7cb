import Language
import Testing

@Suite struct LanguageGuessTests {
  @Test(arguments: [
    ("My order never arrived and nobody answers the phone", "en"),
    ("still waiting for my refund", "en"),
    ("Die Lieferung kam zu spät und niemand meldet sich", "de"),
    ("Ich warte immer noch auf mein Geld", "de"),
    ("Je n'ai toujours pas reçu ma commande", "fr"), ("Le conseiller était très aimable", "fr"),
    ("Todavía no he recibido mi pedido", "es"),
    ("Nadie contesta el teléfono y sigo esperando", "es"),
    ("Non ho ancora ricevuto il mio ordine", "it"),
    ("Ik heb mijn bestelling nog niet ontvangen", "nl"),
  ])
  func guesses(text: String, language: String) { #expect(LanguageGuess.guess(text) == language) }

  @Test func isSureOfALeadOfTwoWords() {
    #expect(LanguageGuess.sureGuess("Die Lieferung kam zu spät und niemand meldet sich") == "de")
    #expect(LanguageGuess.guess("Come back next year. Ok I suppose") == "it")
    #expect(LanguageGuess.sureGuess("Come back next year. Ok I suppose") == nil)
  }

  @Test(arguments: ["", "12345", "ok", "😀"]) func saysNothingOfTooLittle(text: String) {
    #expect(LanguageGuess.guess(text) == nil)
  }
}
