import AssistantCore
import AssistantScreens
import InterfaceWords
import Law

/// The manual page jso(1), made from the declarations of the commands and the words of the interface.
struct ManualPage {
    let root: CommandDeclaration
    let words: Words

    var roff: String {
        var page = Roff()
        page.title("JSO", section: 1, day: JSO.day, program: "jso \(JSO.version)")
        page.section(words[.sectionName])
        page.body("jso - \(words[.nameLine])")
        addSynopsis(to: &page)
        page.section(words[.sectionDescription])
        page.body(words[.description])
        addCommands(to: &page)
        addOptions(to: &page)
        addKeys(to: &page)
        addEnvironment(to: &page)
        addStatuses(to: &page)
        page.section(words[.sectionFiles])
        page.entry([.italic("DIR")], words[.filesFolder])
        page.section(words[.sectionLimits])
        page.body(words[.limitAdvice])
        page.macro("PP")
        page.body(words[.limitKilled])
        return page.text
    }

    private var commands: [CommandDeclaration] {
        root.withCommandsBelow.filter { !$0.path.isEmpty && $0.commands.isEmpty }
    }

    private func addSynopsis(to page: inout Roff) {
        page.section(words[.sectionSynopsis])
        page.macro("nf")
        for command in [root] + commands { page.line(usage(of: command) + [.plain(" [--…]")]) }
        page.macro("fi")
    }

    private func usage(of command: CommandDeclaration) -> [Roff.Piece] {
        [.bold(command.name)] + command.arguments.flatMap { [.plain(" "), .italic($0.placeholder)] }
    }

    private func addCommands(to page: inout Roff) {
        page.section(words[.sectionCommands])
        page.body(words[.howToWrite])
        for command in commands {
            page.macro("SS", ([command.name] + command.arguments.map(\.placeholder)).joined(separator: " "))
            page.body(words.text(of: command.about))
            for argument in command.arguments {
                page.entry([.italic(argument.placeholder)], words.text(of: argument.explanation))
            }
            for option in command.options { add(option, to: &page) }
        }
    }

    private func addOptions(to page: inout Roff) {
        page.section(words[.sectionOptions])
        page.body(words[.everyCommand])
        for option in CommandOption.common { add(option, to: &page) }
        page.macro("SS", root.name)
        for option in root.options { add(option, to: &page) }
    }

    private func add(_ option: CommandOption, to page: inout Roff) {
        let value: [Roff.Piece] = option.value.map { [.plain(" "), .italic($0)] } ?? []
        page.entry([.bold("--\(option.name)")] + value, words.text(of: option.explanation))
    }

    private func addKeys(to page: inout Roff) {
        page.section(words[.sectionKeys])
        for (keys, word) in KeyHelp.rows { page.entry([.bold(keys)], words.say(Phrase(word))) }
    }

    private func addEnvironment(to page: inout Roff) {
        page.section(words[.sectionEnvironment])
        page.entry([.bold("JSO_DATA")], words[.environmentData])
        page.entry([.bold("LC_ALL"), .plain(", "), .bold("LC_MESSAGES"), .plain(", "), .bold("LANG")], words[.environmentLanguage])
        page.entry([.bold("JSO_KEYS")], words[.environmentKeys])
        page.entry([.bold("NO_COLOR")], words[.environmentColor])
    }

    private func addStatuses(to page: inout Roff) {
        page.section(words[.sectionStatus])
        page.entry([.bold("0")], words[.statusDone])
        for status in ExitStatus.allCases { page.entry([.bold(String(status.rawValue))], words[status.word]) }
        page.entry([.bold("128 + "), .italic("n")], words[.statusSignal])
    }
}

extension ExitStatus {
    fileprivate var word: ManualWord {
        switch self {
        case .nothingFound: .statusNothingFound
        case .rowsFailed: .statusRowsFailed
        case .wrongUsage: .statusWrongUsage
        case .badData: .statusBadData
        case .noInput: .statusNoInput
        case .fault: .statusFault
        }
    }
}

extension Words {
    fileprivate subscript(word: ManualWord) -> String { say(Phrase(word)) }
}
