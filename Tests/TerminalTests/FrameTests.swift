import Testing

@testable import Terminal

@Suite struct FrameTests {
    @Test func textIsCutAtTheEdges() {
        var frame = Frame(Size(rows: 2, columns: 5))
        frame.put("Сұрақтар", row: 0, column: 2)
        frame.put("жоқ", row: 7, column: 0)
        frame.put("жоқ", row: -1, column: -9)
        #expect(frame.lines == ["  Сұр", ""])
    }

    @Test func aWideCharacterIsNotHalved() {
        var frame = Frame(Size(rows: 1, columns: 3))
        frame.put("日本", row: 0, column: 0)
        #expect(frame.lines == ["日"])
        #expect(frame[0, 1].isContinuation)
    }

    @Test func noSizeIsAFault() {
        for size in [Size(rows: 0, columns: 0), Size(rows: -1, columns: 5), Size(rows: 1, columns: 1)] {
            var frame = Frame(size)
            frame.border(Rect(row: 0, column: 0, rows: 9, columns: 9))
            frame.fill(Rect(row: -3, column: -3, rows: 99, columns: 99), with: "x")
            frame.paint(Rect(row: -3, column: -3, rows: 99, columns: 99), role: .error)
            #expect(frame.lines.count == max(0, size.rows))
        }
    }

    @Test func partsAddUp() {
        let rect = Rect(row: 1, column: 2, rows: 3, columns: 10)
        for count in -1...12 {
            let columns = rect.split(left: count), rows = rect.split(bottom: count)
            #expect(columns.left.columns + columns.rest.columns == 10)
            #expect(columns.rest.column == columns.left.endColumn)
            #expect(rows.rest.rows + rows.bottom.rows == 3)
            #expect(rows.bottom.row == rows.rest.endRow)
        }
    }

    @Test func everyRoleLooksDifferentWithoutColour() {
        // Selected, found and warning cells must be told apart from plain text on a one-colour terminal.
        for role in [Role.selected, .match, .warning, .error, .bar, .activeField, .link] {
            #expect(Theme.monochrome.look(of: role).attributes != Theme.monochrome.look(of: .plain).attributes)
            #expect(Theme.monochrome.look(of: role).foreground == .standard)
        }
    }
}
