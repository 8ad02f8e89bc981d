import AssistantCore
import BuiltInData
import ContentCoding
import DataFiles
import Law
import Foundation
import Testing

/// What is put into the program is what the data say.
@Suite struct RoundTripTests {
    /// What the folder says, read here and now.
    private static let folder = Result {
        let data = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data").standardized
        return try DataReader(data).read()
    }

    @Test(arguments: Language.writtenLanguages)
    func contentComesBack(language: Language) throws {
        let content = try Self.folder.get().content(in: language)
        #expect(try decoded(content) == content)
        #expect(BuiltInData.content(in: language) == content)
    }

    @Test(arguments: Language.writtenLanguages)
    func checksComeBack(language: Language) throws {
        let checks = try Self.folder.get().checks(in: language)
        #expect(!checks.isEmpty)
        #expect(try decoded(checks) == checks)
        #expect(BuiltInData.checks(in: language) == checks)
    }

    @Test(arguments: Language.writtenLanguages)
    func situationsComeBack(language: Language) throws {
        let situations = try Self.folder.get().situations(in: language)
        #expect(situations.count == 12)
        #expect(try decoded(situations) == situations)
        #expect(BuiltInData.situations(in: language) == situations)
    }

    @Test func theWordsOfTheSearchComeBack() throws {
        let vocabulary = try Self.folder.get().vocabulary
        #expect(try decoded(vocabulary) == vocabulary)
        #expect(BuiltInData.vocabulary() == vocabulary)
    }

    @Test func theLawComesBack() throws {
        let law = try Self.folder.get().law
        let text = try ContentCoding.encode(law), back = try decoded(law)
        #expect(try ContentCoding.encode(back) == text)
        #expect(try ContentCoding.encode(BuiltInData.law()) == text)
    }

    /// A Swift literal, and the same program from the same data.
    @Test func theTextIsOneLineAndAlwaysTheSame() throws {
        let library = try Self.folder.get()
        let text = try ContentCoding.encode(library.content(in: .russian))
        let newline = text.firstIndex(where: \.isNewline)
        #expect(newline == nil)
        #expect(!text.contains("\"####"))
        #expect(try ContentCoding.encode(library.content(in: .russian)) == text)
    }

    private func decoded<Value: Codable>(_ value: Value) throws -> Value {
        let bytes = Array(try ContentCoding.encode(value).utf8)
        return try bytes.withUnsafeBytes { try ContentCoding.decode(from: $0) }
    }
}

/// What is damaged is an error, never a trap and never something else to read.
@Suite struct DamageTests {
    private static let value = ["fee": [1, 25, 300], "ақы": [4_325], "төлем": []]
    private static let bytes = Array((try? ContentCoding.encode(value))?.utf8 ?? "".utf8)

    private func decode(_ bytes: some Collection<UInt8>) throws -> [String: [Int]] {
        try Array(bytes).withUnsafeBytes { try ContentCoding.decode(from: $0) }
    }

    @Test func wholeItIsRead() throws {
        #expect(try decode(Self.bytes) == Self.value)
    }

    @Test func aChangedByteIsFoundWhereverItStands() {
        for place in Self.bytes.indices {
            for bit in 0..<8 {
                var bytes = Self.bytes
                bytes[place] ^= 1 << bit
                #expect(throws: DamagedContent.self) { try decode(bytes) }
            }
        }
    }

    @Test func whatIsCutOffIsMissed() {
        for length in Self.bytes.indices {
            #expect(throws: DamagedContent.self) { try decode(Self.bytes.prefix(length)) }
        }
        #expect(throws: DamagedContent.self) { try decode(Self.bytes + [0x20]) }
    }

    @Test func anotherTypeIsNotRead() {
        #expect(throws: DamagedContent.self) {
            try Self.bytes.withUnsafeBytes { try ContentCoding.decode([Check].self, from: $0) }
        }
    }
}
