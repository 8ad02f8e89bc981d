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

@Suite struct FrameCellTests {
    @Test func aLetterMayHaveManyScalars() {
        var frame = Frame(Size(rows: 2, columns: 8))
        let text = "ки\u{306} q\u{301}日x"
        #expect(frame.put(text, row: 0, column: 1, role: .match) == 8)
        frame.put("и\u{306}", row: 1, column: 0, role: .error)
        #expect(frame.lines == [" " + text, "и\u{306}"])
        frame.paint(Rect(row: 1, column: 0, rows: 1, columns: 1), role: .link)
        #expect(frame.lines[1] == "и\u{306}" && frame[1, 0].role == .link && frame[0, 6].role == .match)
    }

    @Test func changesAreFoundByTheRow() {
        var before = Frame(Size(rows: 4, columns: 10))
        before.put("日本 алимент", row: 1, column: 0)
        before.put("и\u{306}", row: 3, column: 4)
        var after = before
        #expect((0..<4).allSatisfy { after.changedColumns(in: $0, since: before) == nil })
        after.put("x", row: 0, column: 9)
        after.paint(Rect(row: 1, column: 5, rows: 1, columns: 3), role: .match)
        #expect(after.changedColumns(in: 0, since: before) == 9..<10)
        #expect(after.changedColumns(in: 1, since: before) == 5..<8)
        #expect(after.changedColumns(in: 2, since: before) == nil)
        // A wide character is sent whole, however little of it is new.
        after = before
        after.put("日", row: 1, column: 6)
        #expect(after.changedColumns(in: 1, since: before) == 6..<8)
        after = before
        after.paint(Rect(row: 1, column: 3, rows: 1, columns: 1), role: .error)
        #expect(after.changedColumns(in: 1, since: before) == 2..<4)
    }

    @Test func otherClustersAreChanges() {
        var before = Frame(Size(rows: 1, columns: 4)), after = before
        before.put("aи\u{306}", row: 0, column: 0)
        after.put("aq\u{301}", row: 0, column: 0)
        #expect(after.changedColumns(in: 0, since: before) == 1..<2)
    }
}
