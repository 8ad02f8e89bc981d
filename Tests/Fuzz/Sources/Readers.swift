import AssistantCore
import BuiltInData
import DataFiles
import Foundation
import Law
import Tables

// Feeds whatever libFuzzer makes up to the readers of the program. The first byte chooses the reader.

private let content = Library.builtIn.content(in: .kazakh)
private let law = BuiltInData.law()
private let today = CalendarDate(year: 2026, month: 11, day: 24)!
private let library = Library.builtIn
private let index = library.searchIndex()

func read(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let start, count > 0 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
    switch start[0] % 6 {
    case 0: typeIntoEveryField(String(decoding: bytes, as: UTF8.self))
    case 1: readTable(bytes)
    case 2: _ = index.search(String(decoding: bytes, as: UTF8.self), limit: 28)
    case 3: readMonths(String(decoding: bytes, as: UTF8.self))
    case 4: readData(bytes)
    default: typeAtTheScreens(bytes, library: library, today: today)
    }
    return 0
}

/// Numbers, dates, moments and choices: a text in every field, alone and in all at once.
private func typeIntoEveryField(_ text: String) {
    for calculator in content.calculators {
        var runner = CalculatorRunner(law: law, today: today)
        var all = RawInput(for: calculator)
        for field in calculator.fields.indices {
            var raw = RawInput(for: calculator)
            raw.texts[field] = text
            all.texts[field] = text
            _ = runner.calculate(calculator, raw)
        }
        _ = runner.calculate(calculator, all)
    }
}

private func readTable(_ bytes: [UInt8]) {
    var rest = bytes[...]
    var reader = TableReader {
        defer { rest = rest.dropFirst(7) }
        return Array(rest.prefix(7))
    }
    var writer = TableWriter()
    guard (try? reader.readHeader()) != nil else { return }
    while let block = try? reader.next() {
        for row in block.rows { writer.write(block.texts(of: row) ?? []) }
    }
}

private func readMonths(_ text: String) {
    let calculator = content.calculator(.arrears)
    var raw = RawInput(for: calculator)
    for (field, value) in ["children": "1", "from": "2026-01-01", "to": "2026-02-28"] {
        raw.texts[calculator.index(ofField: field)!] = value
    }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) + ["", "", ""]
    raw.tables[calculator.index(ofField: "months")!] = [["2026-01", parts[0], parts[1]], [parts[2], "", ""]]
    var runner = CalculatorRunner(law: law, today: today)
    _ = runner.calculate(calculator, raw)
}

/// The project's own data, one of its files replaced by the bytes behind the line that names it. What passes must work.
private func readData(_ bytes: [UInt8]) {
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
    let name = String(decoding: bytes[..<end], as: UTF8.self)
    let file = changeableFiles.contains(name) ? name : "calculators/fee.yaml"
    let changed = dataFiles.replacing(file, with: Array(bytes[min(end + 1, bytes.count)...]))
    guard let rules = try? RuleData(of: changed), let law = rules.law else { return }
    for (name, options) in cases {
        guard let calculator = rules.calculators[.english]?.first(where: { $0.name == name }) else { continue }
        var raw = RawInput(for: calculator), runner = CalculatorRunner(law: law, today: today)
        for (field, text) in options {
            if let index = calculator.index(ofField: field) { raw.texts[index] = text }
        }
        _ = runner.calculate(calculator, raw)
    }
    for check in rules.checks[.english] ?? [] { _ = CheckWalk(check, answers: [:], law: law, today: today) }
}

private let cases: [(CalculatorName, [String: String])] = [
    (.fee, ["amount": "10000000000000"]), (.fee, ["kind": "action"]), (.alimony, ["children": "3", "income": "1", "fixed-mci": "9"]),
    (.arrears, ["children": "1", "from": "2024-01-01", "to": "2026-01-31", "income": "10000000000000", "penalty": "yes"]),
    (.deadline, ["from": "2100-12-31", "event": "initiation"]), (.mayAct, ["at": "2026-11-23 9:30"]),
]

private let dataFiles = FileSet(of: URL(filePath: #filePath).appending(path: "../../../../Data").standardized)

private let changeableFiles = Set(dataFiles.paths.filter { file in
    ["parameters/", "calculators/", "checks/"].contains { file.hasPrefix($0) }
})
