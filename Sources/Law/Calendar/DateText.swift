extension CalendarDate {
    /// `2026-11-23`
    public var iso: String { "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))" }

    /// `23.11.2026`
    public var dotted: String { "\(Self.twoDigits(day)).\(Self.twoDigits(month)).\(year)" }

    /// `2026-11`
    public var isoMonth: String { "\(year)-\(Self.twoDigits(month))" }

    /// Reads `2026-11-23`, `23.11.2026`, `23.11.26` or `23/11/2026`; a time of midnight behind it does no harm.
    ///
    /// - Throws: ``BadInput`` that says what to type instead.
    public init(reading text: some StringProtocol) throws(BadInput) {
        let bare = Substring(text).trimmed
        guard !bare.isEmpty else { throw BadInput(.empty) }
        guard let (year, month, day) = Self.numbers(Self.withoutMidnight(bare).utf8) else {
            let word = bare.lazy.compactMap(DigitReader.reason).first
            throw BadInput(word ?? .wrongDate)
        }
        guard Self.years.contains(year) else {
            throw BadInput(.yearOutOfRange, [
                "first": .number(Self.years.lowerBound), "last": .number(Self.years.upperBound),
            ])
        }
        guard let date = CalendarDate(year: year, month: month, day: day) else { throw BadInput(.noSuchDay) }
        self = date
    }

    /// Without the time that table programs put behind a day: `00:00:00`, `0:00:00`, `00:00:00.000`.
    private static func withoutMidnight(_ text: Substring) -> Substring {
        guard text.utf8.count > 10, let gap = text.firstIndex(where: { $0 == " " || $0 == "T" }) else { return text }
        let time = text[text.index(after: gap)...].split(separator: ":", omittingEmptySubsequences: false)
        guard time.count == 3, time[0] == "0" || time[0] == "00", time[1] == "00", time[2].hasPrefix("00"),
            time[2].dropFirst(2).allSatisfy({ $0 == "0" || $0 == "." })
        else { return text }
        return text[..<gap]
    }

    /// The numbers of a date by the sign between them; nil for anything else.
    private static func numbers(_ bytes: Substring.UTF8View) -> (year: Int, month: Int, day: Int)? {
        var numbers = (0, 0, 0), lengths = (0, 0, 0)
        var part = 0
        var separator: UInt8?
        for byte in bytes {
            if (0x30...0x39).contains(byte) {
                let digit = Int(byte - 0x30)
                switch part {
                case 0: (numbers.0, lengths.0) = (numbers.0 * 10 + digit, lengths.0 + 1)
                case 1: (numbers.1, lengths.1) = (numbers.1 * 10 + digit, lengths.1 + 1)
                default: (numbers.2, lengths.2) = (numbers.2 * 10 + digit, lengths.2 + 1)
                }
                if lengths.0 > 4 || lengths.1 > 2 || lengths.2 > 4 { return nil }
            } else {
                guard byte == separator ?? byte, (0x2D...0x2F).contains(byte), part < 2 else { return nil }
                separator = byte
                part += 1
            }
        }
        guard part == 2, (1...2).contains(lengths.1) else { return nil }
        switch (separator, lengths.0, lengths.2) {
        case (UInt8(ascii: "-"), 4, 1...2): return (numbers.0, numbers.1, numbers.2)
        case (UInt8(ascii: "."), 1...2, 4), (UInt8(ascii: "/"), 1...2, 4): return (numbers.2, numbers.1, numbers.0)
        // The years that the program answers for are all of one century.
        case (UInt8(ascii: "."), 1...2, 2): return (2000 + numbers.2, numbers.1, numbers.0)
        default: return nil
        }
    }

    /// The first day of a month written `2026-11`, `11.2026`, or as the date of that day.
    init?(month text: some StringProtocol) {
        if let month = CalendarDate(isoMonth: text) {
            self = month
        } else if let day = try? CalendarDate(reading: text), day.day == 1 {
            self = day
        } else if let month = try? CalendarDate(reading: "01.\(text)") {
            self = month
        } else {
            return nil
        }
    }

    /// The first day of a month written `2026-11`.
    package init?(isoMonth text: some StringProtocol) {
        guard text.utf8.count == 7, let date = try? CalendarDate(reading: "\(text)-01") else { return nil }
        self = date
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension CalendarDate: Codable {
    public init(from decoder: any Decoder) throws {
        dayNumber = try decoder.singleValueContainer().decode(Int.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(dayNumber)
    }
}
