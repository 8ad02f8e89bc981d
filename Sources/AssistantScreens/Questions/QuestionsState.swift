import AssistantCore
import Search
import Terminal

/// The list of questions, the answer beside it, and the search over both.
struct QuestionsState: Sendable {
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
    var search: SearchState?
    /// A translation is put aside for the official text.
    var showsOriginal = false

    var isTyping: Bool { search?.isTyping == true }

    /// Whether going back leads out of a search to the screen on which it was begun.
    var isSearchFromElsewhere: Bool { search?.comesFromElsewhere == true && pane == .list }

    /// Whether there is nothing here to go back from.
    var isAtTop: Bool { search == nil && pane == .list }
}

/// A search under way: what is typed, what it found, and where the person was before.
struct SearchState: Sendable {
    var field = TextInput()
    var isTyping = true
    var result = SearchResult<SearchTarget>.offSubject
    let selectedBefore: Int
    let listTopBefore: Int
    let paneBefore: QuestionsState.Pane
    var comesFromElsewhere = false

    /// Before anything is typed, every question is there to choose.
    var showsEverything: Bool { field.text.allSatisfy(\.isWhitespace) }
}
