import AssistantCore
import Terminal

extension QuestionsScreen {
    mutating func handle(_ command: Command, in setting: Setting) -> Outcome {
        if case .digit(let digit) = command {
            type(digit, in: setting)
            return .done
        }
        typedDigits = ""
        switch command {
        case .up: move(by: -1, in: setting)
        case .down: move(by: 1, in: setting)
        case .pageUp: turnPage(by: -1, in: setting)
        case .pageDown: turnPage(by: 1, in: setting)
        case .first: goToEnd(by: -100_000, in: setting)
        case .last: goToEnd(by: 100_000, in: setting)
        case .nextPane: goToNextPart(by: 1, in: setting)
        case .previousPane: goToNextPart(by: -1, in: setting)
        case .open: return openSelected(in: setting)
        case .back: return goBack(in: setting)
        case .original: showOrHideSecondText(in: setting)
        case .clear: clearOrRestoreQuery(in: setting)
        case .edit(let edit): changeQuery(in: setting) { $0.apply(edit) }
        case .go(let link): return go(to: link, in: setting)
        default: return .unhandled
        }
        return .done
    }

    mutating func paste(_ text: String, in setting: Setting) -> Bool {
        changeQuery(in: setting) { $0.insert(text) } ?? true
    }

    mutating func adjustScrolling(in setting: Setting) {
        let rows = rows(in: setting), height = max(1, layout(in: setting).list.rows)
        let subjects = rows.compactMap(\.subject)
        if let first = subjects.first, !subjects.contains(selected) { select(first) }
        let index = rows.firstIndex(of: selectedRow) ?? 0
        // What stands over or under a row is seen with it.
        let first = index > 0 && rows[index - 1].isHeading ? index - 1 : index
        let last = rows.indices.contains(index + 1) && rows[index + 1].isKind ? index + 1 : index
        listTop = min(max(listTop, last - height + 1), first)
        listTop = max(0, min(listTop, rows.count - height))
        reading.adjust(to: page(in: setting), rows: pageRect(in: setting).rows)
    }

    mutating func select(_ subject: Subject) {
        guard subject != selected else { return }
        selected = subject
        reading = PagePosition()
    }

    var selectedRow: QuestionRow { search?.isQuittingSelected == true ? .quitting : .subject(selected) }

    mutating func select(_ row: QuestionRow) {
        if row == .quitting || search?.isQuittingSelected == true { reading = PagePosition() }
        search?.isQuittingSelected = row == .quitting
        if let subject = row.subject { select(subject) }
    }

    mutating func moveSelection(by amount: Int, in setting: Setting) {
        let wasChoosing = search?.isChoosing ?? true
        search?.isChoosing = true
        // Whoever hears the screen hears the first one before the next.
        if setting.isPlain && isTyping && !wasChoosing { return }
        let rows = rows(in: setting).filter(\.isSelectable)
        guard let index = rows.firstIndex(of: selectedRow) else { return }
        select(rows[min(max(0, index + amount), rows.count - 1)])
    }

    private mutating func move(by amount: Int, in setting: Setting) {
        if isReading(in: setting) {
            reading.step(by: amount, in: page(in: setting), rows: pageRect(in: setting).rows)
        } else {
            moveSelection(by: amount, in: setting)
        }
    }

    /// A text that is seen scrolls; a list without one beside it goes on.
    private mutating func turnPage(by direction: Int, in setting: Setting) {
        let layout = layout(in: setting)
        if layout.showsAnswer || isReading(in: setting) {
            let rows = pageRect(in: setting).rows
            reading.scroll(by: direction * max(1, rows - 2), in: page(in: setting), rows: rows)
        } else {
            moveSelection(by: direction * max(1, layout.list.rows - 2), in: setting)
        }
    }

    private mutating func goToEnd(by amount: Int, in setting: Setting) {
        if isReading(in: setting) {
            reading.scroll(by: amount, in: page(in: setting), rows: pageRect(in: setting).rows)
        } else {
            moveSelection(by: amount, in: setting)
        }
    }

    private mutating func type(_ digit: Int, in setting: Setting) {
        pane = .list
        let longer = typedDigits + String(digit)
        let subjects = listed(in: setting)
        for digits in [longer, String(digit)] {
            guard let number = Int(digits), subjects.contains(.answer(number)) else { continue }
            typedDigits = digits
            return select(QuestionRow.subject(.answer(number)))
        }
        typedDigits = ""
    }

    /// From the list to the text, in it from link to link, and behind the last one to the list again.
    private mutating func goToNextPart(by direction: Int, in setting: Setting) {
        if isReading(in: setting) {
            let rows = pageRect(in: setting).rows
            if reading.goToLink(by: direction, in: page(in: setting), rows: rows) { return }
        }
        guard !isNothingFound(in: setting) else { return }
        pane = pane == .list ? .answer : .list
        search?.isTyping = pane == .list
    }

    /// Follows the link selected in the text; from the list, opens the text, or what is worked with.
    private mutating func openSelected(in setting: Setting) -> Outcome {
        if let link = selectedLink(in: setting) { return .follow(link) }
        guard pane == .list, !isNothingFound(in: setting) else { return .done }
        if selectedRow == .quitting { return .quit }
        switch selected {
        case .calculator, .check: return .follow(Link(selected))
        case .answer, .explanation, .situation: break
        }
        pane = .answer
        search?.isTyping = false
        return .done
    }

    /// From the answer to the list, from a search to where one was before it; from there, and from an answer that a
    /// link led to, to where one came from.
    private mutating func goBack(in setting: Setting) -> Outcome {
        if let search {
            if pane == .answer {
                pane = .list
                self.search?.isTyping = true
                return .done
            }
            endSearch()
            return search.comesFromElsewhere && setting.hasWayBack ? .leave : .done
        }
        if pane == .list || setting.hasWayBack && openedByLink == selected { return .leave }
        pane = .list
        return .done
    }

    /// To the calculators and checks that belong to what is shown.
    private mutating func go(to link: Link, in setting: Setting) -> Outcome {
        switch link {
        case .questions:
            pane = .list
            return .follow(.questions)
        case .calculators: return .follow(.calculators(linkedCalculators(in: setting)))
        case .checks: return .follow(.checks(linkedChecks(in: setting)))
        case .search(let text):
            startSearch(text, isNew: !text.isEmpty, comesFromElsewhere: false, in: setting)
            return .done
        default: return .unhandled
        }
    }
}

extension QuestionRow {
    fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
    fileprivate var isKind: Bool { if case .kind = self { true } else { false } }
}
