import AssistantCore
import Law
import Search
import Terminal

/// A search under way: what is typed, what it found, and where the person was before.
struct QuestionSearch: Sendable {
    var field = TextInput()
    var isTyping = true
    var result = SearchResult<Subject>.offSubject
    let selectedBefore: Subject
    let listTopBefore: Int
    let paneBefore: QuestionsScreen.Pane
    /// It was begun on another screen.
    var comesFromElsewhere = false

    /// The way out is selected, not something found.
    var isQuittingSelected = false
    /// What was found is being gone through since the last letter.
    var isChoosing = false
    /// What the key that clears has cleared, and brings back.
    var cleared = ""

    /// Whether the query is how one leaves other programs.
    var offersQuitting: Bool {
        ["q", "quit", "exit", "шығу", "şyğu", "выход"].contains(field.text.lowercased().filter { !$0.isWhitespace })
    }

    /// What it found, the best first.
    var found: [Subject] { result.hits.map(\.id) }

    /// Before anything is typed, every question is there to choose.
    var showsEverything: Bool { field.text.allSatisfy(\.isWhitespace) }
}

extension QuestionsScreen {
    /// - Parameters:
    ///   - text: what is typed already.
    ///   - isNew: nothing else stands in the field, whatever was searched for before.
    mutating func startSearch(_ text: String, isNew: Bool, comesFromElsewhere: Bool, in setting: Setting) {
        let before = search
        if isNew || before == nil {
            search = QuestionSearch(
                selectedBefore: before?.selectedBefore ?? selected, listTopBefore: before?.listTopBefore ?? listTop,
                paneBefore: before?.paneBefore ?? pane,
                comesFromElsewhere: comesFromElsewhere || before?.comesFromElsewhere == true)
            search?.cleared = before?.field.text ?? lastQuery
        }
        typedDigits = ""
        search?.isTyping = true
        pane = .list
        if !text.isEmpty { changeQuery(in: setting) { _ = $0.insert(text) } }
    }

    /// Changes what is searched for, and searches; nil where nothing is typed.
    @discardableResult
    mutating func changeQuery<Result>(in setting: Setting, _ change: (inout TextInput) -> Result) -> Result? {
        guard isTyping, var field = search?.field else { return nil }
        let result = change(&field)
        look(for: field, in: setting)
        return result
    }

    /// Clears the query; where nothing is typed, brings back the one that was there last.
    mutating func clearOrRestoreQuery(in setting: Setting) {
        guard let search, search.isTyping else { return }
        let typed = search.field.text
        if typed.isEmpty && search.cleared.isEmpty { return }
        changeQuery(in: setting) { $0 = TextInput(typed.isEmpty ? search.cleared : "") }
        self.search?.cleared = typed
    }

    mutating func endSearch() {
        guard let search else { return }
        lastQuery = search.field.isEmpty ? search.cleared : search.field.text
        self.search = nil
        select(search.selectedBefore)
        listTop = search.listTopBefore
        pane = search.paneBefore
    }

    private mutating func look(for field: TextInput, in setting: Setting) {
        guard let before = search, before.field != field else { return }
        search?.field = field
        search?.isChoosing = false
        if let search { self.search?.isQuittingSelected = search.offersQuitting }
        if search?.showsEverything == false {
            let result = setting.library.searchIndex().search(field.text, limit: setting.content.faq.entries.count)
            search?.result = result
            if let best = search?.found.first { select(best) }
            reading = PagePosition()
        } else {
            select(before.selectedBefore)
        }
        listTop = 0
    }
}
