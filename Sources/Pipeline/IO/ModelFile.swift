import Tagging

extension TaggingModel {
  /// Opens a model file; what is wrong with it is said with its name.
  public static func open(_ path: String) throws(Failure) -> TaggingModel {
    do throws(TaggingError) {
      return try TaggingModel(contentsOf: path)
    } catch {
      throw error.kind == .cannotOpen
        ? Failure(.noInput, "\(path): cannot open it; 'voc train -o FILE' makes a model")
        : Failure(.badData, "\(path): \(error.description)")
    }
  }

  /// Warns where a precision was asked for that nothing could be measured by.
  func warn(ofPrecision asked: Double?, _ log: Log) {
    guard let asked, !keepsPrecision else { return }
    log.warn(
      "the precision of \(asked) is not kept: \(card.labelsUsed) labelled items are too few to "
        + "measure \(processes.count) processes by; about 40 a process are needed")
  }

  /// Reads all of it and refuses what was changed since it was made.
  public func check(_ path: String) throws(Failure) {
    do throws(TaggingError) {
      try checkContent()
    } catch {
      throw Failure(.badData, "\(path): \(error.description)")
    }
  }
}
