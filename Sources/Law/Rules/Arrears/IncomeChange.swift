/// From a day on, another income.
struct IncomeChange: PairRow {
    let from: CalendarDate
    let income: Earnings

    static let columns = ["from", "income"]
    static let amounts: Set = ["income"]

    static func read(_ rows: [[String]]) throws(BadInput) -> [IncomeChange] {
        var changes: [IncomeChange] = []
        for row in rows {
            let day = try CalendarDate(reading: row[0])
            guard !changes.contains(where: { $0.from == day }) else {
                throw BadInput(.repeatedChange, ["date": .date(day)])
            }
            let income: Earnings?
            do {
                income = try Earnings.read(row[1])
            } catch {
                throw BadInput(.inChange, ["date": .date(day), "reason": .phrase(error.reason)])
            }
            guard let income else { throw BadInput(.changeWithoutSum, ["date": .date(day)]) }
            changes.append(IncomeChange(from: day, income: income))
        }
        return changes.sorted { $0.from < $1.from }
    }
}
