import AssistantCore
import BuiltInData
import DataFiles
import Foundation
import Tables

// Feeds whatever libFuzzer makes up to the readers of the program. The first byte chooses the reader.

private let content = BuiltInData.content(in: .kazakh).content(in: .kazakh)
private let law = BuiltInData.law()
private let today = CalendarDate(year: 2026, month: 11, day: 24)!
private let library = Library(
    load: BuiltInData.content, loadLaw: BuiltInData.law, loadChecks: BuiltInData.checks,
    loadVocabulary: BuiltInData.vocabulary)
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
        var reckoner = Reckoner(law: law, today: today)
        var all = RawInput(for: calculator)
        for field in calculator.fields.indices {
            var raw = RawInput(for: calculator)
            raw.texts[field] = text
            all.texts[field] = text
            _ = reckoner.reckon(calculator, raw)
        }
        _ = reckoner.reckon(calculator, all)
    }
}

private func readTable(_ bytes: [UInt8]) {
    var rest = bytes[...]
    var reader = TableReader {
        defer { rest = rest.dropFirst(7) }
        return Array(rest.prefix(7))
    }
    var writer = TableWriter()
    while let rows = try? reader.next() {
        for case .cells(let cells) in rows { writer.write(cells) }
    }
}

private func readMonths(_ text: String) {
    let calculator = content.calculator(.arrears)
    var raw = RawInput(for: calculator)
    for (field, value) in ["children": "1", "from": "2026-01-01", "to": "2026-02-28"] {
        raw.texts[calculator.index(ofField: field)!] = value
    }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) + ["", "", ""]
    raw.months = [
        RawMonth(month: "2026-01", income: parts[0], paid: parts[1]), RawMonth(month: parts[2], income: "", paid: ""),
    ]
    var reckoner = Reckoner(law: law, today: today)
    _ = reckoner.reckon(calculator, raw)
}

/// A data folder of one file.
private func readData(_ bytes: [UInt8]) {
    let folder = URL(filePath: "/dev/shm/jso-fuzz-\(getpid())")
    let file = folder.appending(path: "calculators/fee.yaml")
    try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(bytes).write(to: file)
    _ = try? DataReader(folder, catalogues: []).read()
}
