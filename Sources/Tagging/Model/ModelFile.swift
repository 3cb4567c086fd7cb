import FeedbackModel
import FoundationEssentials
import JSON
import Language

/// The bytes of a model and where things stand in them.
///
/// Layout, little endian:
///
///     0   "voc\0mdl2"            magic and version of the layout
///     8   UInt64                 hash of everything after byte 16
///     16  UInt32                 length of the header
///     20  header                 JSON: options, heads, card
///         …                      zeros up to a multiple of 64
///         entries[bucket]        (row: UInt32, idf: Float); no row: UInt32.max, unused: idf 0
///         scales[column]         Float
///         biases[column]         Float
///         projection[d][column]  Float, where there are word vectors
///         ids[bucket]            Int32, the vector of each bucket of words, −1 for none
///         vectors[id][d]         Int8
///         …                      zeros up to a multiple of 64
///         rows[row][column]      Int8, `stride` bytes a row
///
/// The weight of a feature for a column is `rows × scales`, with its idf multiplied in.
struct ModelFile: Sendable {
  static let magic = Array("voc\0mdl2".utf8)
  static let noRow = UInt32.max

  let data: Data
  let header: ModelHeader
  let entriesOffset: Int
  let scalesOffset: Int
  let biasesOffset: Int
  let projectionOffset: Int
  let idsOffset: Int
  let vectorsOffset: Int
  let rowsOffset: Int

  /// Reads the header and checks that the parts it names are there.
  init(_ data: Data) throws(TaggingError) {
    guard data.count >= 20 else { throw .badModel("\(data.count) bytes are too few") }
    let start = [UInt8](data.prefix(20))
    guard Array(start[0..<4]) == Array(Self.magic[0..<4]) else {
      throw .badModel("it does not begin like one")
    }
    guard Array(start[4..<8]) == Array(Self.magic[4..<8]) else {
      throw .badModel("it was written by another version of voc; train it anew")
    }
    let length = (0..<4).reduce(0) { $0 | Int(start[16 + $1]) << (8 * $1) }
    guard length <= data.count - 20 else { throw .badModel("it is cut short") }
    let bytes = [UInt8](data[data.startIndex + 20..<data.startIndex + 20 + length])
    guard let json = try? JSONParser.parse(bytes), let header = ModelHeader(json) else {
      throw .badModel("its header is damaged")
    }
    self.data = data
    self.header = header
    entriesOffset = (20 + length + 63) / 64 * 64
    scalesOffset = entriesOffset + header.features.bucketCount * 8
    biasesOffset = scalesOffset + header.stride * 4
    projectionOffset = biasesOffset + header.stride * 4
    idsOffset = projectionOffset + header.dimensions * header.stride * 4
    vectorsOffset = idsOffset + (header.dimensions > 0 ? 4 << header.features.bits[0] : 0)
    let end = vectorsOffset + header.vectorCount * header.dimensions
    rowsOffset = header.dimensions > 0 ? (end + 63) / 64 * 64 : end
    guard data.count == rowsOffset + header.rowCount * header.stride else {
      throw .badModel("its length is \(data.count) bytes, not what its header says")
    }
  }

  /// The hash of the content, as hex.
  var version: String {
    let bytes = [UInt8](data[data.startIndex + 8..<data.startIndex + 16])
    let value = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[$1]) << UInt64(8 * $1) }
    let text = String(value, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}

/// What the header of a model says.
struct ModelHeader: Sendable, Equatable {
  var features: FeatureOptions
  /// Bytes a row: the number of columns, up to a multiple of 16.
  var stride: Int
  var rowCount: Int
  /// The number of word vectors and their length; 0 where the model has none.
  var vectorCount = 0
  var dimensions = 0
  /// The words that unknown ones may have been meant to be, the most frequent first.
  var vocabulary: [String] = []
  var heads: ModelHeads
  /// The owner of each process, as the taxonomy and the labels had it.
  var owners: [String: String]
  var stages: [String: Stage]
  var card: ModelCard

  var json: JSONValue {
    var members = [
      JSONMember("bits", .array(features.bits.map { .integer($0) })),
      JSONMember("shortest", .integer(features.characters.lowerBound)),
      JSONMember("longest", .integer(features.characters.upperBound)),
      JSONMember("reach", .integer(features.pairReach)),
      JSONMember("stride", .integer(stride)), JSONMember("rows", .integer(rowCount)),
      JSONMember("vectors", .integer(vectorCount)),
      JSONMember("dimensions", .integer(dimensions)),
      JSONMember("words", .string(vocabulary.joined(separator: " "))),
      JSONMember("process", heads.process.json),
    ]
    if let department = heads.department {
      members.append(JSONMember("department", department.json))
    }
    if let sentiment = heads.sentiment { members.append(JSONMember("sentiment", sentiment.json)) }
    members.append(
      JSONMember(
        "owners",
        .object(
          owners.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) })))
    members.append(
      JSONMember(
        "stages",
        .object(
          stages.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value.rawValue)) }
        )))
    members.append(JSONMember("card", card.json))
    return .object(members)
  }

  init(
    features: FeatureOptions, stride: Int, rowCount: Int, heads: ModelHeads,
    owners: [String: String], stages: [String: Stage], card: ModelCard
  ) {
    self.features = features
    self.stride = stride
    self.rowCount = rowCount
    self.heads = heads
    self.owners = owners
    self.stages = stages
    self.card = card
  }

  init?(_ json: JSONValue) {
    guard let bits = json["bits"]?.array?.compactMap(\.integer),
      bits.count == FeatureOptions.Block.allCases.count, bits.allSatisfy({ 1...22 ~= $0 }),
      let shortest = json["shortest"]?.integer, let longest = json["longest"]?.integer,
      1...16 ~= shortest, shortest...16 ~= longest, let reach = json["reach"]?.integer,
      0...64 ~= reach, let stride = json["stride"]?.integer, 1...100_000 ~= stride,
      let rows = json["rows"]?.integer, 0...100_000_000 ~= rows,
      let process = json["process"].flatMap(ModelHead.init)
    else { return nil }
    features = FeatureOptions(bits: bits, characters: shortest...longest, pairReach: reach)
    self.stride = stride
    rowCount = rows
    vectorCount = json["vectors"]?.integer ?? 0
    dimensions = json["dimensions"]?.integer ?? 0
    vocabulary = (json["words"]?.string ?? "").utf8.split(separator: 0x20).map { String($0) ?? "" }
    guard 0...10_000_000 ~= vectorCount, 0...4096 ~= dimensions else { return nil }
    heads = ModelHeads(
      process: process, department: json["department"].flatMap(ModelHead.init),
      sentiment: json["sentiment"].flatMap(ModelHead.init))
    owners = [:]
    for member in json["owners"]?.object ?? [] { owners[member.key] = member.value.string }
    stages = [:]
    for member in json["stages"]?.object ?? [] {
      stages[member.key] = member.value.string.flatMap(Stage.init)
    }
    card = ModelCard(json["card"] ?? .null)
    let all = [heads.process, heads.department, heads.sentiment].compactMap { $0 }
    guard heads.columnCount <= stride, process.firstColumn == 0,
      all.allSatisfy({ $0.columns.upperBound <= heads.columnCount })
    else { return nil }
  }
}
