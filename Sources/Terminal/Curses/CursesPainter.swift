import CNcurses

/// Puts frames onto the terminal through ncurses, which sends only what changed.
final class CursesPainter {
    let theme: Theme
    private var looks: [(attributes: attr_t, pair: Int16)] = []

    init(terminal: String, usesColors: Bool) {
        let hasColors = usesColors && has_colors()
        if hasColors {
            start_color()
            use_default_colors()
        }
        theme = Theme(terminal: terminal, colorCount: hasColors ? Int(jso_color_count()) : 0)
        looks = Role.allCases.map { role in
            let look = theme.look(of: role)
            guard theme != .monochrome else { return (Self.attributes(look), 0) }
            let pair = Int16(role.rawValue) + 1
            init_pair(pair, look.foreground.rawValue, look.background.rawValue)
            return (Self.attributes(look), pair)
        }
    }

    func forgetPicture() { clearok(jso_physical_window(), true) }

    func paint(_ frame: Frame) {
        let window = jso_screen_window()
        var row = [cchar_t]()
        for y in 0..<frame.size.rows {
            row.removeAll(keepingCapacity: true)
            for x in 0..<frame.size.columns where !frame[y, x].isContinuation {
                row.append(complex(frame[y, x]))
            }
            mvwadd_wchnstr(window, Int32(y), 0, row, Int32(row.count))
        }
        let cursor = frame.cursor.flatMap { $0.row < frame.size.rows && $0.column < frame.size.columns ? $0 : nil }
        curs_set(cursor == nil ? 0 : 1)
        if let cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
        wrefresh(window)
    }

    private func complex(_ cell: Cell) -> cchar_t {
        let look = looks[Int(cell.role.rawValue)]
        let scalars = cell.character.unicodeScalars
        let first = scalars.first!
        if scalars.dropFirst().isEmpty {
            guard let code = Self.lineDrawingCode(of: first) else {
                return jso_cell(wchar_t(bitPattern: first.value), look.attributes, look.pair)
            }
            var result = jso_line_drawing(code)
            result.attr |= look.attributes
            result.ext_color = Int32(look.pair)
            return result
        }
        var result = cchar_t()
        let text = scalars.prefix(5).map { wchar_t(bitPattern: $0.value) } + [0]
        guard setcchar(&result, text, look.attributes, look.pair, nil) == OK else {
            return jso_cell(wchar_t(bitPattern: first.value), look.attributes, look.pair)
        }
        return result
    }

    /// The code by which terminals know a line-drawing character of a frame.
    private static func lineDrawingCode(of scalar: Unicode.Scalar) -> CChar? {
        switch scalar {
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
