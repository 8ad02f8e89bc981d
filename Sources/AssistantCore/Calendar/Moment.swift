/// A time of a day: `2026-11-23T19:30`.
public struct Moment: Hashable, Sendable {
    public let date: CalendarDate
    /// Minutes since midnight.
    public let minute: Int

    public init(date: CalendarDate, minute: Int) {
        self.date = date
        self.minute = minute
    }

    /// Reads a date as ``CalendarDate`` does, then `T` or a blank, then `19:30`.
    ///
    /// - Throws: ``BadInput`` that says what to type instead.
    public init(reading text: some StringProtocol) throws(BadInput) {
        let parts = Substring(text).trimmed.split { $0 == "T" || $0 == "Т" || $0 == " " }
        guard let first = parts.first else { throw BadInput(.empty) }
        let date = try CalendarDate(reading: first)
        guard parts.count == 2 else { throw BadInput(.wrongMoment) }
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 2, clock.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let hour = Int(clock[0]), let minute = Int(clock[1]), hour < 24, minute < 60
        else { throw BadInput(.wrongMoment) }
        self.init(date: date, minute: hour * 60 + minute)
    }

    /// `19:30`
    public var clock: String { Self.clock(minute) }

    static func clock(_ minute: Int) -> String {
        let hours = minute / 60, rest = minute % 60
        return "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
    }
}
