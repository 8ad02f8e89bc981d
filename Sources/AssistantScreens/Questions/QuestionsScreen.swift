import AssistantCore
import Law
import Search
import Terminal

extension Place {
    static let questions = Place(QuestionsScreen.self)
}

/// The list of questions, the answer beside it, and the search over both.
struct QuestionsScreen: Destination {
    enum Pane: Sendable { case list, answer }

    /// The number of the question selected.
    var selected = 1
    var pane = Pane.list
    /// The first row of the list that is shown.
    var listTop = 0
    /// The first line of the answer that is shown.
    var answerTop = 0
    /// The digits typed in a row, by which a question is reached.
    var typedDigits = ""
    var search: QuestionSearch?
    /// A translation is put aside for the official text.
    var showsOriginal = false
    let keptAnswer = KeptLines<AnswerKey>()

    var isTyping: Bool { search?.isTyping == true }

    func keyUse(in setting: Setting) -> KeyUse { isTyping ? .text(.words) : .commands }

    func hints(in setting: Setting) -> [KeyHint] {
        if isTyping {
            return [
                KeyHint(.open), KeyHint(.back, .keyClear), KeyHint(.nextLayout), KeyHint(.up), KeyHint(.help),
                KeyHint(.quit),
            ]
        }
        let first = pane == .list ? [KeyHint(.up), KeyHint(.open)] : [KeyHint(.up, .keyScroll), KeyHint(.back)]
        return first + [
            KeyHint(.help), KeyHint(.search), KeyHint(.nextLanguage), KeyHint(.quit), KeyHint(.calculators),
            KeyHint(.checks),
        ]
    }

    mutating func open(_ link: Link, in setting: Setting) -> Bool {
        switch link {
        case .questions: break
        case .answer(let number):
            search = nil
            select(number)
            pane = .answer
        case .search(let text): startSearch(text, isNew: true, comesFromElsewhere: true, in: setting)
        default: return false
        }
        return true
    }

    /// The numbers in the list, in its order.
    func listed(in setting: Setting) -> [Int] {
        if let search, !search.showsEverything { return search.result.hits.compactMap(\.id.answer) }
        return setting.content.faq.entries.map(\.number)
    }

    /// Shows what the search matched; nothing before there is something to search for.
    func highlighter(in setting: Setting) -> Highlighter? {
        guard let search, !search.showsEverything else { return nil }
        return Highlighter(query: search.field.text, index: setting.library.searchIndex())
    }

    /// What is said of the search: what to type, or how many answers there are and how near they come.
    func note(in setting: Setting) -> String? {
        guard let search else { return nil }
        if search.showsEverything { return setting.words[.searchHint] }
        let count = Phrase.Value.number(search.result.hits.count)
        switch search.result.verdict {
        case .found: return setting.words(.resultCount, ["count": count])
        case .vague: return setting.words(.vagueResults, ["count": count])
        case .offSubject: return nil
        }
    }
}
