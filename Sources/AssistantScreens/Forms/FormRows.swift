import AssistantCore
import Law
import Terminal

/// One row of a form as it is drawn.
struct FormRow {
    enum Content {
        case text(String, Role)
        /// A field of text from a column on.
        case input(FormState.Slot, TextInput)
        /// A month with its income and what was paid.
        case month(String, FormState.Month)
    }

    /// The slot that a click on the row goes to; nil for none.
    let slot: FormState.Slot?
    let content: Content
    var indent = 0
}

extension FormState {
    /// The rows of the whole form at a width.
    func rows(width: Int, in setting: Setting) -> [FormRow] {
        let calculator = calculator(in: setting)
        return calculator.fields.indices.flatMap { rows(of: $0, calculator, width, setting) }
    }

    private func rows(of index: Int, _ calculator: Calculator, _ width: Int, _ setting: Setting) -> [FormRow] {
        let field = calculator.fields[index], slot = Slot.field(index)
        let isFocused = pane == .fields && self.field(of: focus, in: calculator) == index
        let sign = isFocused && focus == slot ? ">" : " "
        var rows: [FormRow] = []
        func text(_ text: String, _ role: Role, indent: Int, first: String = "") {
            for (line, range) in text.wrapped(to: max(1, width - indent)).enumerated() {
                let start = line == 0 ? first : ""
                let blank = String(repeating: " ", count: indent - start.columns)
                rows.append(FormRow(slot: slot, content: .text(start + blank + text[range], role)))
            }
        }
        let label: Role = isFocused ? .selected : .plain
        switch field.kind {
        case .flag, .table:
            text(field.label, label, indent: 5, first: "\(sign)[\(isMarked(index) ? "x" : " ")]")
        case .choice(let choices):
            text(field.label, label, indent: 1, first: sign)
            let chosen = choices.first { $0.name == inputs[index].text }
                ?? calculator.defaultChoice(index)
            text("< \(chosen?.title ?? setting.words[.formNothingChosen]) >", isFocused ? .activeField : .field, indent: 2)
        case .amount, .count, .decimal, .share, .date, .moment:
            text(field.label, label, indent: 1, first: sign)
            rows.append(FormRow(slot: slot, content: .input(slot, inputs[index]), indent: 2))
        }
        if let fault = shownFault(index, in: calculator) {
            text("! " + setting.words.say(fault), .error, indent: 2)
        } else if isFocused {
            text(field.hint, .quiet, indent: 2)
        }
        if field.kind.isTable && isMarked(index) { rows += monthRows(index, calculator, setting) }
        return rows
    }

    private func monthRows(_ index: Int, _ calculator: Calculator, _ setting: Setting) -> [FormRow] {
        let words = setting.words
        guard let names = monthNames(in: calculator) else {
            return words[.formMonthsNeedPeriod].wrapped(to: 30).map { range in
                FormRow(slot: .field(index), content: .text("  " + words[.formMonthsNeedPeriod][range], .warning))
            }
        }
        let columns = MonthColumns()
        let heading = "  " + words[.formMonth].padded(to: columns.income - 2)
            + words[.formIncome].padded(to: columns.paid - columns.income) + words[.formPaid]
        return [FormRow(slot: nil, content: .text(heading, .quiet))] + names.map { name in
            FormRow(slot: .income(name), content: .month(name, months[name] ?? Month()))
        }
    }
}

/// Where the parts of a month's row stand.
struct MonthColumns {
    let income = 11
    let paid = 24
    /// Of each of the two fields, without its brackets.
    let width = 10
}

extension String {
    /// With blanks up to so many columns, and at least one.
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - columns))
    }
}
