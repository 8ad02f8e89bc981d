import Foundation
import SeededRandom
import Testing

@testable import Tables

@Suite struct DialectTests {
    private static let known: Set<String> = ["amount", "date", "Сумма"]

    private func header(_ text: String) throws -> TableHeader { try read(Array(text.utf8), known: Self.known).header }

    @Test(arguments: [
        ("amount,date\n", UInt8(ascii: ","), ["amount", "date"]), ("amount;date\n", UInt8(ascii: ";"), ["amount", "date"]),
        ("amount\tdate\n", 0x09, ["amount", "date"]), ("a, b;amount\n", UInt8(ascii: ";"), ["a, b", "amount"]),
        ("sep=;\namount;a,b,c\n", UInt8(ascii: ";"), ["amount", "a,b,c"]), ("sep=|\r\namount|date\r\n", UInt8(ascii: "|"), ["amount", "date"]),
        ("x;y;z\n", UInt8(ascii: ";"), ["x", "y", "z"]), ("\n\namount\n", UInt8(ascii: ","), ["amount"]),
        ("\"a;b\",amount\n", UInt8(ascii: ","), ["a;b", "amount"]), ("Сумма;a,b,c,d\n", UInt8(ascii: ";"), ["Сумма", "a,b,c,d"]),
    ])
    func theSeparatorIsFoundFromTheHeader(text: String, separator: UInt8, names: [String]) throws {
        let header = try header(text)
        #expect(header.separator == separator)
        #expect(header.names == names)
    }

    @Test(arguments: [
        ("", TableFault.empty), ("\n\r\n", .unreadableHeader), ("amount,a;date\n", .unclearSeparator), ("\"amount\n1", .unreadableHeader),
        ("PK\u{3}\u{4}rest", .spreadsheet), ("a\u{0}m\u{0}o\u{0}", .missingByteOrderMark),
    ])
    func whatIsNoTableIsRefused(text: String, fault: TableFault) {
        #expect(throws: fault) { try header(text) }
    }

    @Test(arguments: [("a\n1\n", LineBreak.lineFeed), ("a\r\n1\r\n", .both), ("a\r1\r", .carriageReturn), ("a", .lineFeed)])
    func lineBreaksAreKept(text: String, lineBreak: LineBreak) throws { #expect(try header(text).lineBreak == lineBreak) }

    @Test(arguments: [1, 2, 7, 1000])
    func anyEncodingGivesTheSameLetters(pieces: Int) throws {
        let text = "№;Сумма;Аты\n1;«5»;Иванов\n2;6;Щукін 😀"
        let plain = text.replacing(" 😀", with: "")
        let expected: [ReadRow] = [.cells(["1", "«5»", "Иванов"]), .cells(["2", "6", "Щукін 😀"])]
        let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let bigEndian = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + text.utf8, [0xFF, 0xFE] + utf16, [0xFE, 0xFF] + bigEndian] {
            let (header, rows) = try read(bytes, pieces: pieces)
            #expect(header.names == ["№", "Сумма", "Аты"])
            #expect(rows == expected)
        }
        let windows = try read([UInt8](plain.data(using: .windowsCP1251)!), pieces: pieces)
        #expect(windows.header.encoding == .windows1251)
        #expect(windows.rows == [.cells(["1", "«5»", "Иванов"]), .cells(["2", "6", "Щукін"])])
        #expect(try read(utf16, pieces: pieces, encoding: .utf16LittleEndian).rows == expected)
    }

    @Test(arguments: ["Должник,Сумма\nПетров,5\n", "amount,name\n5,ИВАНОВ ИВАН\n", "amount,name\n5,ТОО «Ромашка»\n", "Нөмірі\n".replacing("ө", with: "о")])
    func lettersOfOldEncodingsAreNotTakenForOthers(text: String) throws {
        let windows = try read([UInt8](text.data(using: .windowsCP1251)!))
        #expect(windows.header.encoding == .windows1251)
        #expect(windows.header.names == text.split(separator: "\n")[0].split(separator: ",").map(String.init))
        for tables in [Self.koi, Self.dos] {
            let bytes = text.unicodeScalars.map { tables[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
            #expect(throws: TableFault.unknownEncoding) { try read(bytes) }
        }
    }

    private static let koi: [Unicode.Scalar: UInt8] = Dictionary(uniqueKeysWithValues: zip(
        "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ".unicodeScalars, 0xC0...0xFF))
    private static let dos: [Unicode.Scalar: UInt8] = Dictionary(uniqueKeysWithValues: zip(
        "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп".unicodeScalars, 0x80...0xAF))
        .merging(zip("рстуфхцчшщъыьэюя".unicodeScalars, 0xE0...0xEF)) { $1 }

    /// Letters that come late in a long table of digits still tell its encoding.
    @Test func lettersMayComeLate() throws {
        let digits = String(repeating: "123456,7\n", count: 20_000)
        let bytes = Array(("a,b\n" + digits).utf8) + [UInt8]("1,Иванов\n".data(using: .windowsCP1251)!)
        #expect(try read(bytes, pieces: 4096).rows.last == .cells(["1", "Иванов"]))
        #expect(try read(Array(("a,b\n" + digits + "1,Әли\n").utf8), pieces: 4096).rows.last == .cells(["1", "Әли"]))
    }

    @Test func badBytesCostTheirRow() throws {
        let bytes = Array("a,b\nҚ,1\n".utf8) + [0xFF, 0x2C, 0x32, 0x0A] + Array("Ә,3\n".utf8)
        #expect(try read(bytes).rows == [.cells(["Қ", "1"]), .fault(.badBytes, "\u{FFFD},2"), .cells(["Ә", "3"])])
    }
}

/// Tables that LibreOffice 7.4 and pandas have really written.
@Suite struct WrittenTableTests {
    private func written(_ name: String) throws -> (header: TableHeader, rows: [ReadRow]) {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Written/\(name).csv")
        return try read([UInt8](try Data(contentsOf: file)), pieces: 50)
    }

    @Test(arguments: ["semicolon", "comma", "windows1251", "utf16", "quoted"])
    func libreOffice(name: String) throws {
        let (header, rows) = try written("libreoffice-\(name)")
        #expect(header.names == [
            "Номер", "Должник (ФИО)", "Сумма по документу ", "На какую дату", "Исполнено до передачи документа", "Примечание",
        ])
        #expect(rows == [
            .cells(["1", "Иванов Иван", "1\u{A0}500\u{A0}000,50", "24.11.2026", "ЛОЖЬ", "две\nстроки; и «кавычки»"]),
            .cells(["2", "ТОО \"Ромашка\"", "500\u{A0}000,00", "24.11.2026", "ИСТИНА", ""]),
            .cells(["3", "  Петрова, А.", "не указана", "", "", ""]),
        ])
    }

    @Test func libreOfficeSetToKazakh() throws {
        let (header, rows) = try written("libreoffice-kazakh")
        #expect(header.names[2] == "Құжат бойынша сома")
        #expect(rows[1] == .cells(["2", "ЖШС \"Ромашка\"", "500\u{A0}000,00", "24.11.2026", "АҚИҚАТ", ""]))
    }

    @Test(arguments: ["", "-semicolon", "-utf8-sig", "-cp1251", "-utf16", "-times"])
    func pandas(name: String) throws {
        let (header, rows) = try written("pandas\(name)")
        #expect(header.names.count == 6)
        #expect(rows.count == 3)
        let lineBreak = name == "-utf8-sig" ? "\r\n" : "\n"
        guard case .cells(let cells) = rows[0] else { return #expect(Bool(false), "\(rows[0])") }
        #expect(cells[0] == "A-1")
        #expect(cells[5].replacing(lineBreak, with: "\n") == "два\nряда, «с» \"кавычками\"")
    }
}

/// What stands in the way of a reader on purpose, or by a slip of a program.
@Suite struct HostileTableTests {
    /// Every quote that is opened is open again on the next line, as far as the bytes go.
    @Test(arguments: ["a\",\"b\n", "\"\n", "\"a\n", ", \"x\n", "\"\"\"\n", "a\",\"\"\"b\n"])
    func manyOpenQuotesEndInTime(line: String) throws {
        let bytes = Array(("h,i\n\"open\n" + String(repeating: line, count: 2_000_000 / line.utf8.count)).utf8)
        let start = ContinuousClock.now
        let rows = try read(bytes, pieces: 65_536).rows
        #expect(ContinuousClock.now - start < .seconds(60))
        #expect(rows.count > 1)
    }

    @Test(arguments: ["\"", "x", "\"\"x", ",", "\r"])
    func oneEndlessLineIsOneRow(piece: String) throws {
        let long = String(repeating: piece, count: 3 * TableReader.longestRow)
        let rows = try read(Array("h,i\n1,2\n\(piece == "\r" ? "" : "y")\(long)\n3,4\n".utf8), pieces: 65_536).rows
        #expect(rows.first == .cells(["1", "2"]))
        #expect(rows.last == .cells(["3", "4"]))
        #expect(rows.count == (piece == "\r" ? 2 : 3))
    }

    /// Whatever the bytes, and however they come, all rows are read, and the same ones.
    @Test(arguments: 1...300)
    func piecesMakeNoDifference(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let alphabet = Array("a1,;\" \t\r\nҚ\u{0}".utf8)
        let bytes = Array("h,i\n".utf8) + (0..<Int.random(in: 0...200, using: &random)).map { _ in alphabet.randomElement(using: &random)! }
        let whole = try read(bytes, pieces: bytes.count, encoding: .utf8).rows
        for pieces in [1, 2, 3, 5] {
            #expect(try read(bytes, pieces: pieces, encoding: .utf8).rows == whole, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
    }
}
