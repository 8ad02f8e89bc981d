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

    private mutating func write(_ field: FieldDescription) {
        write(field.name)
        write(field.label)
        write(field.hint)
                switch field.kind {
        case .amount: write("amount")
        case .count(let bounds):
            write("count")
            write(bounds.lowerBound)
            write(bounds.upperBound)
        case .decimal: write("decimal")
        case .date: write("date")
        case .moment: write("moment")
        case .choice(let choices):
            write("choice")
            write(choices.count)
            for choice in choices {
                write(choice.name)
                write(choice.title)
            }
        case .flag: write("flag")
        case .table(let columns):
            write("table")
            write(columns)
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

    private mutating func field() -> FieldDescription {
        let name = text(), label = text(), hint = text()
        return FieldDescription(name: name, kind: kind(), label: label, hint: hint)
    }

    private mutating func kind() -> FieldKind {
        switch text() {
        case "amount": return .amount
        case "count":
            let least = number()
            return .count(least...number())
        case "decimal": return .decimal
        case "date": return .date
        case "moment": return .moment
        case "choice":
            return .choice((0..<number()).map { _ in
                let name = text()
                return FieldKind.Choice(name: name, title: text())
            })
        case "flag": return .flag
        case "table": return .table(texts())
        case let other: preconditionFailure("no kind of field is called \(other)")
        }
    }
}
