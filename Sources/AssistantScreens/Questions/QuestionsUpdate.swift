import AssistantCore
import Search
import Terminal

extension QuestionsState {
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

    /// Takes a key as text if the person is typing; false leaves it to the commands.
    mutating func type(_ key: Key, in setting: Setting) -> Bool {
        guard isTyping, var field = search?.field, field.type(key) else { return false }
        look(for: field, in: setting)
        return true
    }

    /// Shows the answer to a question, wherever the person was.
    mutating func show(_ number: Int, in setting: Setting) {
        search = nil
        select(number)
        pane = .answer
        settle(in: setting)
    }

    /// False when not all of it had room.
    mutating func paste(_ text: String, in setting: Setting) -> Bool {
        guard isTyping, var field = search?.field else { return true }
        let isWhole = field.insert(text)
        look(for: field, in: setting)
        return isWhole
    }

    mutating func obey(_ command: Command, in setting: Setting) {
        if case .digit(let digit) = command { return type(digit, in: setting) }
        typedDigits = ""
        switch command {
        case .up: move(by: -1, in: setting)
        case .down: move(by: 1, in: setting)
        case .pageUp: move(by: -page(in: setting), in: setting)
        case .pageDown: move(by: page(in: setting), in: setting)
        case .first: move(by: -100_000, in: setting)
        case .last: move(by: 100_000, in: setting)
        case .nextPane, .previousPane: switchPane(in: setting)
        case .open: open(in: setting)
        case .back: goBack(in: setting)
        case .original: showsOriginal = !showsOriginal && !setting.content.faq.isOfficial
        case .questions: pane = .list
        default: break
        }
        settle(in: setting)
    }

    mutating func click(_ position: Position, in setting: Setting) {
        let layout = layout(in: setting)
        if layout.showsList, layout.list.contains(position) {
            let index = listTop + position.row - layout.list.row
            let numbers = listed(in: setting)
            guard numbers.indices.contains(index) else { return }
            let wasSelected = selected == numbers[index]
            select(numbers[index])
            pane = wasSelected && !layout.showsAnswer ? .answer : .list
        } else if layout.showsAnswer, layout.answer.contains(position) {
            pane = .answer
            search?.isTyping = false
        }
        settle(in: setting)
    }

    mutating func wheel(_ direction: WheelDirection, at position: Position, in setting: Setting) {
        let layout = layout(in: setting)
        let amount = direction == .up ? -3 : 3
        if layout.showsList, layout.list.contains(position) || layout.listHeading.contains(position) {
            moveSelection(by: amount.signum(), in: setting)
        } else if layout.showsAnswer {
            answerTop += amount
        }
        settle(in: setting)
    }

    /// Brings scrolling back into what there is to show; called after whatever changes it.
    mutating func settle(in setting: Setting) {
        let layout = layout(in: setting)
        let numbers = listed(in: setting)
        if let first = numbers.first, !numbers.contains(selected) { select(first) }
        let index = numbers.firstIndex(of: selected) ?? 0
        let rows = max(1, layout.list.rows)
        listTop = min(max(listTop, index - rows + 1), index)
        listTop = max(0, min(listTop, numbers.count - rows))
        let lines = answerLines(in: setting, width: layout.answer.columns)
        answerTop = min(max(0, answerTop), Passage(lines: lines).lastTop(rows: layout.answer.rows))
    }

    func layout(in setting: Setting) -> QuestionsLayout {
        layout(of: setting.parts.body, in: setting)
    }

    func layout(of body: Rect, in setting: Setting) -> QuestionsLayout {
        let width = QuestionsLayout.listWidth(in: body.columns) - 2
        return QuestionsLayout(body, pane: pane, noteRows: note(in: setting)?.wrapped(to: width).count ?? 0)
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

    private mutating func look(for field: TextInput, in setting: Setting) {
        guard search?.field != field else { return }
        search?.field = field
        if search?.showsEverything == false {
            search?.result = setting.library.searchIndex().search(field.text, limit: FAQ.count)
            if let best = search?.result.hits.first?.id.answer { select(best) }
        } else if let before = search?.selectedBefore {
            select(before)
        }
        listTop = 0
        settle(in: setting)
    }

    private mutating func type(_ digit: Int, in setting: Setting) {
        pane = .list
        let longer = typedDigits + String(digit)
        let numbers = listed(in: setting)
        for digits in [longer, String(digit)] {
            guard let number = Int(digits), numbers.contains(number) else { continue }
            typedDigits = digits
            select(number)
            settle(in: setting)
            return
        }
        typedDigits = ""
    }

    private mutating func select(_ number: Int) {
        guard number != selected else { return }
        selected = number
        answerTop = 0
        showsOriginal = false
    }

    private mutating func move(by amount: Int, in setting: Setting) {
        if pane == .answer && !isTyping {
            answerTop += amount
        } else {
            moveSelection(by: amount, in: setting)
        }
    }

    private mutating func moveSelection(by amount: Int, in setting: Setting) {
        let numbers = listed(in: setting)
        guard let index = numbers.firstIndex(of: selected) else { return }
        select(numbers[min(max(0, index + amount), numbers.count - 1)])
    }

    private func page(in setting: Setting) -> Int {
        let layout = layout(in: setting)
        return max(1, (pane == .answer ? layout.answer : layout.list).rows - 2)
    }

    private mutating func switchPane(in setting: Setting) {
        guard !listed(in: setting).isEmpty else { return }
        pane = pane == .list ? .answer : .list
        search?.isTyping = pane == .list
    }

    private mutating func open(in setting: Setting) {
        guard pane == .list, !listed(in: setting).isEmpty else { return }
        pane = .answer
        search?.isTyping = false
    }

    /// From the answer to the list, from a search to where one was before it, and no further.
    private mutating func goBack(in setting: Setting) {
        if pane == .answer {
            pane = .list
            search?.isTyping = true
        } else if let search {
            self.search = nil
            select(search.selectedBefore)
            listTop = search.listTopBefore
            pane = search.paneBefore
        }
    }

    /// - Parameters:
    ///   - isNew: nothing stands in the field, whatever was searched for before.
    ///   - comesFromElsewhere: it was begun on another screen.
    mutating func startSearch(isNew: Bool, comesFromElsewhere: Bool, in setting: Setting) {
        let before = search
        if isNew || before == nil {
            search = SearchState(
                selectedBefore: before?.selectedBefore ?? selected, listTopBefore: before?.listTopBefore ?? listTop,
                paneBefore: before?.paneBefore ?? pane,
                comesFromElsewhere: comesFromElsewhere || before?.comesFromElsewhere == true)
        }
        typedDigits = ""
        search?.isTyping = true
        pane = .list
        settle(in: setting)
    }
}
