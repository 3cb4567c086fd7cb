// swift-tools-version: 6.2
// The rooms of the house, lowest first. A target may import only what its row names;
// `swift build --explicit-target-dependency-import-check error` holds it (see ARCHITECTURE.md).
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableExperimentalFeature("Lifetimes"),
  .treatAllWarnings(as: .error),
]

func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [],
  linkerSettings: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: strict,
    linkerSettings: linkerSettings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], resources: resources,
    swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "voc",
  products: [.executable(name: "voc", targets: ["voc"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // C libraries, one shim header each.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(
      name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),

    // Values and pure functions.
    library("JSON", linkerSettings: [.linkedLibrary("m")]),
    library("FeedbackModel", ["JSON"]),
    library("Statistics"),
    library("Language"),

    // The flow, in order.
    library(
      "Importing", ["FeedbackModel", "JSON", "CLibXML2", "CArchive", "CUchardet"]),
    library("Tagging", ["FeedbackModel", "Language", "Statistics", "JSON"]),
    library("Themes", ["FeedbackModel", "Language", "Statistics", "JSON"]),
    library("Analysis", ["FeedbackModel", "Statistics", "Themes", "JSON"]),
    library("Store", ["FeedbackModel", "JSON", grdb]),
    library(
      "Reporting", ["FeedbackModel", "Language", "Analysis", "JSON"]),
    library(
      "Pipeline",
      [
        "JSON", "FeedbackModel", "Statistics", "Language", "Importing", "Tagging", "Themes",
        "Analysis", "Store", "Reporting", yams,
      ]),
    .executableTarget(
      name: "voc", dependencies: ["Pipeline", argumentParser], swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["FeedbackModel", "JSON"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests("JSONTests", ["JSON"]),
    tests("StatisticsTests", ["Statistics", "JSON"], resources: [.copy("Fixtures")]),
    tests("ThemesTests", ["Themes", "FeedbackModel", "JSON"]),
    tests(
      "AnalysisTests", ["Analysis", "Statistics", "Themes", "FeedbackModel", "JSON"]),
    tests("ReportingTests", ["Reporting", "Analysis", "FeedbackModel", "Language", "JSON"]),
    tests("FeedbackModelTests", ["FeedbackModel", "JSON"]),
    tests("LanguageTests", ["Language"]),
    tests("TaggingTests", ["Tagging", "FeedbackModel", "Language", "JSON"]),
    tests(
      "ImportingTests", ["Importing", "FeedbackModel", "JSON"], resources: [.copy("Fixtures")]),
    tests(
      "PipelineTests",
      ["Pipeline", "FeedbackModel", "Importing", "Analysis", "Store", "Tagging", "JSON"]),
    tests("EndToEndTests", ["voc", "JSON"]),
  ]
)
