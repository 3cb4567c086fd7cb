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

  /// Reads all of it and refuses what was changed since it was made.
  public func check(_ path: String) throws(Failure) {
    do throws(TaggingError) {
      try checkContent()
    } catch {
      throw Failure(.badData, "\(path): \(error.description)")
    }
  }
}
