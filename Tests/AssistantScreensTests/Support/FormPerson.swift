import AssistantCore
import Law
import Terminal

@testable import AssistantScreens

extension Person {
    /// The English label of a field of the fee's form; short enough to stand on one line.
    static func feeLabel(_ field: String) -> String {
        let calculator = library.content(in: .english).calculator(.fee)
        return calculator.fields[calculator.index(ofField: field)!].label
    }

    /// To the form of a calculator.
    mutating func open(_ name: CalculatorName) { state.follow(.calculator(name, fields: [:])) }

    private var formLayout: FormLayout { state.calculators.page!.layout(in: state.setting) }

    /// The rows of the form, the signs of focus left out.
    var formRows: [String] {
        state.calculators.page!.rows(width: formLayout.fields.columns, in: state.setting).map { row in
            switch row.content {
            case .text(let text, _): text.replacing(">", with: " ")
            case .input: "[ ]"
            case .cells: "[ ] [ ]"
            }
        }
    }

    /// What stands in the place for hints and faults, as one text.
    var guidance: String {
        rows(of: formLayout.guidance).joined(separator: " ").split(separator: " ").joined(separator: " ")
    }

    private func rows(of rect: Rect) -> [String] {
        frame.lines[rect.row..<rect.endRow].map { String($0.dropFirst(rect.column).prefix(rect.columns)) }
    }

    /// Where a text stands on the screen.
    func position(of text: String) -> Position? {
        for (row, line) in frame.lines.enumerated() {
            if let range = line.range(of: text) {
                return Position(row: row, column: line[..<range.lowerBound].count)
            }
        }
        return nil
    }

    /// The three rows under the one that holds a text.
    func rowsBelow(_ text: String) -> String {
        let lines = frame.lines
        guard let row = lines.firstIndex(where: { $0.contains(text) }) else { return "" }
        return lines[(row + 1)...].prefix(3).joined(separator: "\n")
    }
}

extension String {
    fileprivate func range(of text: String) -> Range<String.Index>? { ranges(of: text).first }
}
