// Runs libFuzzer on the target that FUZZ_TARGET names; scripts/fuzz calls it.
import CFuzzer
import Foundation

@testable import Properties

let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
guard let target = FuzzTarget(rawValue: name) else {
  print(FuzzTarget.allCases.map(\.rawValue).joined(separator: "\n"))
  exit(name.isEmpty ? 0 : 64)
}
Running.target = target
if CommandLine.argc == 4, CommandLine.arguments[1] == "seeds" {
  let folders = CommandLine.arguments[2...].map { URL(fileURLWithPath: $0) }
  try FuzzSeeds.write(target, from: folders[0], to: folders[1])
  exit(0)
}

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
  LLVMFuzzerRunDriver(&count, &arguments) { data, size in
    guard let target = Running.target else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    if let violation = target.violation(bytes) { stop(violation) }
    return 0
  })

/// Stops as a crash does, so that libFuzzer keeps the input.
func stop(_ violation: String) -> Never {
  FileHandle.standardError.write(Data("does not hold: \(violation)\n".utf8))
  abort()
}

/// What the callback, which captures nothing, runs.
enum Running {
  nonisolated(unsafe) static var target: FuzzTarget?
}
