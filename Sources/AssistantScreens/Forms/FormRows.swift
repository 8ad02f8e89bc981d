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
    /// Whether the sign of a fault stands before it; what is wrong is said in the place for it.
    var isFaulty = false
}

/// Writes the rows of a form at a width. Neither the focus nor a fault changes how many there are.
struct FormRowWriter {
    let form: FormState
    let calculator: Calculator
    let width: Int
    let words: Words

    var rows: [FormRow] {
        form.parts(of: calculator).flatMap { part in
            switch part {
            case .exclusive(let group): rows(ofGroup: group)
            case .field(let index): rows(ofField: index)
            }
        }
    }

    private func rows(ofGroup group: Int) -> [FormRow] {
        let choice = calculator.exclusive[group], slot = FormState.Slot.exclusive(group)
        let members = calculator.members(of: choice)
        let chosen = form.chosenMember(of: group, in: calculator).map { calculator.fields[$0].label } ?? choice.none
        let isFaulty = members.contains { form.shownFault($0, in: calculator) != nil }
        return label(choice.label, slot)
            + self.choice(chosen, of: [choice.none] + members.map { calculator.fields[$0].label }, slot, isFaulty)
    }

    private func rows(ofField index: Int) -> [FormRow] {
        let field = calculator.fields[index], slot = FormState.Slot.field(index)
        let isFaulty = form.shownFault(index, in: calculator) != nil
        switch field.kind {
        case .flag:
            let mark = "\(sign(slot))[\(form.isMarked(index) ? "x" : " ")]"
            return text(field.label, role(slot), slot, indent: 5, first: mark, isFaulty: isFaulty)
        case .choice(let choices):
            let chosen = choices.first { $0.name == form.inputs[index].text } ?? calculator.defaultChoice(index)
            let nothing = words[.formNothingChosen]
            return label(field.label, slot)
                + choice(chosen?.title ?? nothing, of: choices.map(\.title) + [nothing], slot, isFaulty)
        case .amount, .count, .decimal, .share, .date, .moment:
            return label(field.label, slot)
                + [FormRow(slots: [slot], content: .input(slot, form.inputs[index]), indent: 2, isFaulty: isFaulty)]
        case .pairs, .table:
            let table = form.table(index, in: calculator)
            let first = (table?.rows.first?.cells.first).map { FormState.Slot.cell($0) }
            var rows = text(field.label, .plain, first, indent: 1, first: "", isFaulty: isFaulty)
            if let table {
                rows += self.rows(of: table)
            } else {
                rows += text(words[.formMonthsNeedPeriod], .warning, nil, indent: 2)
            }
            return rows
        }
    }

    private func sign(_ slot: FormState.Slot) -> String { isFocused(slot) ? ">" : " " }
    private func role(_ slot: FormState.Slot) -> Role { isFocused(slot) ? .selected : .plain }
    private func isFocused(_ slot: FormState.Slot) -> Bool { form.pane == .fields && form.focus == slot }

    private func label(_ text: String, _ slot: FormState.Slot) -> [FormRow] {
        self.text(text, role(slot), slot, indent: 1, first: sign(slot))
    }

    /// What is chosen, in as many rows as the longest of the choices takes: those below stay where they are.
    private func choice(_ chosen: String, of all: [String], _ slot: FormState.Slot, _ isFaulty: Bool) -> [FormRow] {
        func lines(_ text: String) -> [FormRow] {
            self.text("< \(text) >", isFocused(slot) ? .activeField : .field, slot, indent: 2, isFaulty: isFaulty)
        }
        let rows = lines(chosen), most = all.map { lines($0).count }.max() ?? 1
        return rows + Array(repeating: FormRow(slots: [slot], content: .text("", .plain)), count: max(0, most - rows.count))
    }

    private func text(
        _ text: String, _ role: Role, _ slot: FormState.Slot?, indent: Int, first: String = "", isFaulty: Bool = false
    ) -> [FormRow] {
        text.wrapped(to: max(1, width - indent)).enumerated().map { line, range in
            let start = line == 0 ? first : ""
            let blank = String(repeating: " ", count: indent - start.columns)
            return FormRow(
                slots: slot.map { [$0] } ?? [], content: .text(start + blank + text[range], role),
                isFaulty: isFaulty && line == 0)
        }
    }

    private func rows(of table: FormTable) -> [FormRow] {
        let columns = TableColumns(hasNames: table.nameTitle != nil)
        let first = table.nameTitle.map { "  " + $0 } ?? ""
        let heading = zip(table.columns, columns.starts).reduce(first) { $0.padded(to: $1.1) + $1.0 }
        return [FormRow(slots: [], content: .text(heading, .quiet))] + table.rows.map { row in
            let cells = zip(row.cells, row.initial).map { (cell: $0, input: form.input($0, initial: $1)) }
            return FormRow(slots: row.cells.map(FormState.Slot.cell), content: .cells(name: row.name, cells))
        }
    }
}

extension FormState {
    /// The rows of the whole form at a width.
    func rows(width: Int, in setting: Setting) -> [FormRow] {
        FormRowWriter(form: self, calculator: calculator(in: setting), width: width, words: setting.words).rows
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
