#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ImportContext {
  /// Opens a file of the same export by its name: beside the input in its folder or its archive;
  /// nil where there is none.
  func companion(_ name: String) throws(ImportError) -> (any ByteSource)? {
    if let companions = place.companions { return try companions(name) }
    guard let own = place.path else { return nil }
    let folder = own.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(own[...$0]) } ?? ""
    let path = folder + name
    guard access(path, R_OK) == 0 else { return nil }
    return try FileSource(path: path)
  }
}
