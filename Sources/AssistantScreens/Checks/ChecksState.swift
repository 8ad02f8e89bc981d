import AssistantCore
import Law
import Terminal

/// The list of guided checks, and the one that is open.
struct ChecksState: Sendable {
    var menu = Menu()
    /// The check that is shown.
    var open: String?
    /// Every answer given, kept when a check is left.
    var sheets: [String: CheckSheet] = [:]
    /// The check was opened by a link and leads back there, not to the list.
    var isOpenedByLink = false

    var sheet: CheckSheet? { open.flatMap { sheets[$0] } }

    /// Whether letters are text rather than commands.
    func isTyping(in setting: Setting) -> Bool { sheet?.takesText(in: setting) ?? false }

    /// What a command comes to.
    enum Outcome: Equatable {
        case done
        /// Back to where the person came from.
        case leave
        /// To an official answer.
        case answer(Int)
        /// To a calculator, with fields filled in.
        case calculator(CalculatorName, [String: String])
    }
}

/// One check: the answers given, and where the person is in it.
struct CheckSheet: Sendable {
    /// What can be chosen on the sheet.
    enum Item: Equatable, Sendable {
        /// A question answered before.
        case passed(String)
        case option(String)
        /// A number or a date to type.
        case input
        case calculator(Int)
        case answer(Int)
        /// Begin anew.
        case again
    }

    let name: String
    /// By question; kept also where the way now goes round it.
    var answers: [String: CheckAnswer] = [:]
    /// A question gone back to; it is asked again though it has an answer.
    var reopened: String?
    var input = TextInput()
    var inputFault: Phrase?
    /// The item selected, by its place among the items.
    var selected = 0
    var top = 0

    init(name: String) { self.name = name }

    func check(in setting: Setting) -> Check {
        let figures = FigureText(law: setting.library.law, day: setting.day, words: setting.words)
        return setting.library.check(name, in: setting.language)!.filled(by: figures)
    }

    func walk(in setting: Setting) -> CheckWalk {
        CheckWalk(check(in: setting), answers: answers, until: reopened, law: setting.library.law, today: setting.day)
    }

    func report(_ outcome: CheckOutcome, _ walk: CheckWalk, in setting: Setting) -> CheckReport {
        CheckReport(
            outcome, walk.answers, content: setting.content, law: setting.library.law, today: setting.day)
    }

    func takesText(in setting: Setting) -> Bool {
        rows(width: setting.size.columns - 2, in: setting).compactMap(\.item)[safe: selected] == .input
    }
}

extension Array {
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
