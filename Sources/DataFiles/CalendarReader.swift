import AssistantCore
import Law

/// Reads `Data/parameters/calendar.yaml`: holidays, feasts and exchanged days.
struct CalendarReader {
    let folder: DataFolder

    func read(_ acts: [String: Act]) -> CalendarRules? {
        let keys = ["source", "known-from", "known-to", "doubtful", "holidays", "feast", "exchanges"]
        guard let top = folder.read("parameters/calendar.yaml"), let fields = top.fields(keys),
            let from = fields["known-from"]?.date(), let to = fields["known-to"]?.date()
        else { return nil }
        _ = fields["source"]?.source(acts)
        if to < from { fields["known-to"]?.fault(.endBeforeStart) }
        let holidays = (fields["holidays"]?.list() ?? []).compactMap(readHoliday)
        let feast = fields["feast"].flatMap(readFeast)
        let exchanges = (fields["exchanges"]?.list() ?? []).compactMap(readExchange)
        let doubtful = (fields["doubtful"]?.list() ?? []).compactMap { $0.date() }
        guard let feast else { return nil }
        return CalendarRules(
            holidays: holidays, feast: feast, exchanges: exchanges, knownFrom: from, knownTo: to, doubtful: doubtful)
    }

    private func readHoliday(_ node: DataNode) -> CalendarRules.Holiday? {
        guard let fields = node.fields(["month", "day", "moves", "name"], optional: ["first", "last"]),
            let month = fields["month"]?.integer(within: 0...99), let day = fields["day"]?.integer(within: 0...99),
            let moves = fields["moves"]?.flag(), let name = fields["name"]?.localized()
        else { return nil }
        let years = 1990...CalendarDate.years.upperBound
        let first = fields["first"]?.integer(within: years), last = fields["last"]?.integer(within: years)
        if CalendarDate(year: 2024, month: month, day: day) == nil { node.fault(.expectedDate) }
        if let first, let last, last < first { fields["last"]?.fault(.endBeforeStart) }
        return CalendarRules.Holiday(
            month: month, day: day, firstYear: first, lastYear: last, name: name, moves: moves)
    }

    private func readFeast(_ node: DataNode) -> CalendarRules.Feast? {
        guard let fields = node.fields(["name", "days"]), let name = fields["name"]?.localized(),
            let days = fields["days"]?.list()
        else { return nil }
        return CalendarRules.Feast(days: days.compactMap { $0.date() }, name: name)
    }

    private func readExchange(_ node: DataNode) -> CalendarRules.Exchange? {
        guard let fields = node.fields(["off", "worked"]), let off = fields["off"]?.date(),
            let worked = fields["worked"]?.date()
        else { return nil }
        return CalendarRules.Exchange(off: off, worked: worked)
    }
}
