/// Finds the end of a cell.
struct CellScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Whether nothing comes behind the bytes.
    let isLast: Bool
    let separator: UInt8

    struct Cell {
        /// Without its quotes.
        let content: Range<Int>
        let isQuoted: Bool
        /// Where the separator or the line break stands.
        let end: Int
        /// Nil where a separator follows.
        let lineBreak: LineBreak?
        var spansLines = false
    }

    enum Found {
        case cell(Cell)
        /// The bytes end before the cell does.
        case cut
        /// With the place up to which the bytes have been looked at.
        case badQuotes(Int)
    }

    private static let quote = UInt8(ascii: "\""), lineFeed: UInt8 = 0x0A, carriageReturn: UInt8 = 0x0D

    /// - Parameter onOneLine: whether a quote must close on its line.
    func cell(at start: Int, onOneLine: Bool) -> Found {
        guard start < bytes.count else { return isLast ? end(start..<start, isQuoted: false, at: start) : .cut }
        if bytes[start] == Self.quote { return quoted(opening: start, onOneLine: onOneLine) }
        guard bytes[start] == 0x20 || bytes[start] == 0x09 else { return plain(start) }
        let text = behindBlanks(start)
        if text < bytes.count, bytes[text] == Self.quote {
            switch quoted(opening: text, onOneLine: true) {
            case .cell(let cell): return .cell(cell)
            case .cut: return .cut
            // No clean cell in quotes: they are part of the text.
            case .badQuotes: break
            }
        }
        return plain(start)
    }

    /// The first line break behind a place; nil where there is none in the bytes, or its second half may be missing.
    func lineBreak(from start: Int) -> (start: Int, kind: LineBreak)? {
        var place = start
        while place < bytes.count {
            if bytes[place] == Self.lineFeed || bytes[place] == Self.carriageReturn {
                return kind(at: place).map { (place, $0) }
            }
            place += 1
        }
        return nil
    }

    /// Behind the bytes, or before a line break whose second half may be missing.
    var behindText: Int { !isLast && bytes.last == Self.carriageReturn ? bytes.count - 1 : bytes.count }

    private func plain(_ start: Int) -> Found {
        var place = start
        while place < bytes.count {
            let byte = bytes[place]
            if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn {
                return end(start..<place, isQuoted: false, at: place)
            }
            place += 1
        }
        return isLast ? end(start..<place, isQuoted: false, at: place) : .cut
    }

    private func quoted(opening: Int, onOneLine: Bool) -> Found {
        var place = opening + 1, spansLines = false
        while place < bytes.count {
            let byte = bytes[place]
            if byte == Self.quote {
                guard place + 1 < bytes.count || isLast else { return .cut }
                guard place + 1 < bytes.count, bytes[place + 1] == Self.quote else {
                    return closed(opening + 1..<place, spansLines: spansLines)
                }
                place += 1
            } else if byte == Self.lineFeed || byte == Self.carriageReturn {
                if onOneLine { return .badQuotes(place) }
                spansLines = true
            }
            place += 1
        }
        return isLast ? .badQuotes(place) : .cut
    }

    private func closed(_ content: Range<Int>, spansLines: Bool) -> Found {
        let place = behindBlanks(content.upperBound + 1)
        guard case .cell(var cell) = end(content, isQuoted: true, at: place) else {
            return place < bytes.count && bytes[place] != Self.carriageReturn ? .badQuotes(place) : .cut
        }
        cell.spansLines = spansLines
        return .cell(cell)
    }

    /// The cell that ends at a place, if it does.
    private func end(_ content: Range<Int>, isQuoted: Bool, at place: Int) -> Found {
        guard place < bytes.count else {
            return isLast ? .cell(Cell(content: content, isQuoted: isQuoted, end: place, lineBreak: LineBreak.none)) : .cut
        }
        switch bytes[place] {
        case separator: return .cell(Cell(content: content, isQuoted: isQuoted, end: place, lineBreak: nil))
        case Self.lineFeed, Self.carriageReturn:
            guard let kind = kind(at: place) else { return .cut }
            return .cell(Cell(content: content, isQuoted: isQuoted, end: place, lineBreak: kind))
        default: return .badQuotes(place)
        }
    }

    private func kind(at place: Int) -> LineBreak? {
        guard bytes[place] == Self.carriageReturn else { return .lineFeed }
        guard place + 1 < bytes.count else { return isLast ? .carriageReturn : nil }
        return bytes[place + 1] == Self.lineFeed ? .both : .carriageReturn
    }

    /// Blanks, and tabs where they part no cells.
    private func behindBlanks(_ start: Int) -> Int {
        var place = start
        while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09, bytes[place] != separator { place += 1 }
        return place
    }
}
