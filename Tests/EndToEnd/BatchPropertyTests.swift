import Foundation
import SeededRandom
import Testing

/// What holds for any table.
@Suite struct BatchPropertyTests {
    /// A table with a random dialect, and what stands in its cells.
    private struct RandomTable {
        let separator: Character
        let names: [String]
        var rows: [[String]] = []
        var bytes: [UInt8] = []

        init(_ random: inout SeededRandom) {
            separator = [",", ";", "\t"].randomElement(using: &random)!
            let lineBreak = ["\n", "\r\n", "\r"].randomElement(using: &random)!
            names = ["№ дела", "amount", "примечание", "date", "voluntary"].shuffled(using: &random)
            var text = Bool.random(using: &random) ? "\u{FEFF}" : ""
            text += names.joined(separator: String(separator)) + lineBreak
            for _ in 0..<Int.random(in: 1...40, using: &random) {
                let row = names.map { Self.cell($0, &random) }
                rows.append(row)
                text += row.map { written($0, &random) }.joined(separator: String(separator)) + lineBreak
            }
            bytes = Array(text.utf8)
        }

        private static func cell(_ name: String, _ random: inout SeededRandom) -> String {
            switch name {
            case "amount": return ["500", "1 500 000", "250000.50", "1500000,5", "", "abc", "0"].randomElement(using: &random)!
            case "date": return ["2026-11-24", "24.11.2026", "01.02.25", "2025-03-01 00:00:00", "31.02.2026", ""].randomElement(using: &random)!
            case "voluntary": return ["да", "жоқ", "TRUE", "false", "", "1", "мүмкін"].randomElement(using: &random)!
            default:
                let signs = Array("aәЖ ,;\t\"'\n\r=").map(String.init)
                return (0..<Int.random(in: 0...8, using: &random)).map { _ in signs.randomElement(using: &random)! }.joined()
            }
        }

        /// In quotes where it must be, and sometimes where it need not.
        private func written(_ cell: String, _ random: inout SeededRandom) -> String {
            let mustHave = cell.contains { $0 == separator || $0 == "\"" || $0.isNewline } || cell.hasPrefix(" ")
            guard mustHave || Int.random(in: 0..<5, using: &random) == 0 else { return cell }
            return "\"\(cell.replacing("\"", with: "\"\""))\""
        }
    }

    @Test(arguments: 1...40)
    func whatGoesInComesOut(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let table = RandomTable(&random)
        let run = try BatchRun("fee", table.bytes)
        #expect(Array(run.header.prefix(table.names.count)) == table.names)
        #expect(run.rows.map { Array($0.prefix(table.names.count)) } == table.rows)
        #expect(run.rows.allSatisfy { $0.count == run.header.count })
    }

    @Test(arguments: 1...3)
    func aRowHasTheResultOfTheCommand(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed + 1000))
        let table = RandomTable(&random)
        let run = try BatchRun("fee", table.bytes, ["--lang", "en"])
        for (row, result) in zip(table.rows, run.rows) {
            var options: [String] = []
            for (name, cell) in zip(table.names, row) where !cell.isEmpty {
                switch name {
                case "amount", "date": options += ["--\(name)", cell]
                case "voluntary": if ["да", "TRUE", "1"].contains(cell) { options.append("--voluntary") }
                default: break
                }
            }
            let isBadFlag = row.contains("мүмкін"), isBlank = row.allSatisfy { $0.allSatisfy { " \t\"\(table.separator)".contains($0) } }
            let error = result[run.header.firstIndex(of: "error")!]
            guard !isBadFlag, !isBlank else { continue }
            let command = try jso(["fee", "--json", "--lang", "en"] + options)
            #expect((command.status == 0) == error.isEmpty, "\(options) \(error)")
            guard let json = command.json as? [String: Any] else { continue }
            for name in ["fee", "total_due", "debt_left", "rate", "mci"] {
                #expect(result[run.header.firstIndex(of: name)!] == json[name] as? String ?? "", "\(options) \(name)")
            }
        }
    }
}
