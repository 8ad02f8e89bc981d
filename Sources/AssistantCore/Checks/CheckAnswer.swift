import Law

/// An answer that a question takes.
public enum CheckAnswer: Equatable, Sendable {
    /// `yes`, `no` or the key of an option.
    case option(String)
    case number(Int)
    case amount(Money)
    case date(CalendarDate)

    /// As `--answer` and a calculator's field have it.
    public var text: String {
        switch self {
        case .option(let key): key
        case .number(let number): String(number)
        case .amount(let money): money.tiyn % 100 == 0 ? String(money.tiyn / 100) : money.plain
        case .date(let date): date.iso
        }
    }

    /// As a person reads it, and could type it.
    public func shown(for question: CheckQuestion, _ words: Words) -> String {
        switch self {
        case .option(let key): question.options(words).first { $0.key == key }?.text ?? key
        case .number(let number): String(number)
        case .amount(let money) where money.tiyn % 100 == 0: Money.grouped(String(money.tiyn / 100))
        case .amount(let money): words.text(of: .money(money))
        case .date(let date): words.text(of: .date(date))
        }
    }
}

extension CheckQuestion {
    /// The options of a choice or of yes and no; none where something is typed.
    public func options(_ words: Words) -> [Option] {
        switch kind {
        case .yesNo: [Option(key: "yes", text: words[.yes]), Option(key: "no", text: words[.no])]
        case .choice(let options): options
        case .number, .amount, .date: []
        }
    }

    /// What could be typed, where something is; nil where one chooses.
    public func example(on day: CalendarDate) -> CheckAnswer? {
        switch kind {
        case .yesNo, .choice: nil
        case .number(_, _, let example): .number(example)
        case .amount(let example): .amount(Money(tenge: example))
        case .date: .date(day)
        }
    }

    /// Reads an option by its key or its number in the list, and what is typed.
    ///
    /// - Throws: ``BadInput`` that says what the question takes.
    public func read(_ text: String) throws(BadInput) -> CheckAnswer {
        switch kind {
        case .yesNo: return .option(try Self.option(text, among: ["yes", "no"]))
        case .choice(let options): return .option(try Self.option(text, among: options.map(\.key)))
        case .number(let least, let most, _): return .number(try DigitReader.read(text, within: least...most))
        case .amount: return .amount(try AmountReader.read(text))
        case .date: return .date(try CalendarDate(reading: text))
        }
    }

    private static func option(_ text: String, among keys: [String]) throws(BadInput) -> String {
        if keys.contains(text) { return text }
        guard let number = Int(text), (1...keys.count).contains(number) else {
            throw BadInput(.wrongChoice, ["known": .text(keys.joined(separator: ", "))])
        }
        return keys[number - 1]
    }
}
