import AssistantCore
import Foundation
import Law
import SeededRandom
import Testing

@testable import DataFiles

/// One scalar after another of the law, the calculators and the checks is made into something else. Either the reader
/// tells it with file and line, or everything still works: nobody's edit may break the program later.
///
/// A fixed part of the edits in each run; all of them by `scripts/mutate-data`.
@Suite(.serialized) struct DataMutationTests {
    private static let textEdits = ["\"\"", "\"{last-day}\"", "\"a\\x07b\"", "[]"]
    private static let edits = [
        "\"\"", "abc", "0", "1", "-1", "0.5", "1/0", "24", "99999", "9999999999999999999", "99999999999999999999999999", "2026-02-30",
        "2099-12-31", "true", "\"{last-day}\"", "\"a\\x07b\"", "[]", "{}", "\"$nosuch\"", "\">= 9223372036854775807\"",
    ]

    private struct Edit {
        let file: String
        let place: Int
        let scalar: String
    }

    private static func files() throws -> [(file: String, places: ScalarPlaces)] {
        try ChangedData.files.paths.filter { file in
            ["parameters/", "calculators/", "checks/"].contains { file.hasPrefix($0) }
        }.map { ($0, ScalarPlaces(of: try #require(ChangedData.files.text(of: $0)))) }
    }

    @Test func everyScalarIsFound() throws {
        func lines(_ node: YAMLNode) -> [Int] {
            switch node.value {
            case .scalar: [node.line]
            case .sequence(let items): items.flatMap(lines)
            case .mapping(let pairs): pairs.flatMap { lines($0.key) + lines($0.value) }
            }
        }
        for (file, places) in try Self.files() {
            let expected = lines(try YAMLNode(parsing: places.text)).sorted()
            #expect(places.ranges.indices.map(places.line) == expected, "\(file)")
        }
    }

    @Test func everyEditIsToldOrHarmless() throws {
        let files = try Self.files()
        var edits = files.flatMap { file, places in
            places.ranges.indices.flatMap { place in
                let isText = places.text[places.ranges[place]].contains(" ")
                return (isText ? Self.textEdits : Self.edits).map { Edit(file: file, place: place, scalar: $0) }
            }
        }
        let isWhole = ProcessInfo.processInfo.environment["JSO_MUTATE_ALL"] != nil
        var random = SeededRandom(seed: 13)
        // Figures first: texts are many and mean less.
        if !isWhole {
            edits.shuffle(using: &random)
            let (law, rest) = (edits.filter { $0.file.hasPrefix("parameters") }, edits.filter { !$0.file.hasPrefix("parameters") })
            edits = Array(law.prefix(70) + rest.prefix(50))
        } else {
            let parts = ProcessInfo.processInfo.environment["JSO_MUTATE_PART"]?.split(separator: "/").compactMap { Int($0) } ?? [0, 1]
            edits = edits.indices.filter { $0 % parts[1] == parts[0] }.map { edits[$0] }
        }
        let works = DataTrial(ChangedData.good)
        let places = Dictionary(uniqueKeysWithValues: files)
        var told = 0
        for edit in edits {
            let places = places[edit.file]!
            let name = "\(edit.file):\(places.line(of: edit.place)): \(places.text[places.ranges[edit.place]]) -> \(edit.scalar)"
            // What a crash would leave behind.
            if isWhole { try name.write(toFile: Self.lastEdit, atomically: false, encoding: .utf8) }
            let changed = ChangedData.files.replacing(edit.file, with: Array(places.replacing(edit.place, with: edit.scalar).utf8))
            let log = FaultLog()
            let rules = ChangedData().rules(of: DataFolder(files: changed, log: log), changed: edit.file, answers: nil)
            guard log.faults.isEmpty else {
                told += 1
                #expect(log.faults.allSatisfy { $0.line >= 1 && $0.file.hasSuffix(".yaml") }, "\(name)")
                continue
            }
            let problems = works.problems(
                with: try #require(rules.law, "\(name)"), rules.calculators[.english]!, rules.checks[.english]!)
            #expect(problems.isEmpty, "\(name): \(problems.first ?? "")")
        }
        print("\(edits.count) edits, \(told) told, the others harmless")
        #expect(told > edits.count / 3)
    }

    private static let lastEdit = FileManager.default.temporaryDirectory.appending(path: "edit").path()
}
