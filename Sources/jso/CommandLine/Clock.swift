import AssistantCore
import Glibc
import Law

extension CalendarDate {
    /// The day of the local clock; the nearest day that the program answers for where the clock is wrong.
    static var today: CalendarDate {
        var now = time(nil)
        var local = tm()
        localtime_r(&now, &local)
        let year = Int(local.tm_year) + 1900
        let day = CalendarDate(year: year, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
        return day ?? (year < years.lowerBound
            ? CalendarDate(year: years.lowerBound, month: 1, day: 1)!
            : CalendarDate(year: years.upperBound, month: 12, day: 31)!)
    }
}
