/// A time of a day: `2026-11-23T19:30`.
public struct Moment: Hashable, Sendable {
    public let date: CalendarDate
    /// Minutes since midnight.
    public let minute: Int

    public init(date: CalendarDate, minute: Int) {
        self.date = date
        self.minute = minute
    }

    /// Reads a date as ``CalendarDate`` does, then `T` or a blank, then `9:30`, `19:30` or `19:30:00`.
    ///
    /// - Throws: ``BadInput`` that says what to type instead.
    public init(reading text: some StringProtocol) throws(BadInput) {
        let parts = Substring(text).trimmed.split { $0 == "T" || $0 == "Т" || $0 == " " }
        guard let first = parts.first else { throw BadInput(.empty) }
        let date: CalendarDate
        do {
            date = try CalendarDate(reading: first)
        } catch {
            // The example of a day alone would only lead to the next complaint: the time is asked for too.
            throw error == BadInput(.wrongDate) ? BadInput(.wrongMoment) : error
        }
        guard parts.count == 2, let minute = Self.minute(of: parts[1]) else { throw BadInput(.wrongMoment) }
        self.init(date: date, minute: minute)
    }

    /// Seconds are read and left out: no hour of the law has any.
    private static func minute(of clock: Substring) -> Int? {
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), (1...2).contains(parts[0].utf8.count),
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
        return numbers[0] * 60 + numbers[1]
    }

    /// `19:30`
    public var clock: String { Self.clock(minute) }

    static func clock(_ minute: Int) -> String {
        let hours = minute / 60, rest = minute % 60
        return "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
    }
}
