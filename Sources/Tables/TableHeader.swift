/// The first row of a table, and how the table is written.
public struct TableHeader: Sendable {
    /// The names of the columns, as they stand.
    public let names: [String]
    /// Between two cells.
    public let separator: UInt8
    public let lineBreak: LineBreak
    /// Nil while there were no letters but those of ASCII.
    public let encoding: TextEncoding?
    public let hasByteOrderMark: Bool
    /// `sep=;`, the line before the header by which some programs know the separator; nil where there is none.
    public let separatorLine: [UInt8]?
    /// The header as it stands, without its line break.
    public let written: [UInt8]
}

/// Finds the separator of a table.
enum SeparatorChoice {
    static let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]

    /// The separator that `sep=;` names, and the line with its line break.
    static func named(in bytes: ArraySlice<UInt8>) -> (separator: UInt8, length: Int)? {
        let line = bytes.prefix(12)
        let lower = line.prefix(4).map { $0 | 0x20 }
        guard lower == Array("sep=".utf8).map({ $0 | 0x20 }), line.count > 5 else { return nil }
        let separator = line[line.startIndex + 4], rest = line.dropFirst(5)
        guard separator < 0x80, separator != UInt8(ascii: "\""), separator != 0x0A, separator != 0x0D else { return nil }
        switch (rest.first, rest.dropFirst().first) {
        case (0x0D, 0x0A): return (separator, 7)
        case (0x0D, _), (0x0A, _): return (separator, 6)
        default: return nil
        }
    }

    /// The one by which most names are known, else the one that makes most cells.
    ///
    /// - Parameter headers: the cells of the first row by each candidate.
    static func best(
        of headers: [(separator: UInt8, names: [String])], isKnown: (String) -> Bool
    ) throws(TableFault) -> UInt8? {
        let counted = headers.map { ($0.separator, known: $0.names.count(where: isKnown), cells: $0.names.count) }
        guard let most = counted.map(\.known).max() else { return nil }
        let best = counted.filter { $0.known == most }
        // Where none parts anything, all say the same.
        if most > 0, best.count > 1, best.contains(where: { $0.cells > 1 }) { throw .unclearSeparator }
        return best.max { $0.cells < $1.cells }?.0
    }
}
