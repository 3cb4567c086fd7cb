// swift-tools-version: 6.2
// libFuzzer over every scanner of the importers. The sources are those of the main package, built
// here with coverage, and with address checks where FUZZ_SANITIZER=address. See scripts/fuzz.
import Foundation
import PackageDescription

let sanitizers =
  Context.environment["FUZZ_SANITIZER"].map { "fuzzer,\($0)" } ?? "fuzzer"

let language: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"), .enableExperimentalFeature("Lifetimes"),
]
let watched =
  language + [.unsafeFlags(["-sanitize=\(sanitizers)", "-enable-testing", "-g"])]

let package = Package(
  name: "fuzz",
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive"),
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet"),
    .target(name: "CFuzzer"),
    .target(name: "JSON", swiftSettings: watched, linkerSettings: [.linkedLibrary("m")]),
    .target(name: "FeedbackModel", dependencies: ["JSON"], swiftSettings: watched),
    .target(
      name: "Importing",
      dependencies: ["FeedbackModel", "JSON", "CLibXML2", "CArchive", "CUchardet"],
      swiftSettings: watched),
    .target(
      name: "Properties", dependencies: ["Importing", "FeedbackModel", "JSON"],
      swiftSettings: language + [.unsafeFlags(["-enable-testing"])]),
    .executableTarget(
      name: "FuzzRunner", dependencies: ["Properties", "CFuzzer"], swiftSettings: language,
      linkerSettings: [.unsafeFlags(["-sanitize=\(sanitizers)", "-use-ld=lld"])]),
  ]
)
