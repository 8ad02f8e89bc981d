import SeededRandom
import Testing

@testable import Tables

/// What a test reads of a row.
enum ReadRow: Equatable {
    case cells([String])
    case fault(RowFault, String)
}

/// Reads a table whose bytes come in pieces of so many.
func read(
    _ bytes: [UInt8], pieces: Int = 1000, encoding: TextEncoding? = nil, known: Set<String> = []
) throws -> (header: TableHeader, rows: [ReadRow]) {
    var rest = bytes[...]
    var reader = TableReader(encoding: encoding) {
        defer { rest = rest.dropFirst(pieces) }
        return Array(rest.prefix(pieces))
    }
    let header = try reader.readHeader(isKnown: known.contains)
    var rows: [ReadRow] = []
    while let block = try reader.next() {
        for row in block.rows {
            let line = String(decoding: block.line(row), as: UTF8.self)
            rows.append(row.fault.map { .fault($0, line) } ?? .cells(block.texts(of: row)!))
        }
    }
    return (header, rows)
}

func rows(_ text: String, pieces: Int = 1000) throws -> [ReadRow] { try read(Array(text.utf8), pieces: pieces).rows }

@Suite struct TableTests {
    @Test(arguments: [1, 2, 3, 7, 1000])
    func quotesLineBreaksAndMarksAreRead(pieces: Int) throws {
        let text = "\u{FEFF}a,b\r\n\"x\r\ny\",\"q\"\"q\"\r\n\r\n1,\n\"ә, і\",2"
        let (header, rows) = try read(Array(text.utf8), pieces: pieces)
        #expect(header.names == ["a", "b"])
        #expect(header.hasByteOrderMark)
        #expect(rows == [.cells(["x\r\ny", "q\"q"]), .cells(["1", ""]), .cells(["ә, і", "2"])])
    }

    @Test(arguments: [1, 1000])
    func aBadRecordStandsAlone(pieces: Int) throws {
        #expect(try rows("a,b\n1,2\n\"x\"y,3\n4,5\n", pieces: pieces)
            == [.cells(["1", "2"]), .fault(.quotes, "\"x\"y,3"), .cells(["4", "5"])])
    }

    @Test func anOpenQuoteDoesNotSwallowTheRest() throws {
        let text = "a\n\"open\n" + String(repeating: "1\n", count: TableReader.longestRow)
        let read = try rows(text, pieces: 65_536)
        #expect(read.count == 1 + TableReader.longestRow)
        #expect(read[0] == .fault(.quotes, "\"open"))
        #expect(read.last == .cells(["1"]))
    }

    @Test(arguments: [["plain", ""], ["a,b", "c\"d"], ["line\nbreak", "\r"], ["ә", "₸"]])
    func whatIsWrittenIsReadBack(cells: [String]) throws {
        var writer = TableWriter()
        writer.write(["a", "b"])
        writer.write(cells)
        #expect(try rows(String(decoding: writer.bytes, as: UTF8.self), pieces: 3) == [.cells(cells)])
    }
}

@Suite struct RowTests {
    @Test(arguments: [
        ("a,b", ["a", "b"]), (",", ["", ""]), ("a,", ["a", ""]), ("\"a,b\",c\r\n", ["a,b", "c"]), (" a , b\n", [" a ", " b"]),
        ("\"a\" ,\"\"", ["a", ""]), ("a\"\"b", ["a\"\"b"]), ("\"\"\"\"", ["\""]), ("\"x\ny\"", ["x\ny"]), ("қ,₸", ["қ", "₸"]),
        ("a\"b", ["a\"b"]), ("a\"", ["a\""]), ("ЖШС \"Ромашка\",1", ["ЖШС \"Ромашка\"", "1"]), (" \"a,b\" ,1", ["a,b", "1"]),
        (" \"a\" b,1", [" \"a\" b", "1"]), (" \"a\n", [" \"a"]), ("x, \"y", ["x", " \"y"]),
    ])
    func cellsAreRead(row: String, cells: [String]) throws {
        for pieces in [1, 2, 1000] { #expect(try rows("h,i\n" + row, pieces: pieces) == [.cells(cells)]) }
    }

    @Test(arguments: ["\"a", "\"a\"b", "\"a\"\"", "x,\"y", "\"a\" b,c"])
    func quotesOutOfPlaceAreNoRow(row: String) throws {
        for pieces in [1, 2, 1000] { #expect(try rows("h,i\n" + row, pieces: pieces) == [.fault(.quotes, row)]) }
    }

    @Test(arguments: [1, 5, 1000])
    func aFaultCostsItsOwnRow(pieces: Int) throws {
        let text = "a,b\n1,\"open\n2,\"x\"\n3,\"two\nlines\"\n4,y\u{0}z\n5,q\n"
        #expect(try rows(text, pieces: pieces) == [
            .fault(.quotes, "1,\"open"), .cells(["2", "x"]), .cells(["3", "two\nlines"]), .fault(.zeroByte, "4,y\u{0}z"),
            .cells(["5", "q"]),
        ])
    }
}
