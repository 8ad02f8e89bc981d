import Terminal

/// A list of things to open, and what the one selected is for.
struct Menu: Sendable {
    var selected = 0
    private(set) var top = 0
    /// The first line shown of what is said of the item selected.
    var textTop = 0
    /// The digits typed in a row, by which an item is reached.
    private var typedDigits = ""

    /// Selects the next ones; true if the command was for the menu.
    mutating func handle(_ command: Command, count: Int, rows: Int) -> Bool {
        if case .digit(let digit) = command { return type(digit, count, rows) }
        typedDigits = ""
        switch command {
        case .up: select(selected - 1, count, rows)
        case .down: select(selected + 1, count, rows)
        case .pageUp: select(selected - rows, count, rows)
        case .pageDown: select(selected + rows, count, rows)
        case .first: select(0, count, rows)
        case .last: select(count - 1, count, rows)
        default: return false
        }
        return true
    }

    private mutating func type(_ digit: Int, _ count: Int, _ rows: Int) -> Bool {
        for digits in [typedDigits + String(digit), String(digit)] {
            guard let number = Int(digits), (1...count).contains(number) else { continue }
            typedDigits = digits
            select(number - 1, count, rows)
            return true
        }
        typedDigits = ""
        return false
    }

    /// Selects one and scrolls so that it is seen.
    mutating func select(_ index: Int, _ count: Int, _ rows: Int) {
        let index = min(max(0, index), count - 1)
        if index != selected { textTop = 0 }
        selected = index
        top = min(max(top, selected - rows + 1), selected)
        top = max(0, min(top, count - rows))
    }

    /// The item under a click, if there is one.
    func index(at position: Position, in layout: MenuLayout, count: Int) -> Int? {
        guard layout.list.contains(position) else { return nil }
        let index = top + position.row - layout.list.row
        return index < count ? index : nil
    }
}
