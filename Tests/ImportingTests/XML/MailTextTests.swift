import Testing

@testable import Importing

@Suite("Bodies of mails")
struct MailTextTests {
  @Test("HTML becomes text with its paragraphs")
  func paragraphs() {
    #expect(
      HTMLText.plain(
        "<p>One &amp; <b>two</b></p><p>three<br>four&nbsp;five</p><ul><li>a</li><li>b</li></ul>")
        == "One & two\n\nthree\nfour five\n\na\nb")
  }

  @Test("Scripts and styles are no words")
  func scripts() {
    #expect(
      HTMLText.plain("<style>p{}</style><script>alert(1)</script><div>words</div>") == "words")
  }

  @Test("Quoted history in HTML is left out")
  func quotedHTML() {
    #expect(
      HTMLText.plain(
        "<div>New</div><div class=\"gmail_quote\">On Monday: <p>old</p></div>", splitsQuotes: true)
        == "New")
  }

  @Test(
    "History and signatures of plain mails are left out",
    arguments: [
      "Mine.\n\nOn Mon, 2 Nov 2026 at 10:04, Acme <a@b.example> wrote:\n> yours",
      "Mine.\n\n-----Original Message-----\nFrom: x", "Mine.\n-- \nAnn Lee\nAcme", "Mine.\n> yours",
      "Mine.\n\nAm 02.11.2026 um 10:04 schrieb Acme:\n> deins", "Mine.\n\nSent from my iPhone",
      "Mine.\n\nFrom: Acme\nSent: Monday\nTo: Ann\nSubject: Re: bill\n\nyours",
      "Mine.\n\nKind regards,\nAnn Lee",
    ])
  func history(mail: String) {
    #expect(MailText.own(mail) == "Mine.")
  }

  @Test("Words that only look like history stay")
  func kept() {
    for text in [
      "Regards the bill: it is wrong.", "On Monday he wrote: nothing\nand left", "a - b\nc",
    ] {
      #expect(MailText.own(text) == text)
    }
    #expect(MailText.own("> all quoted") == "> all quoted")
  }
}
