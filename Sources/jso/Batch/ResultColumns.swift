import AssistantCore
import InterfaceWords
import Law

/// The columns that a table gets behind its own.
struct ResultColumns: Sendable {
    enum Column: Equatable, Sendable {
        /// A part of the result, by its place.
        case result(Int)
        /// The codes of the notes.
        case notes
        /// The notes as sentences.
        case texts
        /// What is wrong with the row.
        case error
    }

    let columns: [Column]
    /// Of the same columns, in the order of the table.
    let names: [String]
    /// Whether the columns begin with every result, in the order of the calculator.
    let hasAllResults: Bool
    /// The columns, without those results.
    let others: [Column]

    /// - Parameters:
    ///   - wanted: the names asked for, with commas between; nil for all.
    ///   - withTexts: whether the notes are wanted as sentences.
    /// - Throws: ``Failure`` for a name that there is not.
    init(of calculator: Calculator, wanted: String?, withTexts: Bool) throws {
        let results = calculator.columns
        var known = results.indices.map { (results[$0], Column.result($0)) } + [("notes", .notes)]
        if withTexts { known.append(("texts", .texts)) }
        known.append(("error", .error))
        guard let wanted else {
            (columns, names, hasAllResults) = (known.map(\.1), known.map(\.0), true)
            others = Array(columns.dropFirst(results.count))
            return
        }
        var chosen: [(String, Column)] = []
        for name in wanted.split(whereSeparator: { $0 == "," || $0 == ";" }) {
            let plain = ColumnNames.plain(String(name))
            guard let column = known.first(where: { ColumnNames.plain($0.0) == plain }) else {
                throw Failure(.wrongUsage, Phrase(CommandWord.unknownResultColumn, [
                    "name": .text(String(name)), "known": .text(known.map(\.0).joined(separator: ", ")),
                ]))
            }
            if !chosen.contains(where: { $0.1 == column.1 }) { chosen.append(column) }
        }
        // Nobody may miss that a row has no result.
        for column in known.suffix(withTexts ? 2 : 1) where !chosen.contains(where: { $0.1 == column.1 }) {
            chosen.append(column)
        }
        (columns, names, hasAllResults) = (chosen.map(\.1), chosen.map(\.0), false)
        others = columns
    }

    /// The names behind those of a table: one that it has already becomes `result_…`.
    func names(behind header: [String]) -> [String] {
        var taken = Set(header.map(ColumnNames.plain))
        return names.map { name in
            var free = name
            while !taken.insert(ColumnNames.plain(free)).inserted { free = "result_\(free)" }
            return free
        }
    }

    /// How much a calculation must say.
    var detail: ResultDetail { columns.contains(.texts) ? .notes : .codes }
}
