import AssistantCore
import Law
import Terminal

/// The form of one calculator: what is typed, where the person is, and what comes out.
struct FormState: Sendable {
    enum Pane: Sendable { case fields, result }

    /// A place in the form that takes input.
    enum Slot: Hashable, Sendable {
        case field(Int)
        case cell(FormTable.Cell)
    }

    let name: CalculatorName
    var pane = Pane.fields
    var focus = Slot.field(0)
    /// What is typed, or the name of the choice, or `yes`, by field.
    var inputs: [TextInput]
    /// What is typed into rows; kept for every one ever shown: a period mistyped and mended loses nothing.
    var cells: [FormTable.Cell: TextInput] = [:]
    /// The fields that the person has been to and left.
    var left: Set<Int> = []
    var fieldsTop = 0
    var resultTop = 0
    var typedDigits = ""
    /// What the key that clears has cleared, and brings back.
    var cleared: ClearedForm?
    var outcome: Result<CalculatorResult, FieldFaults>

    init(_ name: CalculatorName, in setting: Setting) {
        self.name = name
        inputs = Array(repeating: TextInput(), count: setting.content.calculator(name).fields.count)
        outcome = .failure(FieldFaults([]))
        recalculate(in: setting)
    }

    func calculator(in setting: Setting) -> Calculator { setting.content.calculator(name) }

    /// The field that a slot belongs to.
    func field(of slot: Slot) -> Int {
        switch slot {
        case .field(let index): index
        case .cell(let cell): cell.field
        }
    }

    /// Whether what is typed goes into the slot as text.
    func takesText(_ slot: Slot, in calculator: Calculator) -> Bool {
        guard case .field(let index) = slot else { return true }
        switch calculator.fields[index].kind {
        case .choice, .flag, .table, .pairs: return false
        case .amount, .count, .decimal, .share, .date, .moment: return true
        }
    }

    func isMarked(_ index: Int) -> Bool { !inputs[index].isEmpty }

    /// Every slot by the lines of the form, in the order in which one goes through them.
    func lines(in calculator: Calculator) -> [[Slot]] {
        calculator.fields.indices.flatMap { index -> [[Slot]] in
            guard !isHidden(index, in: calculator) else { return [] }
            let rows = table(index, in: calculator)?.rows ?? []
            // Whoever has no more pairs to type is out of them with one key.
            let cells = rows.map { row in
                row.name == nil && row.cells.allSatisfy { input($0).isEmpty } ? Array(row.cells.prefix(1)) : row.cells
            }
            let own: [[Slot]] = calculator.fields[index].kind.isPairs ? [] : [[.field(index)]]
            return own + cells.map { $0.map(Slot.cell) }
        }
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
