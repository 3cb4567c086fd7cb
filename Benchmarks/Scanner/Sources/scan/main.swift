import Foundation

/// How fast the bare CSV scanner is: it finds every field of every record of a file, and nothing is
/// made of them.
///
///   scan FILE [ROUNDS]
///
/// Prints records, fields, and of the best round the processor seconds of one thread and MB a second.

/// What the scanner needs to know of a rejected record.
enum Rejection {
  static let maximumBytes = 1 << 20
}

func seconds() -> Double {
  var now = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

/// The file in memory, so that reading it from disk is not measured; copied as a file's bytes are.
func scan(_ bytes: [UInt8]) throws -> (records: Int, fields: Int) {
  var scanner = CSVScanner(MemorySource(bytes), CSVDialect())
  var (records, fields) = (0, 0)
  while let row = try scanner.next() {
    if case .record = row {
      records += 1
      fields += scanner.fields.count
    }
  }
  return (records, fields)
}

let arguments = CommandLine.arguments
guard arguments.count > 1, let data = FileManager.default.contents(atPath: arguments[1]) else {
  FileHandle.standardError.write(Data("usage: scan FILE [ROUNDS]\n".utf8))
  exit(64)
}
let bytes = Array(data)
var best = Double.infinity
var found = (records: 0, fields: 0)
for _ in 0..<(arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5) {
  let start = seconds()
  found = try scan(bytes)
  best = min(best, seconds() - start)
}
let speed = Double(bytes.count) / 1e6 / best
print("\(found.records) records, \(found.fields) fields")
print(String(format: "%.3f processor seconds, %.0f MB/s", best, speed))
