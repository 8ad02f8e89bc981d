/// Why a file cannot be read as a table.
public enum TableFault: Error, Equatable, Sendable {
    /// Nothing stands in it.
    case empty
    /// The file of a spreadsheet program itself, not a table of text.
    case spreadsheet
    /// Its letters are in none of the encodings that can be told apart.
    case unknownEncoding
    /// UTF-16 that does not begin with its mark.
    case missingByteOrderMark
    /// Columns are found with more than one separator.
    case unclearSeparator
    /// The first row does not end, or its quotes stand where they must not.
    case unreadableHeader
}

/// Why a row of a table cannot be read; the rows around it can.
public enum RowFault: UInt8, CaseIterable, Equatable, Sendable {
    /// A quote is left open, or text stands behind one that closes.
    case quotes
    /// Longer than ``TableReader/longestRow``.
    case tooLong
    /// A zero byte.
    case zeroByte
    /// Bytes that are no letters in the encoding of the table.
    case badBytes
}
