/// What somebody typed, by field; a field left empty is not given.
public struct RawInput: Equatable, Sendable {
    public var texts: [String]
    /// The rows of a field that takes a table or pairs, by its index: as many cells in each as it has columns.
    public var tables: [Int: [[String]]] = [:]

    public init(for calculator: Calculator) { texts = Array(repeating: "", count: calculator.fields.count) }

    /// Whether nothing was typed into a field.
    func isEmpty(_ index: Int) -> Bool { texts[index].isEmpty && tables[index] == nil }

    func entry(_ index: Int) -> RawEntry {
        if !tables.isEmpty, let rows = tables[index] { return .rows(rows) }
        return .text(texts[index])
    }
}

/// What somebody typed into one field.
package enum RawEntry {
    case text(String)
    case rows([[String]])
}

extension Calculator {
    /// Reads every field that is not empty.
    ///
    /// - Returns: what could be read and has a meaning, and a fault for each field that could not.
    package func read(_ raw: RawInput) -> (input: CalculatorInput, faults: [FieldFault]) {
        var input = CalculatorInput(name.rule.fields)
        var faults: [FieldFault] = []
        for index in fields.indices where !raw.isEmpty(index) {
            do {
                try input.read(raw.entry(index), into: fields[index])
            } catch {
                faults.append(FieldFault(fields[index].name, error))
            }
        }
        input.leaveOutNeedless()
        return (input, faults)
    }

    /// What is wrong with a text typed into a field; nil where it is taken.
    package func complaint(about text: String, at field: FieldDescription) -> Phrase? {
        var input = CalculatorInput(name.rule.fields)
        do {
            return try input.read(.text(text), into: field) ? nil : BadInput(.empty).reason
        } catch {
            return error.reason
        }
    }

    /// The rows of its table before anything is typed in them, as far as what else is typed tells them: the name of
    /// each, then what stands in its cells.
    public func tableRows(_ raw: RawInput) -> [[String]]? { name.rule.tableRows(given: read(raw).input) }
}
