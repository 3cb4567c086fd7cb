import Foundation
import JSON
import Testing

/// Values that the scripts under `Fixtures/reference/` computed.
struct Reference {
  let json: JSONValue

  init(_ name: String) throws {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures"))
    json = try JSONParser.parse([UInt8](try Data(contentsOf: url)))
  }

  func rows(_ key: String) throws -> [[Double]] {
    try #require(json[key]?.array).map { $0.doubles }
  }
}

extension JSONValue {
  var doubles: [Double] { (array ?? []).compactMap(\.double) }
  var integers: [Int] { (array ?? []).compactMap(\.integer) }
}

/// Whether two numbers agree to nine significant digits (or to 1e-12 near nought).
func agree(_ a: Double, _ b: Double, digits: Double = 1e-9) -> Bool {
  if a == b { return true }
  return abs(a - b) <= max(1e-12, digits * max(abs(a), abs(b)))
}

/// The same, relative all the way down: for tails.
func agreeInTail(_ a: Double, _ b: Double) -> Bool {
  a == b || abs(a - b) <= 1e-8 * max(abs(a), abs(b))
}
