import AssistantCore
import BuiltInData
import Foundation
import Law
import Testing

/// The tables of `Cases/`, worked out apart from the program: see `Cases/README.md`.
@Suite struct CalculatorCaseTests {
    static let today = CalendarDate(year: 2026, month: 11, day: 24)!
    static let content = Library.builtIn.content(in: .english)

    @Test(arguments: [
        (CalculatorName.fee, 180), (.alimony, 24), (.arrears, 25), (.withholding, 40), (.measures, 30), (.deadline, 40), (.mayAct, 14),
    ])
    func everyCaseComesOutAsReckoned(name: CalculatorName, least: Int) throws {
        let table = try CaseTable(named: "\(name.rawValue).csv"), cases = table.rows
        #expect(cases.count >= least)
        for column in table.header { #expect(Self.knows(column, of: name), "no column is called \(column)") }
        let calculator = Self.content.calculator(name)
        var runner = CalculatorRunner(law: BuiltInData.law(), today: Self.today)
        for row in cases {
            let raw = try Self.input(row, calculator)
            switch runner.calculate(calculator, raw) {
            case .failure(let faults):
                let option = faults.all.first.map { $0.field.replacing("-", with: "_") }
                #expect(row["error"] == option, "\(name): \(row["name"]!)")
            case .success(let result):
                #expect(row["error"] == "", "\(name): \(row["name"]!)")
                for (column, value) in row where Self.isResult(column, of: name) {
                    let got = Self.cell(column, of: result)
                    // What there is none of is empty in a list of names.
                    #expect(got == value || value.isEmpty && got == "null", "\(name): \(row["name"]!): \(column)")
                }
            }
        }
    }

    private static func input(_ row: [String: String], _ calculator: Calculator) throws -> RawInput {
        var raw = RawInput(for: calculator)
        for (index, field) in calculator.fields.enumerated() {
            guard let text = row[field.name.replacing("-", with: "_")], !text.isEmpty else { continue }
            if case .table(let columns) = field.kind {
                raw.tables[index] = try CaseTable(named: "months/\(text).csv").rows.map { row in columns.map { row[$0.name]! } }
            } else {
                raw.texts[index] = text
            }
        }
        return raw
    }

    /// Columns that are not named as the program’s own.
    private static let otherResults: [CalculatorName: Set] = [
        .fee: ["band_from", "band_to"], .arrears: ["penalty_sum", "first_due", "last_due"],
    ]

    private static func isResult(_ column: String, of name: CalculatorName) -> Bool {
        otherResults[name]?.contains(column) == true
            || name.rule.columns.contains(column) && !isField(column, of: name)
    }

    private static func isField(_ column: String, of name: CalculatorName) -> Bool {
        name.rule.fields[column.replacing("_", with: "-")] != nil
    }

    /// Whether the column is compared with something, so that none is misspelt in silence.
    private static func knows(_ column: String, of name: CalculatorName) -> Bool {
        ["name", "error"].contains(column) || isField(column, of: name) || isResult(column, of: name)
    }

    /// A column of the tables as the result has it.
    private static func cell(_ column: String, of result: CalculatorResult) -> String {
        switch column {
        case "band_from", "band_to": return result.cell("\(column)_mci") ?? "null"
        case "penalty_sum": return result.cell("penalty") ?? "null"
        case "first_due", "last_due":
            guard case .rows(let months)? = result["months"] else { return "null" }
            let row = column == "first_due" ? months.rows.first : months.rows.last
            return row?.first { $0.key == "due" }?.value.plain ?? "null"
        default: return result.cell(column) ?? "null"
        }
    }
}

/// A table whose fields hold no line breaks.
struct CaseTable {
    let header: [String]
    let rows: [[String: String]]

    /// - Parameter quoted: whether fields may stand in quotes, to hold a comma.
    init(named name: String, quoted: Bool = false) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
        let lines = try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
        header = Self.cells(lines[0], quoted)
        rows = lines.dropFirst().map { [header] in Dictionary(uniqueKeysWithValues: zip(header, Self.cells($0, quoted))) }
    }

    private static func cells(_ line: Substring, _ quoted: Bool) -> [String] {
        var cells = [""]
        var isInside = false
        for character in line {
            if quoted && character == "\"" {
                isInside.toggle()
            } else if character == "," && !isInside {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
        }
        return cells
    }
}
