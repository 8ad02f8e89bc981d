import AssistantCore
import InterfaceWords
import Law
import Tables

/// What stands behind a row without a result: the same sentences come again and again, and are made once.
struct FaultCells: Sendable {
    private let separator: UInt8
    private let results: ResultColumns
    /// By the raw value of the fault of a row.
    private var ofRows: [[UInt8]] = []
    /// Those met last.
    private var known: [(faults: FieldFaults, cells: [UInt8])] = []
    /// Behind a row in which nothing stands.
    private(set) var none: [UInt8] = []

    private static let mostKnown = 8

    init(_ results: ResultColumns, separator: UInt8, in words: Words) {
        self.separator = separator
        self.results = results
        none = cells(of: "")
        ofRows = RowFault.allCases.map { cells(of: words[$0.word]) }
    }

    subscript(fault: RowFault) -> [UInt8] { ofRows[Int(fault.rawValue)] }

    /// - Parameter sentence: puts the faults into words.
    mutating func cells(of faults: FieldFaults, _ sentence: (FieldFaults) -> String) -> [UInt8] {
        if let index = known.firstIndex(where: { $0.faults == faults }) { return known[index].cells }
        let cells = cells(of: sentence(faults))
        if known.count == Self.mostKnown { known.removeFirst() }
        known.append((faults, cells))
        return cells
    }

    /// Empty cells, but for the sentence in its column.
    func cells(of sentence: String) -> [UInt8] {
        var writer = TableWriter(separator: separator)
        for column in results.columns {
            writer.bytes.append(separator)
            if column == .error { writer.write(sentence) }
        }
        return writer.bytes
    }
}
