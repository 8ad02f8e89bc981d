import AssistantCore
import Law

/// One check: the answers given, and where the person is in it.
struct CheckSheet: Sendable {
    let name: String
    /// By question; kept also where the way now goes round it.
    var answers: [String: CheckAnswer] = [:]
    /// What the key that clears has cleared, and brings back.
    var cleared: ClearedCheck?
    /// A question gone back to; it is asked again though it has an answer.
    var reopened: String?
    var input = TextInput()
    var inputFault: Phrase?
    /// The item selected, by its place among the items.
    var selected = 0
    var top = 0
    /// Nothing has been done since the question or the outcome came up.
    var hasJustCome = true

    init(_ name: String, in setting: Setting) {
        self.name = name
        start(in: setting)
    }

    func check(in setting: Setting) -> Check {
        let figures = FigureText(law: setting.library.law, day: setting.day, words: setting.words)
        return setting.library.check(name, in: setting.language)!.filled(by: figures)
    }

    func walk(in setting: Setting) -> CheckWalk {
        CheckWalk(check(in: setting), answers: answers, until: reopened, law: setting.library.law, today: setting.day)
    }
}
