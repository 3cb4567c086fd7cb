// swift-tools-version: 6.2
// Writes the feedback of a company that does not exist, with planted truths. No dependencies.
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"), .treatAllWarnings(as: .error),
]

let package = Package(
  name: "corpus",
  products: [.executable(name: "make-corpus", targets: ["MakeCorpus"])],
  targets: [
    .target(name: "CorpusKit", swiftSettings: strict),
    .executableTarget(
      name: "MakeCorpus", dependencies: ["CorpusKit"], swiftSettings: strict),
    .testTarget(name: "CorpusKitTests", dependencies: ["CorpusKit"], swiftSettings: strict),
  ]
)
