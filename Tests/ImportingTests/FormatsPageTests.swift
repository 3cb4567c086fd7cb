import Foundation
import Importing
import Testing

@Suite("The page of formats")
struct FormatsPageTests {
  private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/formats.md").standardizedFileURL

  @Test("docs/formats.md is what the registry says (RECORD_SNAPSHOTS=1 writes it, and then fails)")
  func current() throws {
    let text = FormatsPage.markdown()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(to: Self.page, atomically: true, encoding: .utf8)
      Issue.record("docs/formats.md was written; run again without RECORD_SNAPSHOTS")
    }
    let written = (try? String(contentsOf: Self.page, encoding: .utf8)) ?? ""
    #expect(
      written == text, "RECORD_SNAPSHOTS=1 swift test --filter FormatsPageTests renews the page")
  }

  @Test("Every format says by what it is recognised and where it is described")
  func complete() {
    let ids = FormatRegistry.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for format in FormatRegistry.all {
      #expect(!format.recognisedBy.isEmpty && !format.reference.isEmpty && !format.name.isEmpty)
    }
  }
}
