/// Words that turn, strengthen or weaken what stands beside them.
enum SentimentRoles {
  static let lists: [(SentimentLexicon.Role, String)] = [
    (
      .negation,
      """
      not no never dont doesnt didnt cant cannot couldnt wont wouldnt isnt arent wasnt werent hasnt
      havent hadnt shouldnt aint without neither nor none nothing hardly barely nobody
      nicht kein keine keinen keinem keiner nie niemals ohne weder nichts
      pas jamais aucun aucune sans ni plus
      nunca sin ningun ninguna tampoco jamas
      """
    ),
    (
      .stronger,
      """
      very really so extremely absolutely totally completely utterly incredibly highly truly super
      especially always most too particularly exceptionally thoroughly such much
      sehr wirklich absolut total vollig extrem ausserst richtig so immer besonders
      tres vraiment absolument totalement extremement tellement trop toujours
      muy realmente absolutamente totalmente extremadamente tan siempre demasiado
      """
    ),
    (
      .weaker,
      """
      slightly somewhat fairly quite rather little bit kinda almost partly sometimes
      etwas ziemlich bisschen manchmal teilweise eher
      assez peu parfois plutot
      algo bastante poco veces
      """
    ),
    (
      .contrast,
      """
      but however although though aber jedoch allerdings mais cependant pourtant pero aunque
      """
    ),
  ]
}

/// Emoji and emoticons.
enum SentimentSymbols {
  static let valences: [(Double, String)] = [
    (3, "😍 🥰 🤩 ❤ 💖 💕 🎉 💯 🏆 ⭐ 🌟"),
    (2.2, "😀 😃 😄 😁 😊 🙂 😎 👍 👏 🙌 🙏 💪 👌 🤗 😇 :) :D ☺ ✅"),
    (-1.5, "🙁 😕 😐 😒 🙄 😔 😞 😟 🤔 :( :/ 😬 🤷"),
    (-2.5, "😢 😭 😡 😠 🤬 😤 👎 💔 😩 😫 🤮 🤦 😱 💩 ❌"),
  ]
}
