import AssistantCore
import Foundation
import Law
import Terminal
import Testing

@testable import AssistantScreens

/// What the screens show, kept as text in `Pictures/`.
///
/// A picture file says how a person got there and what stands on the screen then:
/// `size`, `language`, `kiosk` for one, and `keys`, a line of dashes, the rows, and `cursor ROW,COLUMN`.
/// After a wanted change set JSO_RECORD_PICTURES=1, run the tests, and read every line of the difference.
@Suite struct PictureTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pictures")
    static let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path()))?.sorted() ?? []

    @Test(arguments: names)
    func screenIsAsPictured(name: String) throws {
        let file = Self.folder.appending(path: name)
        let text = try String(contentsOf: file, encoding: .utf8)
        let head = text.split(separator: "\n").prefix { !$0.hasPrefix("-----") }
        let settings = Dictionary(
            uniqueKeysWithValues: head.map { line in
                let parts = line.split(separator: " ", maxSplits: 1)
                return (parts[0], parts.count > 1 ? String(parts[1]) : "")
            })
        let size = try #require(settings["size"]).split(separator: "x").compactMap { Int($0) }
        let language = try #require(settings["language"].flatMap(Language.init))
        let isKiosk = settings["kiosk"] != nil
        var person = isKiosk
            ? Person(kioskIn: language, rows: size[1], columns: size[0])
            : Person(language, rows: size[1], columns: size[0])
        person.press(settings["keys"] ?? "")

        let cursor = person.frame.cursor.map { "cursor \($0.row),\($0.column)" } ?? "no cursor"
        let rule = String(repeating: "-", count: size[0])
        let picture: [String] = head.map(String.init) + [rule] + person.frame.lines + [rule, cursor, ""]
        let drawn = picture.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["JSO_RECORD_PICTURES"] == "1" {
            try drawn.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(drawn == text, "\(name)")
    }

    @Test func thereArePictures() { #expect(Self.names.count >= 10) }
}
