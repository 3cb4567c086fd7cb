/// Does the work of many batches on several cores and hands the results on in the order of the
/// batches, so that the number of workers never changes a byte of output.
///
/// At most `2 × jobs` batches are held at a time: memory does not grow with the input.
func inOrder<Batch: Sendable, Result: Sendable>(
  jobs: Int, next: () throws -> Batch?,
  work: @escaping @Sendable (Batch) throws -> Result,
  emit: (Result) throws -> Void
) async throws {
  if jobs <= 1 {
    while let batch = try next() { try emit(try work(batch)) }
    return
  }
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    var started = 0
    var emitted = 0
    var running = 0
    var waiting: [Int: Result] = [:]
    var isAtEnd = false
    while true {
      while !isAtEnd, running < jobs, started - emitted < 2 * jobs {
        guard let batch = try next() else {
          isAtEnd = true
          break
        }
        let index = started
        started += 1
        running += 1
        group.addTask { (index, try work(batch)) }
      }
      guard let (index, result) = try await group.next() else { break }
      running -= 1
      waiting[index] = result
      while let ready = waiting.removeValue(forKey: emitted) {
        try emit(ready)
        emitted += 1
      }
    }
  }
}
