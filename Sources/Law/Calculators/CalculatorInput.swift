/// What somebody typed, by field; a field left empty is not given.
public struct RawInput: Equatable, Sendable {
    public var texts: [String]
    public var months: [RawMonth]?

    public init(for calculator: Calculator) { texts = Array(repeating: "", count: calculator.fields.count) }
}

/// A month's row as it was typed.
public struct RawMonth: Equatable, Sendable {
    /// `2026-01`
    public var month: String
    /// Empty for a month without work or papers.
    public var income: String
    public var paid: String

    public init(month: String, income: String, paid: String) {
        self.month = month
        self.income = income
        self.paid = paid
    }
}

/// What was earned and paid in a month.
struct MonthIncome: Equatable {
    /// The first day of the month.
    let month: CalendarDate
    /// Nil for a month without work or papers.
    let income: Money?
    let paid: Money
}

/// What was typed, read and found possible field by field.
public struct CalculatorInput {
    enum Value: Equatable {
        case amount(Money)
        case count(Int)
        case decimal(Fraction)
        case date(CalendarDate)
        case moment(Moment)
        case choice(String)
        case flag
        case months([MonthIncome])
    }

    let fields: [Field]
    var values: [Value?]

    private subscript(name: String) -> Value? {
        for index in fields.indices where fields[index].name == name { return values[index] }
        return nil
    }

    func has(_ name: String) -> Bool { self[name] != nil }

    func amount(_ name: String) -> Money? {
        if case .amount(let value) = self[name] { value } else { nil }
    }

    func count(_ name: String) -> Int? {
        if case .count(let value) = self[name] { value } else { nil }
    }

    func decimal(_ name: String) -> Fraction? {
        if case .decimal(let value) = self[name] { value } else { nil }
    }

    func date(_ name: String) -> CalendarDate? {
        if case .date(let value) = self[name] { value } else { nil }
    }

    func moment(_ name: String) -> Moment? {
        if case .moment(let value) = self[name] { value } else { nil }
    }

    func choice(_ name: String) -> String? {
        if case .choice(let value) = self[name] { value } else { nil }
    }

    func months(_ name: String) -> [MonthIncome]? {
        if case .months(let value) = self[name] { value } else { nil }
    }

    /// The value of a field that cannot be done without.
    func require<T>(_ value: T?, _ name: String) throws(FieldFault) -> T {
        guard let value else { throw FieldFault(name, .empty) }
        return value
    }
}
