import CVTerm

/// A terminal emulator: takes the bytes that a program sends, and tells what a person would see.
final class Emulator {
    private let terminal: OpaquePointer
    private let screen: OpaquePointer

    init(rows: Int, columns: Int) {
        terminal = vterm_new(Int32(rows), Int32(columns))
        vterm_set_utf8(terminal, 1)
        screen = vterm_obtain_screen(terminal)
        vterm_screen_enable_altscreen(screen, 1)
        vterm_screen_reset(screen, 1)
    }

    deinit { vterm_free(terminal) }

    func feed(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBytes { buffer in
            _ = vterm_input_write(terminal, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
        }
    }

    /// What the terminal sends when a person pastes a text.
    func paste(_ text: String) -> [UInt8] {
        let begin = output { vterm_keyboard_start_paste(terminal) }
        return begin + Array(text.utf8) + output { vterm_keyboard_end_paste(terminal) }
    }

    private func output(of action: () -> Void) -> [UInt8] {
        var buffer = [CChar](repeating: 0, count: 256)
        _ = vterm_output_read(terminal, &buffer, buffer.count)
        action()
        let count = vterm_output_read(terminal, &buffer, buffer.count)
        return buffer[..<count].map(UInt8.init(bitPattern:))
    }

    func resize(rows: Int, columns: Int) { vterm_set_size(terminal, Int32(rows), Int32(columns)) }

    /// The rows without trailing blanks.
    var lines: [String] {
        var rows: Int32 = 0, columns: Int32 = 0
        vterm_get_size(terminal, &rows, &columns)
        return (0..<rows).map { row in
            var line = ""
            var column: Int32 = 0
            while column < columns {
                let cell = cell(row, column)
                line.append(Self.text(cell))
                column += max(1, Int32(cell.width))
            }
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    var text: String { lines.joined(separator: "\n") }

    /// Row and column, counted from zero.
    var cursor: (row: Int, column: Int) {
        var position = VTermPos()
        vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
        return (Int(position.row), Int(position.col))
    }

    /// Whether the cell has a look of its own: another colour than the text's, or a reversed one.
    func isMarked(row: Int, column: Int) -> Bool {
        var cell = cell(Int32(row), Int32(column))
        vterm_screen_convert_color_to_rgb(screen, &cell.bg)
        let background = cell.bg.rgb
        return cell.attrs.reverse != 0 || background.red != 0 || background.green != 0 || background.blue != 0
    }

    private func cell(_ row: Int32, _ column: Int32) -> VTermScreenCell {
        var cell = VTermScreenCell()
        vterm_screen_get_cell(screen, VTermPos(row: row, col: column), &cell)
        return cell
    }

    private static func text(_ cell: VTermScreenCell) -> Character {
        let codes = [cell.chars.0, cell.chars.1, cell.chars.2].prefix { $0 != 0 }
        let scalars = codes.compactMap(Unicode.Scalar.init)
        return scalars.isEmpty ? " " : Character(String(String.UnicodeScalarView(scalars)))
    }
}
