import CNcurses

/// Puts frames onto the terminal through ncurses: only what changed since the last one.
@MainActor
final class CursesPainter {
    let theme: Theme
    /// A cell of each role, to be filled with a character.
    private let emptyCells: [cchar_t]
    /// What ncurses has been told to show; nil where that is unknown.
    private var shown: Frame?
    private var run: [cchar_t] = []

    init(terminal: String, usesColors: Bool) {
        let hasColors = usesColors && has_colors()
        if hasColors {
            start_color()
            use_default_colors()
        }
        let theme = Theme(terminal: terminal, colorCount: hasColors ? Int(jso_color_count()) : 0)
        self.theme = theme
        emptyCells = Role.allCases.map { role in
            let look = theme.look(of: role)
            guard theme != .monochrome else { return jso_empty_cell(Self.attributes(look), 0) }
            let pair = Int16(role.rawValue) + 1
            init_pair(pair, look.foreground.rawValue, look.background.rawValue)
            return jso_empty_cell(Self.attributes(look), pair)
        }
    }

    /// Sends every cell at the next frame, whatever the terminal shows.
    func repaintAll() {
        shown = nil
        clearok(jso_physical_window(), true)
    }

    func paint(_ frame: Frame) {
        let window = jso_screen_window()
        let before = shown?.size == frame.size ? shown : nil
        for row in 0..<frame.size.rows {
            var columns: Range<Int>? = 0..<frame.size.columns
            if let before { columns = frame.changedColumns(in: row, since: before) }
            guard let columns else { continue }
            run.removeAll(keepingCapacity: true)
            for column in columns where !frame[row, column].isContinuation {
                let isWide = column + 1 < frame.size.columns && frame[row, column + 1].isContinuation
                append(frame[row, column], columns: isWide ? 2 : 1, in: frame)
            }
            mvwadd_wchnstr(window, Int32(row), Int32(columns.lowerBound), run, Int32(run.count))
        }
        let cursor = frame.cursor.flatMap { $0.row < frame.size.rows && $0.column < frame.size.columns ? $0 : nil }
        curs_set(cursor == nil ? 0 : 1)
        if let cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
        SignalQueue.holdingStop { _ = wrefresh(window) }
        shown = frame
    }

    /// Adds a cell to the run. A character that the C library, and so ncurses, holds for wider or narrower than it is,
    /// or does not know, would move all that follows: a question mark stands there then.
    private func append(_ cell: Cell, columns: Int, in frame: Frame) {
        let first = cell.scalar ?? cell.cluster.map { frame.clusters[$0].unicodeScalars.first!.value } ?? 0x20
        if Unicode.Scalar.standsAlone(first) || Self.columns(of: first) == columns {
            run.append(cursesCell(cell, in: frame))
        } else {
            run.append(cursesCell(Cell(scalar: 0x3F, cell.role), in: frame))
            if columns == 2 { run.append(cursesCell(Cell(scalar: 0x20, cell.role), in: frame)) }
        }
    }

    /// As the C library measures a scalar; -1 where it does not know it.
    nonisolated static func columns(of scalar: UInt32) -> Int { Int(jso_character_columns(wchar_t(bitPattern: scalar))) }

    private func cursesCell(_ cell: Cell, in frame: Frame) -> cchar_t {
        var result = emptyCells[Int(cell.role.rawValue)]
        if let cluster = cell.cluster {
            // As many scalars as ncurses keeps for one cell. The sign that asks for a picture makes it wider on some
            // terminals and not on others.
            let scalars = frame.clusters[cluster].unicodeScalars.filter { $0 != "\u{FE0F}" }
            let text = scalars.prefix(5).map { wchar_t(bitPattern: $0.value) } + [0]
            var whole = cchar_t()
            if setcchar(&whole, text, result.attr, Int16(result.ext_color), nil) == OK { return whole }
            result.chars.0 = text[0]
        } else if let scalar = cell.scalar {
            if let code = Self.lineDrawingCode(of: scalar) {
                let line = jso_line_drawing(code)
                result.chars = line.chars
                result.attr |= line.attr
            } else {
                result.chars.0 = wchar_t(bitPattern: scalar)
            }
        }
        return result
    }

    /// The code by which terminals know a line-drawing character of a frame.
    private static func lineDrawingCode(of value: UInt32) -> CChar? {
        guard (0x2500...0x253C).contains(value), let scalar = Unicode.Scalar(value) else { return nil }
        return switch scalar {
        case "─": 0x71
        case "│": 0x78
        case "┌": 0x6C
        case "┐": 0x6B
        case "└": 0x6D
        case "┘": 0x6A
        case "├": 0x74
        case "┤": 0x75
        case "┬": 0x77
        case "┴": 0x76
        default: nil
        }
    }

    private static func attributes(_ look: Look) -> attr_t {
        var result: attr_t = 0
        if look.attributes.contains(.bold) { result |= jso_attr_bold() }
        if look.attributes.contains(.underline) { result |= jso_attr_underline() }
        if look.attributes.contains(.reverse) { result |= jso_attr_reverse() }
        return result
    }
}
