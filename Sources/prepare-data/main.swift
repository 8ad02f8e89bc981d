import AssistantCore
import ContentCoding
import DataFiles
import FoundationEssentials
import Glibc
import Law

// prepare-data FOLDER OUTPUT: checks the data folder and puts what it says into a Swift file.

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
    let library = try DataReader(URL(filePath: arguments[1])).read()
    var source = "// Made from Data/ by prepare-data; edit the data instead.\n\nenum BuiltInParts {\n"
    func add(_ name: String, _ value: some Encodable) throws {
        let text = try ContentCoding.encode(value)
        source += "    static let \(name): StaticString = ####\"\(text)\"####\n"
    }
    for language in Language.writtenLanguages {
        try add("\(language)Content", library.content(in: language))
        try add("\(language)Checks", library.checks(in: language))
        try add("\(language)Explanations", library.explanations(in: language))
        try add("\(language)Changes", library.changes(in: language))
        try add("\(language)Situations", library.situations(in: language))
    }
    try add("law", library.law)
    try add("vocabulary", library.vocabulary)
    source += "}\n"
    try Data(source.utf8).write(to: URL(filePath: arguments[2]))
} catch let bad as BadData {
    for fault in bad.faults {
        complain("Data/\(fault.file):\(fault.line): error: \(bad.sentence(for: fault))")
    }
    exit(65)
}
