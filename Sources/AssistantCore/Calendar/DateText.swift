extension CalendarDate {
    /// `2026-11-23`
    public var iso: String { "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))" }

    /// `23.11.2026`
    public var dotted: String { "\(Self.twoDigits(day)).\(Self.twoDigits(month)).\(year)" }

    /// `2026-11`
    public var isoMonth: String { "\(year)-\(Self.twoDigits(month))" }

    /// Reads `2026-11-23` or `23.11.2026`.
    ///
    /// - Throws: ``BadInput`` that says what to type instead.
    public init(reading text: some StringProtocol) throws(BadInput) {
        let bare = Substring(text).trimmed
        guard !bare.isEmpty else { throw BadInput(.empty) }
        let dotted = bare.contains(".")
        let parts = bare.split(separator: dotted ? "." : "-", omittingEmptySubsequences: false)
        for character in bare {
            if let word = DigitReader.reason(for: character) { throw BadInput(word) }
        }
        guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            throw BadInput(.wrongDate)
        }
        let ordered = dotted ? [parts[2], parts[1], parts[0]] : [parts[0], parts[1], parts[2]]
        guard ordered[0].utf8.count == 4, (1...2).contains(ordered[1].utf8.count), (1...2).contains(ordered[2].utf8.count),
            let year = Int(ordered[0]), let month = Int(ordered[1]), let day = Int(ordered[2])
        else { throw BadInput(.wrongDate) }
        guard Self.years.contains(year) else {
            throw BadInput(.yearOutOfRange, [
                "first": .number(Self.years.lowerBound), "last": .number(Self.years.upperBound),
            ])
        }
        guard let date = CalendarDate(year: year, month: month, day: day) else { throw BadInput(.noSuchDay) }
        self = date
    }

    /// The first day of a month written `2026-11`.
    init?(isoMonth text: some StringProtocol) {
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
