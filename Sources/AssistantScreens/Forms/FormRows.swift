import AssistantCore
import InterfaceWords
import Law
import Terminal

/// One row of a form as it is drawn.
struct FormRow {
    enum Content {
        case text(String, Role)
        /// A field of text from a column on.
        case input(FormState.Slot, TextInput)
        /// Cells with what is typed in them, behind the name of their row.
        case cells(name: String?, [(cell: FormTable.Cell, input: TextInput)])
    }

    /// The slots of the row, from left to right; a click goes to the last that begins before it.
    let slots: [FormState.Slot]
    let content: Content
    var indent = 0
}

extension FormState {
    /// The rows of the whole form at a width.
    func rows(width: Int, in setting: Setting) -> [FormRow] {
        let calculator = calculator(in: setting)
        return calculator.fields.indices.flatMap { index in
            isHidden(index, in: calculator) ? [] : rows(of: index, calculator, width, setting)
        }
    }

    private func rows(of index: Int, _ calculator: Calculator, _ width: Int, _ setting: Setting) -> [FormRow] {
        let field = calculator.fields[index], slot = Slot.field(index), table = table(index, in: calculator)
        let slots = field.kind.isPairs ? (table?.rows.first?.cells ?? []).prefix(1).map(Slot.cell) : [slot]
        let isFocused = pane == .fields && self.field(of: focus) == index
        let sign = isFocused && focus == slot ? ">" : " "
        var rows: [FormRow] = []
        func text(_ text: String, _ role: Role, indent: Int, first: String = "") {
            for (line, range) in text.wrapped(to: max(1, width - indent)).enumerated() {
                let start = line == 0 ? first : ""
                let blank = String(repeating: " ", count: indent - start.columns)
                rows.append(FormRow(slots: slots, content: .text(start + blank + text[range], role)))
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
            rows.append(FormRow(slots: slots, content: .input(slot, inputs[index]), indent: 2))
        case .pairs: text(field.label, label, indent: 1)
        }
        if let fault = shownFault(index, in: calculator) {
            text("! " + setting.words.say(fault), .error, indent: 2)
        } else if isFocused {
            text(field.hint, .quiet, indent: 2)
        }
        if let note = shownNote(index, in: calculator) { text("! " + setting.words.say(note), .warning, indent: 2) }
        if let table {
            rows += tableRows(table)
        } else if field.kind.isTable && isMarked(index) {
            text(setting.words[.formMonthsNeedPeriod], .warning, indent: 2)
        }
        return rows
    }

    private func tableRows(_ table: FormTable) -> [FormRow] {
        let columns = TableColumns(hasNames: table.nameTitle != nil)
        let first = table.nameTitle.map { "  " + $0 } ?? ""
        let heading = zip(table.columns, columns.starts).reduce(first) { $0.padded(to: $1.1) + $1.0 }
        return [FormRow(slots: [], content: .text(heading, .quiet))] + table.rows.map { row in
            let cells = zip(row.cells, row.initial).map { (cell: $0, input: input($0, initial: $1)) }
            return FormRow(slots: row.cells.map(Slot.cell), content: .cells(name: row.name, cells))
        }
    }
}

/// Where the cells of a row stand.
struct TableColumns {
    let hasNames: Bool
    /// Where the text of each begins, behind its bracket.
    var starts: [Int] { hasNames ? [11, 24] : [3, 18] }
    /// Of each, without its brackets; a day needs room for the cursor behind it.
    var width: Int { hasNames ? 10 : 12 }
}

extension String {
    /// With blanks up to so many columns, and at least one.
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - columns))
    }
}
