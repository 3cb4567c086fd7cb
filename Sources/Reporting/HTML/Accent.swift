/// The company's colour, made dark or light enough to be read (WCAG 2.2, contrast of at least 4.5 :
/// 1) on the page and under the page's colour.
struct Accent: Sendable, Equatable {
  /// For a white page, as `#rrggbb`.
  let light: String
  /// What is written upon `light`.
  let onLight: String
  /// For a dark page.
  let dark: String
  /// What is written upon `dark`.
  let onDark: String

  /// From `#rgb` or `#rrggbb`; nil where it is neither.
  init?(_ text: String) {
    guard let colour = RGB(text) else { return nil }
    let white = RGB(red: 1, green: 1, blue: 1)
    let page = RGB(red: 0.067, green: 0.086, blue: 0.11)  // --bg of the dark page
    let black = RGB(red: 0.043, green: 0.067, blue: 0.086)
    light = colour.mixed(with: black, untilContrastWith: white).hex
    onLight = white.hex
    dark = colour.mixed(with: white, untilContrastWith: page).hex
    onDark = black.hex
  }
}

/// A colour of sRGB, each part from 0 to 1.
struct RGB: Equatable {
  var red: Double
  var green: Double
  var blue: Double

  init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// From `#rgb` or `#rrggbb`.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.first == UInt8(ascii: "#"), bytes.count == 4 || bytes.count == 7 else { return nil }
    let digits = bytes.dropFirst().compactMap { UInt8(String(UnicodeScalar($0)), radix: 16) }
    guard digits.count == bytes.count - 1 else { return nil }
    let step = digits.count / 3
    let parts = (0..<3).map { index -> Double in
      let high = Int(digits[index * step])
      let low = Int(digits[index * step + step - 1])
      return Double(high * 16 + low) / 255
    }
    self.init(red: parts[0], green: parts[1], blue: parts[2])
  }

  /// Relative luminance (WCAG 2.2).
  var luminance: Double {
    func linear(_ part: Double) -> Double {
      part <= 0.04045 ? part / 12.92 : RGB.power2point4((part + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// Contrast from 1 to 21 (WCAG 2.2).
  func contrast(with other: RGB) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The colour mixed with another in steps of 5 % until it contrasts by 4.5 with the ground.
  func mixed(with other: RGB, untilContrastWith ground: RGB) -> RGB {
    for step in 0...20 {
      let share = Double(step) / 20
      let mixed = RGB(
        red: red + (other.red - red) * share, green: green + (other.green - green) * share,
        blue: blue + (other.blue - blue) * share)
      if mixed.contrast(with: ground) >= 4.6 { return mixed }
    }
    return other
  }

  /// As `#rrggbb`.
  var hex: String {
    let parts = [red, green, blue].map { part -> String in
      let byte = Int((min(max(part, 0), 1) * 255).rounded())
      let text = String(byte, radix: 16)
      return text.count < 2 ? "0" + text : text
    }
    return "#" + parts.joined()
  }

  /// x^2.4 as x² times the fifth root of x², by Newton's method.
  private static func power2point4(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    let square = x * x
    var root = 0.5
    for _ in 0..<60 {
      let fourth: Double = root * root * root * root
      root -= (fourth * root - square) / (5 * fourth)
    }
    return square * root
  }
}
