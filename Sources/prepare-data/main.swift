import AssistantCore
import DataFiles
import FoundationEssentials
import Glibc
import Law

// prepare-data FOLDER OUTPUT: checks the data folder and packs it into a Swift file.

func complain(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
}

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
    complain("usage: prepare-data FOLDER OUTPUT")
    exit(64)
}

do {
    let data = try DataReader(URL(filePath: arguments[1])).read()
    var source = "// Made from Data/ by prepare-data; edit the data instead.\n\nenum PackedData {\n"
    func add(_ name: String, _ packed: String) {
        let literal = packed
            .replacing("\u{1F}", with: ######"\####u{1F}"######).replacing("\n", with: ######"\####n"######)
        source += "    static let \(name): StaticString = ####\"\(literal)\"####\n"
    }
    for language in Language.writtenLanguages { add("\(language)", data.contents[language]!.packed) }
    add("vocabulary", data.vocabulary.packed)
    func addJSON(_ name: String, _ value: some Encodable) throws {
        let json = String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
        source += "    static let \(name): StaticString = ####\"\(json)\"####\n"
    }
    for language in Language.writtenLanguages { try addJSON("\(language)Checks", data.checks[language]!) }
    try addJSON("law", data.law)
    source += "}\n"
    try Data(source.utf8).write(to: URL(filePath: arguments[2]))
} catch let bad as BadData {
    for fault in bad.faults {
        complain("Data/\(fault.file):\(fault.line): error: \(bad.sentence(for: fault))")
    }
    exit(65)
}
