import AssistantCore
import Law
import Terminal

/// A check's sheet broken into rows.
struct CheckRows {
    struct Row {
        let text: String
        let role: Role
        /// The place of its part among the parts.
        let part: Int
        /// The field for typing stands here.
        let isInput: Bool
    }

    private let parts: [CheckPart]
    let rows: [Row]
    /// The row on which each thing to choose begins.
    let itemRows: [Int]

    init(_ parts: [CheckPart], width: Int) {
        var rows: [Row] = [], itemRows: [Int] = []
        for (index, part) in parts.enumerated() {
            if part.item != nil { itemRows.append(rows.count) }
            // Before something to choose there is room for the sign that it is selected.
            let indent = part.item == nil ? 2 : 4
            let lines = part.text.isEmpty ? [.blank] : Paragraph(text: part.text).lines(width: width - indent)
            rows += lines.enumerated().map { number, line in
                let isMarked = part.isListed && number == 0
                let blanks = isMarked ? "  – " : String(repeating: " ", count: indent + line.indent)
                let text = part.text.isEmpty ? "" : blanks + line.pieces.map(\.text).joined()
                return Row(text: text, role: part.role, part: index, isInput: part.item == .input)
            }
        }
        self.parts = parts
        self.rows = rows
        self.itemRows = itemRows
    }

    var count: Int { rows.count }

    /// The row on which a part begins.
    func firstRow(ofPart part: Int) -> Int { rows.firstIndex { $0.part == part } ?? 0 }

    /// The last row of what is said below a thing to choose, before the next.
    func lastRow(below item: Int) -> Int? {
        guard itemRows.indices.contains(item) else { return nil }
        return itemRows.indices.contains(item + 1) ? itemRows[item + 1] - 1 : rows.count - 1
    }

    /// Which of the things to choose stands in a row.
    func item(at row: Int) -> Int? {
        guard rows.indices.contains(row), parts[rows[row].part].item != nil else { return nil }
        return itemRows.lastIndex { $0 <= row }
    }
}

extension CheckSheet {
    func rows(in setting: Setting) -> CheckRows {
        // Before a text there is room for the sign that it is selected.
        CheckRows(parts(in: setting), width: min(setting.body.columns - 2, Rect.longestTextLine + 2))
    }

    /// What can be chosen, from top to bottom.
    func items(in setting: Setting) -> [CheckPart.Item] { parts(in: setting).compactMap(\.item) }

    func selectedItem(in setting: Setting) -> CheckPart.Item? {
        let items = items(in: setting)
        return items.indices.contains(selected) ? items[selected] : nil
    }

    /// The rows of a sheet, below its title.
    func height(in setting: Setting) -> Int { max(1, setting.body.rows - 1) }
}
