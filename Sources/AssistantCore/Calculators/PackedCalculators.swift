import Law

extension PackedFieldsWriter {
    mutating func write(_ calculators: [Calculator]) {
        write(calculators.count)
        for calculator in calculators {
            write(calculator.name.rawValue)
            write(calculator.title)
            write(calculator.about)
            write(calculator.faq)
            write(calculator.fields.count)
            for field in calculator.fields { write(field) }
            write(calculator.figures.count)
            for figure in calculator.figures {
                write(figure.key)
                write(figure.label)
            }
        }
    }

    private mutating func write(_ field: Field) {
        write(field.name)
        write(field.label)
        write(field.hint)
        write(field.kind.name.rawValue)
        switch field.kind {
        case .count(let bounds):
            write(bounds.lowerBound)
            write(bounds.upperBound)
        case .choice(let choices):
            write(choices.count)
            for choice in choices {
                write(choice.name)
                write(choice.title)
            }
        case .amount, .decimal, .date, .moment, .flag, .months: break
        }
    }
}

extension PackedFieldsReader {
    /// - Precondition: the text was written by ``PackedFieldsWriter``.
    mutating func calculators() -> [Calculator] {
        (0..<number()).map { _ in
            let name = CalculatorName(rawValue: text())!
            let title = text(), about = text()
            let faq = numbers()
            let fields = (0..<number()).map { _ in field() }
            let figures = (0..<number()).map { _ in
                let key = text()
                return ShownFigure(key: key, label: text())
            }
            return Calculator(name: name, title: title, about: about, faq: faq, fields: fields, figures: figures)
        }
    }

    private mutating func field() -> Field {
        let name = text(), label = text(), hint = text()
        let kind: FieldKind
        switch FieldKind.Name(rawValue: text())! {
        case .count:
            let least = number()
            kind = .count(least...number())
        case .choice:
            kind = .choice((0..<number()).map { _ in
                let name = text()
                return FieldKind.Choice(name: name, title: text())
            })
        case .amount: kind = .amount
        case .decimal: kind = .decimal
        case .date: kind = .date
        case .moment: kind = .moment
        case .flag: kind = .flag
        case .months: kind = .months
        }
        return Field(name: name, kind: kind, label: label, hint: hint)
    }
}
