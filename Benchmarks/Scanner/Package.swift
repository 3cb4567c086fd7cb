// swift-tools-version: 6.2
// The bare CSV scanner on its own: the main package's sources, and nothing else of it.
import PackageDescription

let package = Package(
  name: "scanner",
  targets: [
    .executableTarget(
      name: "scan",
      swiftSettings: [
        .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"), .enableExperimentalFeature("Lifetimes"),
      ])
  ]
)
