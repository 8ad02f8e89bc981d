import Testing

@testable import Tables

@Suite struct TableTests {
    /// The rows of a text that comes in pieces of a few bytes.
    private func rows(_ text: String, pieces: Int) throws -> [TableReader.Row] {
        var rest = Array(text.utf8)[...]
        var reader = TableReader {
            defer { rest = rest.dropFirst(pieces) }
            return Array(rest.prefix(pieces))
        }
        var rows: [TableReader.Row] = []
        while let next = try reader.next() { rows += next }
        return rows
    }

    @Test(arguments: [1, 2, 3, 7, 1000])
    func quotesLineBreaksAndMarksAreRead(pieces: Int) throws {
        let text = "\u{FEFF}a,b\r\n\"x\r\ny\",\"q\"\"q\"\r\n\r\n1,\n\"ә, і\",2"
        #expect(try rows(text, pieces: pieces) 
            == [.cells(["a", "b"]), .cells(["x\r\ny", "q\"q"]), .cells(["1", ""]), .cells(["ә, і", "2"])])
    }

    @Test(arguments: [1, 1000])
    func aBadRecordStandsAlone(pieces: Int) throws {
        #expect(try rows("a,b\n1,2\n\"x\"y,3\n4,5\n", pieces: pieces) 
            == [.cells(["a", "b"]), .cells(["1", "2"]), .unreadable("\"x\"y,3"), .cells(["4", "5"])])
    }

    @Test func anOpenQuoteDoesNotSwallowTheRest() throws {
        let text = "a\n\"open\n" + String(repeating: "1\n", count: TableReader.longestRecord)
        let read = try rows(text, pieces: 65_536)
        #expect(read.count == 2 + TableReader.longestRecord)
        #expect(read[1] == .unreadable("\"open"))
        #expect(read.last == .cells(["1"]))
    }

    @Test(arguments: [["plain", ""], ["a,b", "c\"d"], ["line\nbreak", "\r"], ["ә", "₸"]])
    func whatIsWrittenIsReadBack(cells: [String]) throws {
        var writer = TableWriter()
        writer.write(cells)
        #expect(try rows(String(decoding: writer.bytes, as: UTF8.self), pieces: 3) == [.cells(cells)])
    }
}

@Suite struct RecordReaderTests {
    @Test(arguments: [
        ("a,b", ["a", "b"]), ("", [""]), (",", ["", ""]), ("a,", ["a", ""]), ("\"a,b\",c\r\n", ["a,b", "c"]), (" a , b\n", ["a ", "b"]),
        ("\"a\" ,\"\"", ["a", ""]), ("a\"\"b", ["a\"b"]), ("\"\"\"\"", ["\""]), ("\"x\ny\"", ["x\ny"]), ("қ,₸", ["қ", "₸"]),
    ])
    func fieldsAreRead(record: String, cells: [String]) {
        #expect(RecordReader.cells(of: Array(record.utf8)[...]) == cells)
    }

    @Test(arguments: ["\"a", "\"a\"b", "a\"b", "a\"", "\"a\"\"", "x,\"y", "\"a\" b,c"])
    func quotesOutOfPlaceAreNoRecord(record: String) {
        #expect(RecordReader.cells(of: Array(record.utf8)[...]) == nil)
    }
}
