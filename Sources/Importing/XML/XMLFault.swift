/// Why libxml2 stopped, in words.
enum XMLFault {
  static func reason(_ code: Int) -> String {
    switch code {
    case 8, 9, 14: "a character that XML forbids"
    case 26, 27: "an entity that is not defined"
    case 38: "a < inside an attribute"
    case 42: "the same attribute twice"
    case 5, 76, 77, 74: "a start tag without its end tag"
    case 65, 41, 39, 40, 73: "a broken tag"
    case 1, 2, 3: "more levels or longer text than XML readers take"
    case 6, 7, 23, 66, 67, 68: "a broken reference or name"
    case 62, 63, 55, 45, 44: "a broken CDATA section or comment"
    default: "not well-formed XML (libxml2 error \(code))"
    }
  }
}
