import Synchronization

/// What has been worked out of the front of an input, so that each format that asks need not do it
/// again.
final class SniffMemory: Sendable {
  private let xml = Mutex<XMLOutline?>(nil)
  private let json = Mutex<JSONFront??>(nil)

  /// The shape of the front as XML.
  func outline(_ make: () -> XMLOutline) -> XMLOutline {
    xml.withLock { known in
      if let known { return known }
      let made = make()
      known = made
      return made
    }
  }

  /// The first record of the front as JSON; nil where it is none.
  func front(_ make: () -> JSONFront?) -> JSONFront? {
    json.withLock { known in
      if let known { return known }
      let made = make()
      known = .some(made)
      return made
    }
  }
}
