import AssistantCore
import Law

/// The names by which a table can call its columns: those of the options, and the labels of the form in any language.
struct ColumnNames {
    /// The places by the name without capitals and blanks.
    private var places: [String: Int] = [:]
    /// As the options have them, in their order.
    let known: [String]

    /// - Parameter labels: those of each name in every language.
    init(_ names: [String], labels: [[String]]) {
        known = names
        for (place, name) in names.enumerated() where !name.isEmpty { places[Self.plain(name)] = place }
        var meanings: [String: Set<Int>] = [:]
        for (place, labels) in labels.enumerated() {
            for label in labels { meanings[Self.plain(label), default: []].insert(place) }
        }
        // A label of two fields names neither.
        for (label, meant) in meanings where meant.count == 1 && places[label] == nil { places[label] = meant.first }
    }

    subscript(name: String) -> Int? { places[Self.plain(name)] }

    /// Blanks around a name, their kind and number within, and capitals do not count.
    static func plain(_ name: String) -> String {
        name.lowercased().split { $0.isWhitespace || $0 == "_" || $0 == "-" || $0 == "\u{FEFF}" }.joined(separator: "-")
    }
}

extension ColumnNames {
    /// The columns of a calculator's table: its fields, and last the name of the case.
    init(of name: CalculatorName, in session: Session) {
        let calculators = session.tableLanguages.map { session.library.content(in: $0).calculator(name) }
        let fields = calculators[0].fields.indices
        self.init(
            calculators[0].fields.map { $0.kind.isTable ? "" : $0.name } + [CaseColumn.name],
            labels: fields.map { index in
                calculators[0].fields[index].kind.isTable ? [] : calculators.map { $0.fields[index].label }
            } + [CaseColumn.labels])
    }
}

extension Session {
    /// The languages whose words a table may have; Latin letters only for those who use them.
    var tableLanguages: [Language] {
        Language.writtenLanguages + (language == .kazakhLatin ? [.kazakhLatin] : [])
    }
}

/// The column that says which case a row is of; by it the rows of a second table belong to it.
enum CaseColumn {
    static let name = "case"
    static let labels = ["Іс", "İs", "Дело"]
}
