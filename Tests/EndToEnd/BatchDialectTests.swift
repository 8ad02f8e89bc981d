import Foundation
import Testing

/// Tables as spreadsheets and programs write them, and what comes of them.
@Suite struct BatchDialectTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        var calculator = "fee"
        let table: String
        var encoding = String.Encoding.utf8
        /// Bytes before the table.
        var mark: [UInt8] = []
        var column = "total_due"
        /// By row; nil for one that has an error.
        let expected: [String?]

        var bytes: [UInt8] { mark + [UInt8](table.data(using: encoding)!) }
    }

    @Test(arguments: cases)
    func aTableOfAProgramIsWorkedThrough(it: Case) throws {
        let run = try BatchRun(it.calculator, it.bytes, ["--lang", "ru"])
        #expect(run.outcome.status == (it.expected.contains(nil) ? 3 : 0), "\(run.outcome.messages)")
        #expect(run.column(it.column) == it.expected.map { $0 ?? "" }, "\(run.outcome.output)")
        #expect(run.column("error").map(\.isEmpty) == it.expected.map { $0 != nil })
    }

    private static let due = "1725000.00"
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static let cases: [Case] = [
        // Excel set to Russian or Kazakh.
        Case(testDescription: "Excel, semicolons", table: "id;amount;date\r\n1;1500000,00;24.11.2026\r\n", expected: [due]),
        Case(testDescription: "Excel, Windows-1251", table: "Дело;Сумма по документу;На какую дату\r\n1;1500000,00;24.11.2026\r\n", encoding: .windowsCP1251, expected: [due]),
        Case(testDescription: "Excel, CSV UTF-8", table: "Сумма по документу;На какую дату\r\n1 500 000;24.11.2026\r\n", mark: mark, expected: [due]),
        Case(testDescription: "Excel, Unicode text", table: "Сумма по документу\tНа какую дату\r\n1500000,00\t24.11.2026\r\n", encoding: .utf16LittleEndian, mark: [0xFF, 0xFE], expected: [due]),
        Case(testDescription: "UTF-16 the other way round", table: "amount\tdate\n1500000\t24.11.2026\n", encoding: .utf16BigEndian, mark: [0xFE, 0xFF], expected: [due]),
        Case(testDescription: "Excel, sep=", table: "sep=;\r\namount;date\r\n1500000;24.11.2026\r\n", expected: [due]),
        Case(testDescription: "Excel of a Macintosh", table: "amount;date\r1500000;24.11.2026\r500;24.11.2026\r", expected: [due, "625.00"]),
        Case(testDescription: "Excel, ИСТИНА", table: "amount;voluntary\r\n500;ИСТИНА\r\n500;ЛОЖЬ\r\n", expected: ["0.00", "625.00"]),
        Case(testDescription: "Excel, TRUE", table: "amount,voluntary\r\n500,TRUE\r\n500,FALSE\r\n", expected: ["0.00", "625.00"]),
        Case(testDescription: "blanks that do not break", table: "amount;date\r\n1\u{A0}500\u{A0}000,00;24.11.2026\r\n", expected: [due]),
        Case(testDescription: "the same in Windows-1251", table: "amount;date\r\n1\u{A0}500\u{A0}000,00;24.11.2026\r\n", encoding: .windowsCP1251, expected: [due]),
        Case(testDescription: "thin blanks", table: "amount;date\r\n1\u{202F}500\u{202F}000,00;24.11.2026\r\n", expected: [due]),
        Case(testDescription: "a currency", table: "amount;date\r\n1 500 000,00 ₸;24.11.2026\r\n", expected: [due]),
        Case(testDescription: "empty rows below", table: "amount;date\r\n1500000;24.11.2026\r\n;\r\n;\r\n", expected: [due, "", ""]),
        Case(testDescription: "empty columns beside", table: "amount;date;;\r\n1500000;24.11.2026;;\r\n", expected: [due]),
        Case(testDescription: "separators behind the last cell", table: "amount;date\r\n1500000;24.11.2026;;;\r\n", expected: [due]),
        Case(testDescription: "short dates", table: "amount;date\r\n1500000;24.11.26\r\n", expected: [due]),
        Case(testDescription: "lines within cells", table: "amount;Примечание;date\r\n1500000;\"одна\nдругая\";24.11.2026\r\n", expected: [due]),
        Case(testDescription: "Kazakh labels", table: "Құжат бойынша сома;Қай күнге;Құжат ұсынылғанға дейін орындалды\r\n1500000;24.11.2026;жоқ\r\n1500000;24.11.2026;ИӘ\r\n", expected: [due, "0.00"]),
        Case(testDescription: "Kazakh truth values", table: "amount;voluntary\r\n500;АҚИҚАТ\r\n500;ЖАЛҒАН\r\n", expected: ["0.00", "625.00"]),
        Case(testDescription: "choices as the form names them", table: "Вид требования;Должник;На какую дату\r\nдействие (выселение и др.);Физическое лицо;24.11.2026\r\n", column: "charged", expected: ["true"]),
        // LibreOffice.
        Case(testDescription: "LibreOffice, all in quotes", table: "\"amount\",\"date\"\n\"1500000\",\"2026-11-24\"\n", expected: [due]),
        Case(testDescription: "LibreOffice, tabs", table: "amount\tdate\n1500000,00\t24.11.2026\n", expected: [due]),
        Case(testDescription: "LibreOffice, decimal comma in quotes", table: "amount,date\n\"1500000,00\",2026-11-24\n", expected: [due]),
        // pandas.
        Case(testDescription: "pandas", table: "amount,date,voluntary\n1500000.0,2026-11-24,False\n1500000.0,2026-11-24,True\n", expected: [due, "0.00"]),
        Case(testDescription: "pandas, the index", table: ",amount,date\n0,1500000.0,2026-11-24\n", expected: [due]),
        Case(testDescription: "pandas, times", table: "amount,date\n1500000.0,2026-11-24 00:00:00\n1500000.0,2026-11-24T00:00:00\n", expected: [due, due]),
        Case(testDescription: "pandas, milliseconds", table: "amount,date\n1500000.0,2026-11-24T00:00:00.000\n", expected: [due]),
        Case(testDescription: "pandas, sep and decimal", table: "amount;date\n1500000,0;2026-11-24\n", expected: [due]),
        Case(testDescription: "pandas, whole numbers beside gaps", calculator: "alimony", table: "children,income\n2.0,300000.0\n,100000\n", column: "monthly", expected: ["100000.00", nil]),
        Case(testDescription: "pandas, truth as numbers", table: "amount,voluntary\n500,1.0\n500,0.0\n", expected: ["0.00", "625.00"]),
        // R.
        Case(testDescription: "R, write.csv", table: "\"\",\"amount\",\"date\",\"voluntary\"\n\"1\",1500000,\"2026-11-24\",FALSE\n", expected: [due]),
        Case(testDescription: "R, write.csv2", table: "\"amount\";\"date\"\n1500000,5;\"2026-11-24\"\n", expected: ["1725000.58"]),
        Case(testDescription: "R, NA", table: "\"amount\",\"recovered\",\"date\",\"voluntary\"\n1500000,NA,2026-11-24,NA\n", expected: [due]),
        Case(testDescription: "R, NA where something must be", table: "\"amount\"\nNA\n", expected: [nil]),
        Case(testDescription: "R, numbers with an exponent are not guessed at", table: "amount\n1e+05\n", expected: [nil]),
        Case(testDescription: "R, write.table", table: "amount\tdate\n1500000\t2026-11-24\n", expected: [due]),
        // 1C.
        Case(testDescription: "1C, dates with a time", table: "Дело;Сумма по документу;На какую дату\r\n1;1 500 000,00;24.11.2026 0:00:00\r\n", encoding: .windowsCP1251, expected: [due]),
        Case(testDescription: "1C, blanks around names", table: " Сумма по документу ;На какую дату ; Исполнено до передачи документа \r\n1500000;24.11.2026;Да\r\n1500000;24.11.2026;Нет\r\n", expected: ["0.00", due]),
        Case(testDescription: "1C, quotes that are not doubled", table: "Должник (имя);amount\r\nТОО \"Ромашка\";500\r\n", expected: ["625.00"]),
        Case(testDescription: "1C, tabs", table: "Сумма по документу\tНа какую дату\r\n1500000,00\t24.11.2026\r\n", encoding: .windowsCP1251, expected: [due]),
        Case(testDescription: "1C, byte order mark", table: "Сумма по документу;На какую дату\r\n1500000,00;24.11.2026\r\n", mark: mark, expected: [due]),
        // By hand, and by other programs.
        Case(testDescription: "capitals", table: "AMOUNT,Date,FEE PAID\n1500000,2026-11-24,0\n", expected: [due]),
        Case(testDescription: "underscores", table: "amount,fee_paid\n500,25\n", expected: ["600.00"]),
        Case(testDescription: "blanks behind commas", table: "amount, date, voluntary\n1500000, 2026-11-24, no\n", expected: [due]),
        Case(testDescription: "blanks before quotes", table: "id, \"amount\"\n1, \"500,00\"\n", expected: ["625.00"]),
        Case(testDescription: "line breaks doubled by mistake", table: "amount,date\r\r\n1500000,2026-11-24\r\r\n", expected: [due]),
        Case(testDescription: "no line break at the end", table: "amount,date\n1500000,2026-11-24", expected: [due]),
        Case(testDescription: "short rows", table: "amount,recovered,date\n500\n", expected: ["625.00"]),
        Case(testDescription: "a decimal comma without quotes", table: "amount,date\n1500000,00,2026-11-24\n500,2026-11-24\n", expected: [nil, "625.00"]),
        Case(testDescription: "an open quote", table: "amount,date,note\n500,2026-11-24,\"open\n500,2026-11-24,\"x\"\n500,2026-11-24,\n", expected: [nil, "625.00", "625.00"]),
        Case(testDescription: "a zero byte", table: "amount,note\n500,a\u{0}b\n500,c\n", expected: [nil, "625.00"]),
        Case(testDescription: "moments", calculator: "may-act", table: "at;urgent\r\n24.11.2026 19:30:00;нет\r\n2026-11-24T05:30;\r\n", column: "allowed", expected: ["true", "false"]),
    ]
}
