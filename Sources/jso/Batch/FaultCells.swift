import AssistantCore
import InterfaceWords
import Law
import Tables

/// What stands behind a row without a result: the same sentences come again and again, and are made once.
struct FaultCells: Sendable {
    /// Without anything written.
    private let writer: TableWriter
    private let results: ResultColumns
    /// By the raw value of the fault of a row.
    private var ofRows: [[UInt8]] = []
    /// Those met last.
    private var known: [(faults: FieldFaults, cells: [UInt8])] = []
    /// What is said of a row with so many cells, around those left over.
    private var tooMany: (count: Int, before: [UInt8], behind: [UInt8])?
    /// Behind a row in which nothing stands.
    private(set) var none: [UInt8] = []

    private static let mostKnown = 8

    init(_ results: ResultColumns, separator: UInt8, in words: Words) {
        writer = TableWriter(separator: separator)
        self.results = results
        none = cells(of: [])
        ofRows = RowFault.allCases.map { cells(of: Array(words[$0.word].utf8)) }
    }

    subscript(fault: RowFault) -> [UInt8] { ofRows[Int(fault.rawValue)] }

    /// - Parameter sentence: puts the faults into words.
    mutating func cells(of faults: FieldFaults, _ sentence: (FieldFaults) -> String) -> [UInt8] {
        if let index = known.firstIndex(where: { $0.faults == faults }) { return known[index].cells }
        let cells = cells(of: Array(sentence(faults).utf8))
        if known.count == Self.mostKnown { known.removeFirst() }
        known.append((faults, cells))
        return cells
    }

    /// - Parameters:
    ///   - rest: the cells that have no column.
    ///   - sentence: says it of the row, with a text for those.
    mutating func cells(tooMany count: Int, rest: ArraySlice<UInt8>, _ sentence: (String) -> String) -> [UInt8] {
        if tooMany?.count != count {
            let parts = sentence("\0").utf8.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
            tooMany = (count, parts[0], parts.count > 1 ? parts[1] : [])
        }
        return cells(of: tooMany!.before + rest + tooMany!.behind)
    }

    /// Empty cells, but for the sentence in its column.
    private func cells(of sentence: [UInt8]) -> [UInt8] {
        var writer = writer
        for column in results.columns {
            writer.bytes.append(writer.separator)
            if column == .error { sentence.withUnsafeBufferPointer { writer.write($0) } }
        }
        return writer.bytes
    }
}
