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
    /// What to say of a row with more cells than there are columns, with those left over.
    func sentence(tooManyCells row: TableBlock.Row, of block: TableBlock, _ header: TableHeader) -> String {
        let rest = block.line(row)[block.written(row).endIndex...].dropFirst()
        return self(.tooManyCells, [
            "cells": .number(row.cellCount), "expected": .number(header.names.count),
            "rest": .text(String(decoding: rest.prefix(TableReader.shownOfLongRow), as: UTF8.self)),
        ])
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
