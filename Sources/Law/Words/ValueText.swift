extension Words {
    /// A value as this language writes it.
    public func text(of value: Phrase.Value) -> String {
        switch value {
        case .text(let text): text
        case .number(let number): String(number)
        case .phrase(let phrase): say(phrase)
        case .localized(let text): self.text(of: text)
        case .list(let values): values.map(text).joined(separator: ", ")
        case .money(let money): money.grouped(decimalSign: decimalSign) + "\u{A0}" + currency
        case .date(let date): date.dotted
        case .longDay(let date): longDay(date)
        case .month(let date): say(.init(FormatWord.monthOfYear, [
            "month": .phrase(Phrase(FormatWord.monthName(date.month))), "year": .number(date.year),
        ]))
        case .share(let share): share.fractionText
        case .percent(let rate): say(Phrase(FormatWord.percent, ["number": .text(localized(rate.percentText))]))
        case .cutDecimal(let fraction): localized(Money.grouped(fraction.cut(decimals: 2)))
        }
    }

    private func longDay(_ date: CalendarDate) -> String {
        let day = Phrase(FormatWord.longDate, [
            "day": .number(date.day), "month": .phrase(Phrase(FormatWord.month(date.month))),
            "year": .number(date.year),
        ])
        return say(Phrase(FormatWord.longDay, [
            "date": .phrase(day), "weekday": .phrase(Phrase(FormatWord.weekday(date.weekday))),
        ]))
    }

    package var currency: String { drawsTenge ? "₸" : say(Phrase(FormatWord.plainCurrency)) }

    private var decimalSign: Character { say(Phrase(FormatWord.decimalSign)).first ?? "," }

    /// A number written with a point, with the sign of this language instead.
    private func localized(_ number: String) -> String {
        String(number.map { $0 == "." ? decimalSign : $0 })
    }
}

extension Phrase {
    /// A day that counts too, with its weekday: «to 17 August 2026 inclusive».
    init(lastDay day: CalendarDate) {
        let through = Phrase(FormatWord.through(day.month), ["day": .number(day.day), "year": .number(day.year)])
        self.init(FormatWord.lastDay, ["date": .phrase(through), "weekday": .phrase(Phrase(FormatWord.weekday(day.weekday)))])
    }
}
