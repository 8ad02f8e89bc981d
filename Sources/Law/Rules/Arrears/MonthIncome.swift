/// What was earned and paid in a month.
struct MonthIncome: TableRow {
    /// The first day of the month.
    let month: CalendarDate
    /// Nil where nobody has filled it in.
    let income: Earnings?
    let paid: Money

    static let columns = ["month", "income", "paid"]
    static let amounts: Set = ["income", "paid"]

    static func read(_ rows: [[String]]) throws(BadInput) -> [MonthIncome] {
        var months: [MonthIncome] = []
        for row in rows {
            let name = row[0], income = row[1], paid = row[2]
            guard let month = CalendarDate(month: Substring(name).trimmed) else {
                throw BadInput(.wrongMonth, ["month": .text(name)])
            }
            if months.contains(where: { $0.month == month }) {
                throw BadInput(.repeatedMonth, ["month": .month(month)])
            }
            do {
                months.append(MonthIncome(month: month, income: try Earnings.read(income), paid: try amount(paid)))
            } catch {
                throw BadInput(.inMonth, ["month": .month(month), "reason": .phrase(error.reason)])
            }
        }
        return months
    }

    private static func amount(_ text: String) throws(BadInput) -> Money {
        Substring(text).trimmed.isEmpty ? .zero : try AmountReader.read(text)
    }
}
