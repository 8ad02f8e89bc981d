import AssistantCore
import Law
import Terminal

/// The form of one calculator: what is typed, where the person is, and what comes out.
struct FormState: Sendable {
    enum Pane: Sendable { case fields, result }

    /// A place in the form that takes input.
    enum Slot: Hashable, Sendable {
        case field(Int)
        /// The choice between fields that exclude each other.
        case exclusive(Int)
        case cell(FormTable.Cell)
    }

    let name: CalculatorName
    var pane = Pane.fields
    var focus: Slot
    /// What is typed, or the name of the choice, or `yes`, by field.
    var inputs: [TextInput]
    /// What is typed into rows; kept for every one ever shown: a period mistyped and mended loses nothing.
    var cells: [FormTable.Cell: TextInput] = [:]
    /// The fields that the person has been to and left.
    var left: Set<Int> = []
    var fieldsTop = 0
    /// Where the person is in the result.
    var position = PagePosition()
    var typedDigits = ""
    /// What the key that clears has cleared, and brings back.
    var cleared: ClearedForm?
    var outcome: Result<CalculatorResult, FieldFaults>
    /// How many rows the longest hint takes.
    let hintRows = Kept<HintRows, Int>()
    let keptPages = Kept<ResultPagesKey, [Page]>()

    init(_ name: CalculatorName, in setting: Setting) {
        self.name = name
        let calculator = setting.content.calculator(name)
        inputs = Array(repeating: TextInput(), count: calculator.fields.count)
        // Choices that stand first are made already: what must be typed comes behind them.
        focus = .field(calculator.fields.firstIndex { $0.kind.takesText } ?? 0)
        outcome = .failure(FieldFaults([]))
        recalculate(in: setting)
    }

    func calculator(in setting: Setting) -> Calculator { setting.content.calculator(name) }

    /// The field that a slot belongs to; of a choice between fields the one that is chosen, or else the first.
    func field(of slot: Slot, in calculator: Calculator) -> Int {
        switch slot {
        case .field(let index): index
        case .exclusive(let group): chosenMember(of: group, in: calculator) ?? calculator.members(of: calculator.exclusive[group])[0]
        case .cell(let cell): cell.field
        }
    }

    /// Whether what is typed goes into the slot as text.
    func takesText(_ slot: Slot, in calculator: Calculator) -> Bool {
        switch slot {
        case .field(let index): calculator.fields[index].kind.takesText
        case .exclusive: false
        case .cell: true
        }
    }

    /// Whether what is typed into the slot is an amount.
    func isAmount(_ slot: Slot, in calculator: Calculator) -> Bool {
        switch slot {
        case .field(let index): calculator.fields[index].kind == .amount
        case .exclusive: false
        case .cell(let cell): calculator.isAmount(column: cell.column, of: cell.field)
        }
    }

    func isMarked(_ index: Int) -> Bool { !inputs[index].isEmpty }

    /// The field that is chosen of those that exclude each other; nil for none of them.
    func chosenMember(of group: Int, in calculator: Calculator) -> Int? {
        calculator.members(of: calculator.exclusive[group]).first(where: isMarked)
    }

    mutating func recalculate(in setting: Setting) {
        let calculator = calculator(in: setting)
        var runner = CalculatorRunner(law: setting.library.law, today: setting.day)
        outcome = runner.calculate(calculator, wholeRaw(in: calculator))
    }

    /// The fault of a field, if it is to be shown now: not while the person is still typing, unless no typing on
    /// will mend it.
    func shownFault(_ index: Int, in calculator: Calculator) -> Phrase? {
        guard case .failure(let faults) = outcome,
            let fault = faults.all.first(where: { $0.field == calculator.fields[index].name })
        else { return nil }
        return left.contains(index) || fault.isHopeless ? fault.reason : nil
    }

    /// What is said beside a field that might be left empty; nil while there is no result.
    func shownNote(_ index: Int, in calculator: Calculator) -> Phrase? {
        guard case .success(let result) = outcome else { return nil }
        return result.fieldNotes[calculator.fields[index].name]
    }
}

extension FieldKind {
    var takesText: Bool {
        switch self {
        case .choice, .flag, .table, .pairs: false
        case .amount, .count, .decimal, .share, .date, .moment: true
        }
    }
}
