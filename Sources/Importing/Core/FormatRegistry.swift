/// All formats, a line each, alphabetical within a family; the generic readers stand last.
public enum FormatRegistry {
  /// Every format.
  public static let all: [Format] = []
}
