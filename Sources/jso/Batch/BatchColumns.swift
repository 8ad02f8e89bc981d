import AssistantCore
import InterfaceWords
import Law
import Tables

/// Which column of a table is which field.
struct BatchColumns: Sendable {
    /// The fields that have a column, with it.
    let fields: [(field: Int, column: Int)]
    /// The column that names the case.
    let caseColumn: Int?
    /// The names of the columns as the table has them.
    let header: [String]
    /// Those that no field has.
    let unused: [String]
    /// What each field is called where something is wrong with it.
    private let titles: [String]

    /// - Throws: ``Failure`` for a header that names no field, or one twice.
    init(_ header: [String], _ names: ColumnNames, _ calculator: Calculator) throws {
        let places = header.map { names[$0] }
        for (column, place) in places.enumerated() {
            guard let place, let before = places[..<column].firstIndex(of: place) else { continue }
            throw Failure(.wrongUsage, Phrase(CommandWord.repeatedColumn, [
                "name": .text(header[column].trimmed), "before": .text(header[before].trimmed),
            ]))
        }
        fields = calculator.fields.indices.compactMap { field in places.firstIndex(of: field).map { (field, $0) } }
        guard !fields.isEmpty else {
            let known = calculator.fields.filter { !$0.kind.isTable }.map { "\($0.name) («\($0.label)»)" }
            throw Failure(.wrongUsage, Phrase(CommandWord.noKnownColumn, [
                "known": .text(known.joined(separator: ", ")), "calculator": .text(calculator.name.rawValue),
            ]))
        }
        caseColumn = places.firstIndex(of: calculator.fields.count)
        self.header = header
        unused = zip(header, places).filter { $1 == nil && !$0.trimmed.isEmpty }.map(\.0.trimmed)
        let hasLabels = fields.contains { ColumnNames.plain(header[$0.column]) != calculator.fields[$0.field].name }
        titles = calculator.fields.map { field in
            let column = calculator.index(ofField: field.name).flatMap(places.firstIndex)
            return column.map { header[$0].trimmed } ?? (hasLabels ? field.label : field.name)
        }
    }

    /// What is wrong with a row, in words.
    func sentence(_ faults: FieldFaults, of calculator: Calculator, in words: Words) -> String {
        faults.all.map { fault in
            guard let index = calculator.index(ofField: fault.field) else { return words.say(fault.reason) }
            return "\(titles[index]): \(words.say(fault.reason(naming: calculator.fields[index].kind.choices)))"
        }.joined(separator: "; ").withPlainBlanks
    }
}

extension FieldFault {
    /// The reason; a wrong choice names the right ones as the form does.
    fileprivate func reason(naming choices: [FieldKind.Named]) -> Phrase {
        guard !choices.isEmpty, reason.code == InputWord.wrongChoice.rawValue else { return reason }
        let known = choices.map { "\($0.name) («\($0.title)»)" }
        return Phrase(InputWord.wrongChoice, ["known": .text(known.joined(separator: ", "))])
    }
}

extension String {
    fileprivate var trimmed: String { String(Substring(self).trimmed) }
}
