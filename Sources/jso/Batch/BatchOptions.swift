import AssistantCore
import InterfaceWords
import Law
import Tables

/// What `jso batch` is asked for beside a calculator and a table.
struct BatchOptions {
    static let columns = CommandOption("columns", value: "NAMES", .word(.optionColumns))
    static let texts = CommandOption("texts", .word(.optionTexts))
    static let bom = CommandOption("bom", .word(.optionBom))
    static let decimalComma = CommandOption("decimal-comma", .word(.optionDecimalComma))
    static let encoding = CommandOption(
        "encoding", value: "NAME", .word(.optionEncoding), suggestions: .words(TextEncoding.allCases.map(\.rawValue)))
    static let months = CommandOption("months", value: "FILE.csv", .word(.optionMonths), suggestions: .files)
    static let example = CommandOption("example", .word(.optionExample))
    static let all = [columns, texts, .json, months, encoding, bom, decimalComma, example]

    let given: GivenArguments
    /// Nil where the table tells it.
    let encoding: TextEncoding?

    /// How many rows are worked through at once: a document with its steps takes some kilobytes.
    var mostRows: Int { given.has(.json) ? 512 : 8192 }

    /// - Throws: ``Failure`` for options that do not go together, or an encoding that there is not.
    init(_ given: GivenArguments) throws {
        self.given = given
        for option in [Self.columns, Self.texts, Self.bom, Self.decimalComma] where given.has(.json) && given.has(option) {
            throw Failure(.wrongUsage, Phrase(CommandWord.optionsApart, [
                "name": .text("--\(option.name)"), "other": .text("--\(CommandOption.json.name)"),
            ]))
        }
        encoding = try given.value(of: Self.encoding).map { name in
            guard let encoding = TextEncoding(named: name) else {
                throw Failure(.wrongUsage, Phrase(CommandWord.unknownEncoding, [
                    "name": .text(name), "known": .text(TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")),
                ]))
            }
            return encoding
        }
    }
}
