import AssistantCore
import Law
import Terminal

extension CheckSheet {
    /// The rows of a sheet, below its title.
    static func height(in setting: Setting) -> Int { max(1, setting.parts.body.rows - 1) }

    /// Takes a key as text; false leaves it to the commands.
    mutating func type(_ key: Key, in setting: Setting) -> Bool {
        guard takesText(in: setting), input.type(key) else { return false }
        // Told at once only where typing on will not help; otherwise when the answer is given.
        inputFault = fault(of: input.text, in: setting).flatMap { $0.isHopeless ? $0.reason : nil }
        return true
    }

    mutating func paste(_ text: String, in setting: Setting) -> Bool {
        takesText(in: setting) ? input.insert(text) : true
    }

    mutating func obey(_ command: Command, rows height: Int, in setting: Setting) -> ChecksState.Outcome {
        let rows = rows(width: setting.size.columns - 2, in: setting)
        switch command {
        case .up: step(by: -1, rows, height)
        case .down: step(by: 1, rows, height)
        case .previousPane: select(selected - 1, rows)
        case .nextPane: select(selected + 1, rows)
        case .pageUp: for _ in 0..<max(1, height - 2) { step(by: -1, rows, height) }
        case .pageDown: for _ in 0..<max(1, height - 2) { step(by: 1, rows, height) }
        case .first: (selected, top) = (0, 0)
        case .last: for _ in 0..<rows.count { step(by: 1, rows, height) }
        case .open: return choose(in: setting)
        case .clear: restart(in: setting)
        case .back: return goBack(in: setting)
        default: break
        }
        return .done
    }

    /// Selects the item of a row, and chooses it.
    mutating func click(row: Int, in setting: Setting) -> ChecksState.Outcome {
        let rows = rows(width: setting.size.columns - 2, in: setting)
        guard rows.indices.contains(row), let first = rows[...row].lastIndex(where: { $0.item != nil }),
            rows[first...row].dropFirst().allSatisfy({ $0.item == nil && $0.text.hasPrefix("    ") })
        else { return .done }
        selected = rows[..<first].count { $0.item != nil }
        return rows[first].item == .input ? .done : choose(in: setting)
    }

    /// Brings selection and scrolling back into what there is.
    mutating func settle(rows height: Int, in setting: Setting) {
        let rows = rows(width: setting.size.columns - 2, in: setting)
        let items = rows.indices.filter { rows[$0].item != nil }
        selected = min(max(0, selected), max(0, items.count - 1))
        top = min(max(0, top), max(0, rows.count - height))
    }

    /// To the first thing that the question or the outcome offers, or to the answer given before.
    mutating func start(rows height: Int, in setting: Setting) {
        let walk = walk(in: setting)
        selected = walk.passed.count
        input.clear()
        inputFault = nil
        if case .question(let question) = walk.place, let before = answers[question.key] {
            let keys = question.options(setting.words).map(\.key)
            if let index = keys.firstIndex(of: before.text) { selected += index }
            if keys.isEmpty { input = TextInput(before.shown(for: question, setting.words)) }
        }
        let rows = rows(width: setting.size.columns - 2, in: setting)
        let row = rows.indices.filter { rows[$0].item != nil }[safe: selected] ?? 0
        // The question itself must be seen: scroll to what stands below the answers given.
        let heading = rows.firstIndex { $0.item == nil && $0.role != .plain && $0.role != .quiet } ?? 0
        top = max(0, min(heading, rows.count - height))
        if row < top + height, walk.passed.isEmpty || row < height { top = row < height ? 0 : top }
        settle(rows: height, in: setting)
    }

    /// To the next item if it can be seen, else a row on.
    private mutating func step(by direction: Int, _ rows: [CheckRow], _ height: Int) {
        let items = rows.indices.filter { rows[$0].item != nil }
        let visible = top..<(top + height)
        if let next = items[safe: selected + direction], visible.contains(next) || abs(next - (items[safe: selected] ?? 0)) < 2 {
            selected += direction
            top = min(max(top, next - height + 1), next)
        } else {
            top = min(max(0, top + direction), max(0, rows.count - height))
        }
    }

    private mutating func select(_ index: Int, _ rows: [CheckRow]) {
        let count = rows.count { $0.item != nil }
        if (0..<count).contains(index) { selected = index }
    }

    private mutating func choose(in setting: Setting) -> ChecksState.Outcome {
        let rows = rows(width: setting.size.columns - 2, in: setting)
        let walk = walk(in: setting)
        switch rows.compactMap(\.item)[safe: selected] {
        case .passed(let question)?: reopened = question
        case .option(let key)?: answer(.option(key), walk)
        case .input?:
            guard case .question(let question) = walk.place else { return .done }
            do {
                answer(try question.read(input.text), walk)
            } catch {
                inputFault = error.reason
                return .done
            }
        case .calculator(let index)?:
            guard case .outcome(let outcome) = walk.place,
                let step = report(outcome, walk, in: setting).steps[safe: index], let calculator = step.calculator
            else { return .done }
            return .calculator(calculator, step.fields)
        case .answer(let number)?: return .answer(number)
        case .again?: answers = [:]
        case nil: return .done
        }
        start(rows: Self.height(in: setting), in: setting)
        return .done
    }

    private mutating func answer(_ answer: CheckAnswer, _ walk: CheckWalk) {
        guard case .question(let question) = walk.place else { return }
        answers[question.key] = answer
        reopened = nil
    }

    private mutating func restart(in setting: Setting) {
        self = CheckSheet(name: name)
        start(rows: Self.height(in: setting), in: setting)
    }

    /// To the question before, and from the first one out of the check; nothing is lost.
    private mutating func goBack(in setting: Setting) -> ChecksState.Outcome {
        guard let last = walk(in: setting).passed.last else { return .leave }
        reopened = last.question.key
        start(rows: Self.height(in: setting), in: setting)
        return .done
    }

    private func fault(of text: String, in setting: Setting) -> FieldFault? {
        guard case .question(let question) = walk(in: setting).place else { return nil }
        do {
            _ = try question.read(text)
            return nil
        } catch {
            return FieldFault(question.key, error)
        }
    }
}
