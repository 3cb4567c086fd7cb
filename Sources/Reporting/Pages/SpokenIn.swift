import Analysis
import Language

/// Which words of a page are in another language than the page, so that a screen reader changes its
/// voice (WCAG 2.2, 3.1.2).
extension PageContext {
  /// ` lang="de"` where a text is surely of another language than the page; nothing otherwise.
  func spokenIn(_ text: String) -> HTML {
    guard let found = LanguageGuess.sureGuess(text), found != options.language.rawValue else {
      return .empty
    }
    return " lang=\"\(found)\""
  }

  /// The same of a theme's label, which is too short alone: its phrases are of the same language.
  func spokenIn(_ theme: ThemeReport) -> HTML {
    spokenIn(theme.label + ". " + theme.phrases.joined(separator: ". "))
  }
}
