import AssistantCore
import Law

// Which fields a form shows, and where in them one can go.
extension FormState {
    /// The parts of the form from top to bottom: choices between fields, and the fields that have a meaning now.
    enum Part {
        case exclusive(Int)
        case field(Int)
    }

    func parts(of calculator: Calculator) -> [Part] {
        let texts = inputs.map(\.text)
        return (0...calculator.fields.count).flatMap { index -> [Part] in
            let choices = calculator.exclusive.indices.filter { calculator.exclusive[$0].position == index }
            let isShown = index < calculator.fields.count && isShown(index, in: calculator, beside: texts)
            return choices.map(Part.exclusive) + (isShown ? [.field(index)] : [])
        }
    }

    /// Fields that have no meaning beside what is typed and chosen though something stands in them.
    func keptFields(in calculator: Calculator) -> [Int] {
        let texts = inputs.map(\.text)
        return calculator.fields.indices.filter { index in
            guard calculator.group(of: index) == nil, calculator.use(of: index, beside: texts) != .used else { return false }
            return !inputs[index].isEmpty || cells.contains { $0.key.field == index && !$0.value.isEmpty }
        }
    }

    private func isShown(_ index: Int, in calculator: Calculator, beside texts: [String]) -> Bool {
        guard calculator.use(of: index, beside: texts) == .used else { return false }
        // What is chosen among others has a row of its own only for what is typed into it.
        return calculator.group(of: index) == nil || (calculator.fields[index].kind.isTable && isMarked(index))
    }

    /// Every slot by the lines of the form, in the order in which one goes through them.
    func lines(in calculator: Calculator) -> [[Slot]] {
        parts(of: calculator).flatMap { part -> [[Slot]] in
            switch part {
            case .exclusive(let group): [[.exclusive(group)]]
            case .field(let index): lines(of: index, in: calculator)
            }
        }
    }

    private func lines(of index: Int, in calculator: Calculator) -> [[Slot]] {
        let kind = calculator.fields[index].kind
        guard kind.isPairs || kind.isTable else { return [[.field(index)]] }
        // Whoever has no more pairs to type is out of them with one key.
        return (table(index, in: calculator)?.rows ?? []).map { row in
            let isEmpty = row.name == nil && row.cells.allSatisfy { input($0).isEmpty }
            return (isEmpty ? Array(row.cells.prefix(1)) : row.cells).map(Slot.cell)
        }
    }
}
