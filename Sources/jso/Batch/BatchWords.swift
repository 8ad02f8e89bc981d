import AssistantCore
import InterfaceWords
import Law
import Tables

extension RowFault {
    var word: CommandWord {
        switch self {
        case .quotes: .badRecord
        case .tooLong: .rowTooLong
        case .zeroByte: .rowZeroByte
        case .badBytes: .rowBadBytes
        }
    }
}

extension Words {
    /// What to say of a row with more cells than there are columns.
    ///
    /// - Parameter rest: those left over.
    func sentence(tooManyCells count: Int, of columns: Int, rest: String) -> String {
        self(.tooManyCells, ["cells": .number(count), "expected": .number(columns), "rest": .text(rest)])
    }
}

extension Failure {
    /// Why a file cannot be read as a table, and how to save it so that it can.
    init(_ fault: TableFault, file: String) {
        let word: CommandWord =
            switch fault {
            case .empty: .tableEmpty
            case .spreadsheet: .tableIsSpreadsheet
            case .unknownEncoding: .tableEncoding
            case .missingByteOrderMark: .tableWithoutMark
            case .unclearSeparator: .tableSeparator
            case .unreadableHeader: .tableHeader
            }
        self.init(.wrongUsage, Phrase(word, ["name": .text(file)]))
    }
}
