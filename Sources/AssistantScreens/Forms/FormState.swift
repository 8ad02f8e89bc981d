import AssistantCore
import Law
import Terminal

/// The form of one calculator: what is typed, where the person is, and what comes out.
struct FormState: Sendable {
    enum Pane: Sendable { case fields, result }

    /// A place in the form that takes input.
    enum Slot: Hashable, Sendable {
        case field(Int)
        /// The income of a month, by its name: `2026-01`.
        case income(String)
        /// What was paid in a month.
        case paid(String)
    }

    struct Month: Sendable {
        var income = TextInput()
        var paid = TextInput()
    }

    let name: CalculatorName
    var pane = Pane.fields
    var focus = Slot.field(0)
    /// What is typed, or the name of the choice, or `yes`, by field.
    var inputs: [TextInput]
    /// Kept for every month ever shown: a period mistyped and mended loses nothing.
    var months: [String: Month] = [:]
    /// The fields that the person has been to and left.
    var left: Set<Int> = []
    var fieldsTop = 0
    var resultTop = 0
    var typedDigits = ""
    var outcome: Result<CalculatorResult, FieldFaults>

    init(_ name: CalculatorName, in setting: Setting) {
        self.name = name
        inputs = Array(repeating: TextInput(), count: setting.content.calculator(name).fields.count)
        outcome = .failure(FieldFaults([]))
        recalculate(in: setting)
    }

    func calculator(in setting: Setting) -> Calculator { setting.content.calculator(name) }

    /// The field that a slot belongs to.
    func field(of slot: Slot, in calculator: Calculator) -> Int {
        if case .field(let index) = slot { return index }
        return calculator.fields.firstIndex { $0.kind.isTable } ?? 0
    }

    /// Whether what is typed goes into the slot as text.
    func takesText(_ slot: Slot, in calculator: Calculator) -> Bool {
        guard case .field(let index) = slot else { return true }
        switch calculator.fields[index].kind {
        case .choice, .flag, .table: return false
        case .amount, .count, .decimal, .share, .date, .moment: return true
        }
    }

    func isMarked(_ index: Int) -> Bool { !inputs[index].isEmpty }

    /// The months of the period typed; nil while there is no such period.
    func monthNames(in calculator: Calculator) -> [String]? {
        var raw = RawInput(for: calculator)
        raw.texts = inputs.map(\.text)
        return calculator.rowNames(raw)
    }

    /// Every slot, in the order in which one goes through them.
    func slots(in calculator: Calculator) -> [Slot] {
        calculator.fields.indices.flatMap { index -> [Slot] in
            guard calculator.fields[index].kind.isTable, isMarked(index) else { return [.field(index)] }
            let months = (monthNames(in: calculator) ?? []).flatMap { [Slot.income($0), .paid($0)] }
            return [.field(index)] + months
        }
    }

    mutating func recalculate(in setting: Setting) {
        let calculator = calculator(in: setting)
        var raw = RawInput(for: calculator)
        for (index, field) in calculator.fields.enumerated() {
            if !field.kind.isTable {
                raw.texts[index] = inputs[index].text
            } else if isMarked(index) {
                raw.tables[index] = (monthNames(in: calculator) ?? []).map { name in
                    let month = months[name] ?? Month()
                    return [name, month.income.text, month.paid.text]
                }
            }
        }
        var runner = CalculatorRunner(law: setting.library.law, today: setting.day)
        outcome = runner.calculate(calculator, raw)
    }

    /// The fault of a field, if it is to be shown now: not while the person is still typing, unless no typing on
    /// will mend it.
    func shownFault(_ index: Int, in calculator: Calculator) -> Phrase? {
        guard case .failure(let faults) = outcome,
            let fault = faults.all.first(where: { $0.field == calculator.fields[index].name })
        else { return nil }
        return left.contains(index) || fault.isHopeless ? fault.reason : nil
    }
}
