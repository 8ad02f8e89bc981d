import AssistantCore
import Law
import Search
import Terminal

extension Place {
    static let questions = Place(QuestionsScreen.self)
}

/// The list of questions and explanations, the one selected beside it, and the search over everything.
struct QuestionsScreen: Destination {
    enum Pane: Sendable { case list, answer }

    var selected: Subject
    var pane = Pane.list
    /// The first row of the list that is shown.
    var listTop = 0
    /// Where one is in the text beside the list.
    var reading = PagePosition()
    /// The digits typed in a row, by which a question is reached.
    var typedDigits = ""
    var search: QuestionSearch?
    /// What was searched for last.
    var lastQuery = ""
    /// The name of the only topic that is listed; nil for all.
    var topic: String?
    /// What a link opened, and going back closes.
    var openedByLink: Subject?
    /// Answers and explanations are shown in two languages, until the key is pressed again.
    var showsBothTexts = false
    let keptPage = Kept<PageKey, Page>()
    let keptRows = Kept<RowsKey, [QuestionRow]>()

    init(in setting: Setting) {
        selected = .answer(1)
        if let first = listed(in: setting).first { selected = first }
    }

    var isTyping: Bool { search?.isTyping == true }

    var section: Section {
        search == nil && pane == .answer && selected.kind == .situation ? .situations : .questions
    }

    /// Whether there is nothing here to go back from.
    var isAtTop: Bool { search == nil && topic == nil && pane == .list }

    func keyUse(in setting: Setting) -> KeyUse { isTyping ? .text(.words) : .commands }

    mutating func open(_ link: Link, in setting: Setting) -> Bool {
        switch link {
        case .questions:
            endSearch()
            topic = nil
            pane = .list
        case .answer(let number): show(.answer(number))
        case .explanation(let id): show(.explanation(id))
        case .situation(let id): show(.situation(id))
        case .topic(let name):
            search = nil
            topic = name
            pane = .list
            listTop = 0
        case .search(let text): startSearch(text, isNew: true, comesFromElsewhere: true, in: setting)
        default: return false
        }
        return true
    }

    private mutating func show(_ subject: Subject) {
        search = nil
        topic = nil
        select(subject)
        openedByLink = subject
        pane = .answer
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
