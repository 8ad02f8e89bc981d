/// Puts figures of the law into texts that name them by file and key: `{measures/travel-ban}`, `{periods/initiation}`.
///
/// A number of MCI is given in MCI and, by the MCI of the day, in tenge: «40 MCI (173 000 ₸)»; tenge as an amount; years
/// and hours as a number; a share in percent where that is whole, else as a fraction; a period with its unit.
public struct FigureText {
    private let law: Parameters
    private let day: CalendarDate
    private let words: Words

    public init(law: Parameters, day: CalendarDate, words: Words) {
        self.law = law
        self.day = day
        self.words = words
    }

    /// The text with its figures; other places in braces stay.
    public func fill(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var result = "", rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let place = rest[open...close]
            result += rest[..<open] + (value(of: String(place.dropFirst().dropLast())) ?? String(place))
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private func value(of name: String) -> String? {
        if let period = law.period(namedAs: name) {
            let length = period.length.on(day)?.value.value ?? period.length.values[0].value
            return words.say(period.unit.phrase(length.count))
        }
        guard let figure = law.figure(named: name) else { return nil }
        let value = figure.value(on: day)
        switch figure.kind {
        case .tenge: return text(of: Money(tenge: value.numerator))
        case .countOfMCI:
            let mci = NamedFigure(kind: .tenge, values: law[.mci]).value(on: day)
            return words.say(Phrase(FormatWord.sumInMCI, [
                "number": value.denominator == 1 ? .text(grouped(value.numerator)) : .cutDecimal(value),
                "sum": .text(text(of: Money(tenge: mci.numerator).times(value))),
            ]))
        case .share: return words.text(of: 100 % value.denominator == 0 ? .percent(value) : .share(value))
        case .years, .months, .hour: return String(value.numerator)
        }
    }

    /// `173 000 ₸`: tiyn only where there are any.
    private func text(of amount: Money) -> String {
        guard amount.tiyn % 100 == 0 else { return words.text(of: .money(amount)) }
        return grouped(amount.tiyn / 100) + "\u{A0}" + words.currency
    }

    /// `173 000`, with the sign that this language puts between thousands.
    private func grouped(_ number: Int) -> String {
        let sign = words.say(Phrase(FormatWord.thousand)).dropFirst().prefix(1)
        return Money.grouped(String(number)).replacing("\u{A0}", with: sign)
    }
}

extension Parameters {
    /// Whether a text can name it: `measures/travel-ban`, `periods/initiation`.
    public func knowsPlace(_ name: String) -> Bool { figure(named: name) != nil || period(namedAs: name) != nil }

    fileprivate func period(namedAs place: String) -> Period? {
        guard place.hasPrefix("periods/") else { return nil }
        return periods.first { $0.name == place.dropFirst(8) }
    }
}
