/// What WhatsApp itself writes into an export, in the languages of its users, in lower case unless
/// said otherwise.
enum WhatsAppWords {
  /// The notice of encryption.
  static let notices = [
    "end-to-end encrypted", "ende-zu-ende", "extremo a extremo", "bout en bout",
    "crittografia end-to-end", "end-to-end versleuteld", "ponta a ponta", "エンドツーエンド",
    "종단간 암호화", "端到端加密", "сквозным шифрованием", "uçtan uca şifreli",
  ]

  /// What happens to a group or a chat; on iOS these come with a sender, and a mark of direction.
  static let events = [
    "created this group", "created group", "added you", "was added", " added ",
    "changed this group",
    "changed the group", "changed the subject", "changed to ", "security code", "invite link",
    "disappearing messages", "missed voice call", "missed video call", "pinned a message",
    "hat diese gruppe erstellt", "hat die gruppe", "hinzugefügt", "sicherheitsnummer",
    "verpasster sprachanruf", "verpasster videoanruf", "hat den betreff",
    "a créé ce groupe", "a créé le groupe", "vous a ajouté", "a ajouté", "a modifié",
    "code de sécurité", "appel vocal manqué", "appel vidéo manqué",
    "creó este grupo", "creó el grupo", "te añadió", "añadió a", "cambió el asunto",
    "código de seguridad", "llamada perdida", "videollamada perdida", "ha creato", "criou o grupo",
  ]

  /// Marks of edited messages, as written.
  static let edited = [
    "<This message was edited>", "<Diese Nachricht wurde bearbeitet.>",
    "<Diese Nachricht wurde bearbeitet>", "<Se editó este mensaje.>", "<Ce message a été modifié>",
    "<Se editó este mensaje>", "<Mensagem editada>", "<Questo messaggio è stato modificato>",
    "<Dit bericht is bewerkt>",
  ]

  /// What stands before the name of an attached file, as written; `>` ends it.
  static let attached = [
    "<attached:", "<Anhang:", "<pièce jointe :", "<pièce jointe\u{A0}:", "<adjunto:", "<anexado:",
    "<anexo:", "<allegato:", "<bijgevoegd:", "<bijlage:",
  ]

  /// What stands for media left out, and for deleted messages: the end of a line.
  static let absent = [
    "<media omitted>", "image omitted", "video omitted", "audio omitted", "sticker omitted",
    "gif omitted", "document omitted", "contact card omitted", "video message omitted",
    "video note omitted", "(file attached)", "this message was deleted",
    "this message was deleted.", "you deleted this message", "you deleted this message.",
    "null", "<view once voice message omitted>", "waiting for this message",
    "<medien ausgeschlossen>", "<medien weggelassen>", "bild weggelassen", "video weggelassen",
    "audio weggelassen", "sticker weggelassen", "gif weggelassen", "dokument weggelassen",
    "kontaktkarte ausgelassen", "(datei angehängt)", "diese nachricht wurde gelöscht.",
    "diese nachricht wurde gelöscht", "du hast diese nachricht gelöscht.",
    "du hast diese nachricht gelöscht",
    "<multimedia omitido>", "imagen omitida", "video omitido", "audio omitido", "sticker omitido",
    "gif omitido", "documento omitido", "(archivo adjunto)", "eliminaste este mensaje.",
    "eliminaste este mensaje", "se eliminó este mensaje.", "se eliminó este mensaje",
    "este mensaje fue eliminado", "<archivo omitido>", "tarjeta de contacto omitida",
    "<médias omis>", "image absente", "vidéo absente", "audio omis", "sticker omis", "gif retiré",
    "gif absent", "document manquant", "(fichier joint)", "ce message a été supprimé.",
    "ce message a été supprimé", "vous avez supprimé ce message", "vous avez supprimé ce message.",
    "<media omessi>", "immagine omessa", "video omesso", "audio omesso", "(file allegato)",
    "questo messaggio è stato eliminato", "hai eliminato questo messaggio",
    "<mídia oculta>", "<ficheiro não revelado>", "imagem ocultada", "vídeo omitido",
    "áudio ocultado",
    "mensagem apagada", "esta mensagem foi apagada", "(arquivo anexado)",
    "<media weggelaten>", "afbeelding weggelaten", "video weggelaten", "audio weggelaten",
    "dit bericht is verwijderd", "(bestand bijgevoegd)",
  ]
}
