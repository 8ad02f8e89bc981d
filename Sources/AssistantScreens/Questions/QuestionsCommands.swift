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
        case .pageUp: move(by: -page(in: setting), in: setting)
        case .pageDown: move(by: page(in: setting), in: setting)
        case .first: move(by: -100_000, in: setting)
        case .last: move(by: 100_000, in: setting)
        case .nextPane, .previousPane: switchPane(in: setting)
        case .open: openAnswer(in: setting)
        case .back: return goBack(in: setting)
        case .original: showsOriginal = !showsOriginal && !setting.content.faq.isOfficial
        case .edit(let edit): changeQuery(in: setting) { $0.apply(edit) }
        case .go(let link): return go(to: link, in: setting)
        default: return .unhandled
        }
        return .done
    }

    mutating func paste(_ text: String, in setting: Setting) -> Bool {
        changeQuery(in: setting) { $0.insert(text) } ?? true
    }

    mutating func click(_ position: Position, in setting: Setting) -> Outcome {
        let layout = layout(in: setting)
        if layout.showsList, layout.list.contains(position) {
            let index = listTop + position.row - layout.list.row
            let numbers = listed(in: setting)
            guard numbers.indices.contains(index) else { return .done }
            let wasSelected = selected == numbers[index]
            select(numbers[index])
            pane = wasSelected && !layout.showsAnswer ? .answer : .list
        } else if layout.showsAnswer, layout.answer.contains(position) {
            pane = .answer
            search?.isTyping = false
        }
        return .done
    }

    mutating func wheel(_ direction: WheelDirection, at position: Position, in setting: Setting) -> Outcome {
        let layout = layout(in: setting)
        let amount = direction == .up ? -3 : 3
        if layout.showsList, layout.list.contains(position) || layout.listHeading.contains(position) {
            moveSelection(by: amount.signum(), in: setting)
        } else if layout.showsAnswer {
            answerTop += amount
        }
        return .done
    }

    mutating func adjustScrolling(in setting: Setting) {
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

    mutating func select(_ number: Int) {
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

    private mutating func type(_ digit: Int, in setting: Setting) {
        pane = .list
        let longer = typedDigits + String(digit)
        let numbers = listed(in: setting)
        for digits in [longer, String(digit)] {
            guard let number = Int(digits), numbers.contains(number) else { continue }
            typedDigits = digits
            return select(number)
        }
        typedDigits = ""
    }

    private mutating func switchPane(in setting: Setting) {
        guard !listed(in: setting).isEmpty else { return }
        pane = pane == .list ? .answer : .list
        search?.isTyping = pane == .list
    }

    private mutating func openAnswer(in setting: Setting) {
        guard pane == .list, !listed(in: setting).isEmpty else { return }
        pane = .answer
        search?.isTyping = false
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
        if pane == .list || setting.hasWayBack { return .leave }
        pane = .list
        return .done
    }

    /// To the calculators and checks that belong to the answer shown.
    private mutating func go(to link: Link, in setting: Setting) -> Outcome {
        switch link {
        case .questions:
            pane = .list
            return .follow(.questions)
        case .calculators: return .follow(.calculators(linkedCalculators(in: setting).map(\.name)))
        case .checks: return .follow(.checks(linkedChecks(in: setting).map(\.name)))
        case .search(let text):
            startSearch(text, isNew: !text.isEmpty, comesFromElsewhere: false, in: setting)
            return .done
        default: return .unhandled
        }
    }
}
