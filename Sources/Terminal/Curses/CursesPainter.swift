import CNcurses

/// Puts frames onto the terminal through ncurses, which sends only what changed.
final class CursesPainter {
    let theme: Theme
    private var looks: [(attributes: attr_t, pair: Int16)] = []

    init(usesColors: Bool) {
        let hasColors = usesColors && has_colors()
        if hasColors {
            start_color()
            use_default_colors()
        }
        theme = hasColors && jso_color_count() >= 8 ? .colors : .monochrome
        looks = Role.allCases.map { role in
            let look = theme.look(of: role)
            guard theme == .colors else { return (Self.attributes(look), 0) }
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
        if let code = Self.lineDrawing[cell.character] {
            var result = jso_line_drawing(code)
            result.attr |= look.attributes
            result.ext_color = Int32(look.pair)
            return result
        }
        var result = cchar_t()
        var scalars = cell.character.unicodeScalars.prefix(5).map { wchar_t(bitPattern: $0.value) }
        scalars.append(0)
        if setcchar(&result, scalars, look.attributes, look.pair, nil) != OK {
            setcchar(&result, [wchar_t(63), 0], look.attributes, look.pair, nil)
        }
        return result
    }

    /// The codes by which terminals know the line-drawing characters of a frame.
    private static let lineDrawing: [Character: CChar] = [
        "─": 0x71, "│": 0x78, "┌": 0x6C, "┐": 0x6B, "└": 0x6D, "┘": 0x6A, "├": 0x74, "┤": 0x75, "┬": 0x77, "┴": 0x76,
    ]

    private static func attributes(_ look: Look) -> attr_t {
        var result: attr_t = 0
        if look.attributes.contains(.bold) { result |= jso_attr_bold() }
        if look.attributes.contains(.dim) { result |= jso_attr_dim() }
        if look.attributes.contains(.underline) { result |= jso_attr_underline() }
        if look.attributes.contains(.reverse) { result |= jso_attr_reverse() }
        return result
    }
}
