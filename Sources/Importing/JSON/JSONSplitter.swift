import JSON

/// Cuts a JSON input into its records without holding it: the elements of a top-level array, of an
/// array inside an object (`{"tickets": […]}`), or values one after another, as in JSON lines; pages
/// of such objects may follow one another or be elements of an array themselves.
///
/// Only brackets and strings are looked at, so a record that is no JSON costs itself alone: where
/// brackets or a string do not end, the next record is looked for at the start of a line.
public struct JSONSplitter {
  /// A stretch of the input that should be one value.
  public enum Piece: Sendable {
    /// The bytes of a value, to be parsed.
    case value(bytes: [UInt8], line: Int, byte: Int)
    /// A stretch that cannot be one.
    case broken(Rejection)
  }

  /// A longer value is rejected and not held. The default is 64 MiB.
  public static let maximumValue = 64 << 20

  private let source: any ByteSource
  /// Keys that lead from a top-level object to the array of records.
  private let path: [String]
  /// Another first key, beside the path's own, from which the rest of the path leads to records.
  private let beside: String?
  private var bytes: [UInt8] = []
  private var index = 0
  /// The offset in the input of `bytes[0]`, and the line of `bytes[index]`.
  private var base = 0
  private var line = 1
  private var isAtEnd = false
  /// How much is read at once: little first, as many inputs are small.
  private var step = 4 << 10
  /// What is open around the records, outermost first.
  private var open: [Level] = []
  private var column = 0
  /// The envelope at hand: where it begins, whether it held what `path` leads to, and what of it is
  /// no longer in `bytes`, so that an envelope without records can be given whole.
  private var envelope = (start: 0, line: 0, isFound: true, kept: [UInt8]())

  private enum Level { case array, object(matched: Int) }

  /// Splits an input.
  /// - Parameter path: keys from a top-level object to its array of records; empty (the default)
  ///   where objects at the top are records themselves.
  /// - Parameter beside: another first key that leads to more of them by the rest of the path.
  public init(_ source: any ByteSource, path: [String] = [], beside: String? = nil) {
    self.source = source
    self.path = path
    self.beside = path.count > 1 ? beside : nil
  }

  /// The next value, or nil at the end.
  public mutating func next() throws(ImportError) -> Piece? {
    while let byte = try peekPastBlanks() {
      switch byte {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        index += 1
        if open.popLast() == nil {
          return .broken(stray(byte))
        }
        if isOutside, !envelope.isFound { return .broken(withoutRecords()) }
      case UInt8(ascii: "[") where open.isEmpty:
        index += 1
        open.append(.array)
      case UInt8(ascii: "{") where isOutside && !path.isEmpty:
        envelope = (base + index, line, false, [])
        index += 1
        open.append(.object(matched: 0))
      default:
        if case .object(let matched)? = open.last {
          if let piece = try member(matched) { return piece }
        } else {
          return try value()
        }
      }
    }
    return envelope.isFound ? nil : .broken(withoutRecords())
  }

  /// The shape of an input from its front.
  public enum Shape: Sendable, Equatable {
    /// An array of records.
    case array
    /// Values one after another, or one value.
    case values
  }

  /// The shape that the first byte shows; nil where it is no JSON of objects.
  public static func shape(of head: [UInt8]) -> Shape? {
    switch head.first(where: { $0 > 0x20 }) {
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "{"): .values
    default: nil
    }
  }

  /// Whether an object here is an envelope: at the top, or in an array at the top.
  private var isOutside: Bool {
    guard let first = open.first else { return true }
    if case .array = first { return open.count == 1 }
    return false
  }

  /// An envelope in which the records were not found.
  private mutating func withoutRecords() -> Rejection {
    envelope.isFound = true
    let raw = envelope.kept + bytes[max(0, envelope.start - base)..<index]
    return Rejection(
      line: envelope.line, byte: envelope.start,
      reason: "an object without \(path.joined(separator: "."))",
      raw: Array(raw.prefix(Rejection.maximumBytes)))
  }

  private func stray(_ byte: UInt8) -> Rejection {
    Rejection(
      line: line, byte: base + index - 1, reason: "a closing bracket without its opening one",
      raw: [byte])
  }

  /// Reads `"key":` and steps into the array that is looked for, gives the object that is, or skips
  /// the value.
  private mutating func member(_ matched: Int) throws(ImportError) -> Piece? {
    let startLine = line
    let start = base + index
    let keyBytes: [UInt8]
    switch try value() {
    case .broken(let rejection): return .broken(rejection)
    case .value(let bytes, _, _): keyBytes = bytes
    }
    guard let name = (try? JSONParser.parse(keyBytes))?.string,
      try peekPastBlanks() == UInt8(ascii: ":")
    else {
      open = []
      envelope.isFound = true
      return .broken(
        Rejection(
          line: startLine, byte: start, reason: "an object without a key in quotes",
          raw: try skip(to: UInt8(ascii: "{"), column: 0, after: keyBytes)))
    }
    index += 1
    let next = try peekPastBlanks()
    if matched < path.count, name == path[matched] || matched == 0 && name == beside {
      if matched == path.count - 1 {
        envelope.isFound = true
        envelope.kept = []
        if next == UInt8(ascii: "[") {
          index += 1
          open.append(.array)
          return nil
        }
        if next == UInt8(ascii: "{") { return try value() }
      }
      if matched < path.count - 1, next == UInt8(ascii: "{") {
        index += 1
        open.append(.object(matched: matched + 1))
        return nil
      }
    }
    if next != nil, case .broken(let rejection) = try value() { return .broken(rejection) }
    return nil
  }

  private mutating func peekPastBlanks() throws(ImportError) -> UInt8? {
    while true {
      while index < bytes.count {
        let byte = bytes[index]
        if byte == 0x0A {
          line += 1
          column = 0
        } else if byte > 0x20 {
          return byte
        } else {
          column += 1
        }
        index += 1
      }
      guard try more() else { return nil }
    }
  }

  /// Reads on, forgetting what stands before `index`.
  private mutating func more() throws(ImportError) -> Bool {
    if isAtEnd { return false }
    if index > 0 {
      if !envelope.isFound, envelope.kept.count < Rejection.maximumBytes {
        envelope.kept += bytes[min(index, max(0, envelope.start - base))..<index]
      }
      bytes.removeFirst(index)
      base += index
      index = 0
    }
    isAtEnd = try source.append(to: &bytes, atMost: step) == 0
    step = min(step * 2, 128 << 10)
    return !isAtEnd
  }

  /// Takes one value from `index` on.
  private mutating func value() throws(ImportError) -> Piece {
    let startLine = line
    let startColumn = column
    var scan = JSONScan(column: startColumn, isTop: open.isEmpty)
    var length = 0
    while true {
      let end = bytes.withUnsafeBufferPointer { scan.run($0, from: index + length) }
      length = end - index
      switch scan.state {
      case .done:
        let piece = Array(bytes[index..<index + length])
        let byte = base + index
        line += scan.lines
        if scan.lines > 0 { column = 1 } else { column += length }
        index += length
        return .value(bytes: piece, line: startLine, byte: byte)
      case .broken(let reason):
        return .broken(try skipBroken(length, reason, startLine, startColumn, scan.lines))
      case .running:
        if length > Self.maximumValue {
          return .broken(
            try skipBroken(
              length, "a value of more than \(Self.maximumValue >> 20) MB", startLine, startColumn,
              scan.lines))
        }
        if try more() { continue }
        if scan.isScalar, length > 0 {
          scan.state = .done
          let piece = Array(bytes[index..<index + length])
          let byte = base + index
          index += length
          return .value(bytes: piece, line: startLine, byte: byte)
        }
        let raw = Array(bytes[index...].prefix(Rejection.maximumBytes))
        let rejection = Rejection(
          line: startLine, byte: base + index, reason: "the input ends inside a value", raw: raw)
        index = bytes.count
        return .broken(rejection)
      }
    }
  }

  /// Goes on at the next line that begins as the broken value did.
  private mutating func skipBroken(
    _ length: Int, _ reason: String, _ startLine: Int, _ startColumn: Int, _ lines: Int
  ) throws(ImportError) -> Rejection {
    let byte = base + index
    let raw = Array(bytes[index..<index + length])
    let first = bytes[index]
    index += length
    line += lines
    return Rejection(
      line: startLine, byte: byte, reason: reason,
      raw: try skip(to: first, column: startColumn, after: raw))
  }

  /// Skips to the next line that begins with a byte; gives what was skipped, with `raw` before it.
  private mutating func skip(
    to first: UInt8, column startColumn: Int, after raw: [UInt8]
  ) throws(ImportError) -> [UInt8] {
    var isLineStart = raw.last == 0x0A
    var raw = Array(raw.prefix(Rejection.maximumBytes))
    var indent = 0
    scanning: while true {
      while index < bytes.count {
        let next = bytes[index]
        if next == 0x0A {
          isLineStart = true
          indent = 0
          line += 1
        } else if next <= 0x20 {
          indent += 1
        } else if isLineStart, next == first, indent == startColumn || open.isEmpty && indent == 0 {
          break scanning
        } else {
          isLineStart = false
        }
        if raw.count < Rejection.maximumBytes { raw.append(next) }
        index += 1
      }
      guard try more() else { break }
    }
    column = indent
    while let last = raw.last, last <= 0x20 || last == UInt8(ascii: ",") { raw.removeLast() }
    return raw
  }
}
