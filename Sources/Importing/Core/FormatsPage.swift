/// The page `docs/formats.md`, made from the registry.
public enum FormatsPage {
  /// The page's text.
  public static func markdown() -> String {
    var out = """
      # Formats

      What `voc import` reads. A format is recognised by its content, never by its name; `--format ID`
      overrides, `voc inspect FILE` says what was recognised and why. *Provisional* formats are known
      from a description only: they are recognised strictly, and what does not fit is read by the
      generic formats.

      This page is made from the registry; `swift test --filter FormatsPageTests` says how to renew it.

      """
    for (family, title) in [
      (Format.Family.csv, "Surveys, reviews and cases as delimited text"),
      (.chat, "Conversations"), (.xml, "XML"), (.json, "JSON"),
    ] {
      let formats = FormatRegistry.all.filter { $0.family == family }
      guard !formats.isEmpty else { continue }
      out += "\n## \(title)\n"
      for format in formats { out += section(format) }
    }
    return out
  }

  private static func section(_ format: Format) -> String {
    var out = "\n### \(format.name)\n\n`\(format.id)`, \(evidence(format.evidence)).\n\n"
    out += "Recognised by: \(format.recognisedBy).\n"
    out += "Source: \(format.reference).\n"
    guard !format.mapping.isEmpty else { return out }
    out += "\n| record | from |\n| --- | --- |\n"
    for (key, source) in format.mapping {
      out += "| \(key) | \(source.replacing("|", with: "\\|")) |\n"
    }
    return out
  }

  private static func evidence(_ evidence: Format.Evidence) -> String {
    switch evidence {
    case .real: "from real or vendor-made files"
    case .documented: "from the vendor's documentation"
    case .code: "from public code that reads it"
    case .provisional: "*provisional*, from memory"
    }
  }
}
