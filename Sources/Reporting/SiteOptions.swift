/// How a company's report looks and speaks.
///
/// There is no clock in it: the same report and options give the same bytes.
public struct SiteOptions: Sendable {
  /// The name at the head of every page.
  public var companyName: String
  /// A picture file: SVG, PNG, JPEG, GIF or WebP; nil for the name alone.
  public var logo: [UInt8]?
  /// The company's colour, `#rgb` or `#rrggbb`; made darker or lighter where it could not be read.
  ///
  /// The default is `#0b6e4f`.
  public var accent: String
  /// The language of the interface.
  ///
  /// The default is English.
  public var language: SiteLanguage
  /// A line for the foot of every page, such as the version and when it was made; may be empty.
  public var generatedNote: String

  /// Makes options.
  ///
  /// `language` is a code such as `de` or `de-AT`; one that the interface does not speak is English.
  public init(
    companyName: String, logo: [UInt8]? = nil, accent: String = "#0b6e4f",
    language: String = "en", generatedNote: String = ""
  ) {
    self.companyName = companyName
    self.logo = logo
    self.accent = accent
    self.language = SiteLanguage(code: language)
    self.generatedNote = generatedNote
  }
}

/// What can be wrong with the options of a site.
public enum SiteError: Error, Equatable, CustomStringConvertible {
  /// The accent colour is neither `#rgb` nor `#rrggbb`.
  case accent(String)
  /// The logo is no picture of a kind that a page can show.
  case logo

  /// One line for the user.
  public var description: String {
    switch self {
    case .accent(let given): "company accent: '\(given)' is not a colour such as #0b6e4f"
    case .logo: "company logo: not an SVG, PNG, JPEG, GIF or WebP picture"
    }
  }
}
