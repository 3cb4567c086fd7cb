#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The functions of the C mathematics library that the statistics need, under one name each, so
/// that no other file cares where they come from.
public enum Elementary {
  /// The natural logarithm.
  public static func log(_ x: Double) -> Double { platformLog(x) }
  /// log(1 + x), exact for small x.
  public static func log1p(_ x: Double) -> Double { platformLog1p(x) }
  /// e to the power x.
  public static func exp(_ x: Double) -> Double { platformExp(x) }
  /// e to the power x, less 1, exact for small x.
  public static func expm1(_ x: Double) -> Double { platformExpm1(x) }
  /// a to the power b.
  public static func pow(_ a: Double, _ b: Double) -> Double { platformPow(a, b) }
  /// The sine.
  public static func sin(_ x: Double) -> Double { platformSin(x) }
  /// The cosine.
  public static func cos(_ x: Double) -> Double { platformCos(x) }
}

private func platformLog(_ x: Double) -> Double { log(x) }
private func platformLog1p(_ x: Double) -> Double { log1p(x) }
private func platformExp(_ x: Double) -> Double { exp(x) }
private func platformExpm1(_ x: Double) -> Double { expm1(x) }
private func platformPow(_ a: Double, _ b: Double) -> Double { pow(a, b) }
private func platformSin(_ x: Double) -> Double { sin(x) }
private func platformCos(_ x: Double) -> Double { cos(x) }
