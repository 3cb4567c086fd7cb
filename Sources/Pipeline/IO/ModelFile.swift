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
}
