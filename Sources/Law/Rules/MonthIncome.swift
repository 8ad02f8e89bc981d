/// What was earned and paid in a month.
struct MonthIncome: TableRow {
    /// The first day of the month.
    let month: CalendarDate
    /// Nil for a month without work or papers.
    let income: Money?
    let paid: Money

    static let columns = ["month", "income", "paid"]

    static func read(_ rows: [[String]]) throws(BadInput) -> [MonthIncome] {
        var months: [MonthIncome] = []
        for row in rows {
            let name = row[0], income = row[1], paid = row[2]
            guard let month = CalendarDate(isoMonth: Substring(name).trimmed) else {
                throw BadInput(.wrongMonth, ["month": .text(name)])
            }
            if months.contains(where: { $0.month == month }) {
                throw BadInput(.repeatedMonth, ["month": .month(month)])
            }
            do {
                months.append(MonthIncome(month: month, income: try amount(income), paid: try amount(paid) ?? .zero))
            } catch {
                throw BadInput(.inMonth, ["month": .month(month), "reason": .phrase(error.reason)])
            }
        }
        return months
    }

    private static func amount(_ text: String) throws(BadInput) -> Money? {
        Substring(text).trimmed.isEmpty ? nil : try AmountReader.read(text)
    }
}
