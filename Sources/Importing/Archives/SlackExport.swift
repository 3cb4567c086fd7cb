import FeedbackModel
import JSON

extension Format {
  /// A Slack workspace's export: a zip, or the folder that it unpacks to.
  static let slackExport: Format = {
    var format = Format(
      id: "slack-export", name: "Slack export (zip or folder)", family: .chat, evidence: .real,
      reference: "https://slack.com/help/articles/220556107",
      recognisedBy: "channels.json and users.json beside folders of YYYY-MM-DD.json",
      mapping: [
        ("id", "channel, and thread_ts for threads"),
        ("turns", "messages in order of ts; joins, topics and the like are the system's"),
        ("text", "what people wrote, mentions by name"), ("field.channel", "the channel's name"),
      ],
      recognise: { sniff in
        if sniff.head.isEmpty {
          return InputFiles.isExportFolder(sniff.file)
            ? Recognition(95, "a folder with channels.json and users.json") : nil
        }
        let names = ArchiveMagic.zipNames(sniff.head)
        let days = names.count { SlackLayout.day($0) != nil }
        let lists = names.count { SlackLayout.isList($0) }
        guard days > 0, lists > 0 || names.allSatisfy({ SlackLayout.isPart($0) }) else {
          return nil
        }
        return Recognition(95, "a zip with Slack's channel folders of days")
      },
      open: { (source, context) throws(ImportError) -> any RecordReader in
        if let path = context.place.path, InputFiles.isExportFolder(path) {
          return try SlackReader(FolderFiles(path), context)
        }
        return try SlackReader(try ArchiveFile.from(source, context), context)
      })
    format.isBinary = true
    return format
  }()
}

/// The names in a Slack export.
enum SlackLayout {
  /// The channel of a day file, `general/2016-01-15.json`.
  static func day(_ name: String) -> String? {
    let parts = name.split(separator: "/")
    guard parts.count >= 2, let file = parts.last, file.utf8.count == 15, file.hasSuffix(".json"),
      CivilDate(file.dropLast(5)) != nil
    else { return nil }
    return String(parts[parts.count - 2])
  }

  static func isList(_ name: String) -> Bool {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return lists.contains(last)
  }

  static func isPart(_ name: String) -> Bool {
    isList(name) || day(name) != nil || name.hasSuffix("/") || name.hasSuffix("canvases.json")
  }

  static let lists: Set<String> = [
    "channels.json", "users.json", "integration_logs.json", "groups.json", "dms.json", "mpims.json",
    "canvases.json", "file_conversations.json", "huddle_transcripts.json",
  ]
}

/// The files of an export, in an archive or a folder.
protocol ExportFiles {
  /// Names of all files.
  func names() throws(ImportError) -> [String]
  /// One file; nil where there is none of that name.
  func file(_ name: String) throws(ImportError) -> (any ByteSource)?
  /// Goes through the files in the order stored.
  func cursor() throws(ImportError) -> any ExportCursor
}

/// Goes through the files of an export; a source is good until the next is asked for.
protocol ExportCursor {
  /// The next file, or nil at the end.
  mutating func next() throws(ImportError) -> (name: String, source: any ByteSource)?
}

extension ArchiveFile: ExportFiles {
  func names() throws(ImportError) -> [String] { try list().map(\.name) }
  func file(_ name: String) throws(ImportError) -> (any ByteSource)? { try open(name) }
  func cursor() throws(ImportError) -> any ExportCursor { MemberCursor(cursor: try members()) }

  private struct MemberCursor: ExportCursor {
    let cursor: ArchiveCursor

    func next() throws(ImportError) -> (name: String, source: any ByteSource)? {
      guard let member = try cursor.next() else { return nil }
      return (member.name, cursor)
    }
  }
}

/// The files below a folder, by names relative to it.
struct FolderFiles: ExportFiles {
  let folder: String
  init(_ folder: String) { self.folder = folder.hasSuffix("/") ? folder : folder + "/" }

  func names() throws(ImportError) -> [String] {
    try InputFiles.allFiles(in: folder).map { String($0.dropFirst(folder.count)) }
  }
  func file(_ name: String) throws(ImportError) -> (any ByteSource)? {
    try names().contains(name) ? FileSource(path: folder + name) : nil
  }
  func cursor() throws(ImportError) -> any ExportCursor {
    PathCursor(folder: folder, names: try names().makeIterator())
  }

  private struct PathCursor: ExportCursor {
    let folder: String
    var names: IndexingIterator<[String]>

    mutating func next() throws(ImportError) -> (name: String, source: any ByteSource)? {
      guard let name = names.next() else { return nil }
      return (name, try FileSource(path: folder + name))
    }
  }
}
