extension Calculator {
    /// Reads every field that is not empty.
    ///
    /// - Returns: what could be read, and a fault for each field that could not.
    public func read(_ raw: RawInput) -> (input: CalculatorInput, faults: [FieldFault]) {
        var input = CalculatorInput(fields: fields, values: Array(repeating: nil, count: fields.count))
        var faults: [FieldFault] = []
        for (index, field) in fields.enumerated() {
            do {
                if field.kind == .months {
                    if let months = raw.months { input.values[index] = .months(try Self.read(months)) }
                } else if !raw.texts[index].utf8.allSatisfy({ $0 == 0x20 }) {
                    input.values[index] = try field.kind.read(raw.texts[index])
                }
            } catch {
                faults.append(FieldFault(field.name, error))
            }
        }
        return (input, faults)
    }

    private static func read(_ rows: [RawMonth]) throws(BadInput) -> [MonthIncome] {
        var months: [MonthIncome] = []
        for row in rows {
            guard let month = CalendarDate(isoMonth: Substring(row.month).trimmed) else {
                throw BadInput(.wrongMonth, ["month": .text(row.month)])
            }
            if months.contains(where: { $0.month == month }) {
                throw BadInput(.repeatedMonth, ["month": .month(month)])
            }
            do {
                months.append(MonthIncome(
                    month: month, income: try amount(row.income), paid: try amount(row.paid) ?? .zero))
            } catch {
                throw BadInput(.inMonth, ["month": .month(month), "reason": .phrase(error.reason)])
            }
        }
        return months
    }

    private static func amount(_ text: String) throws(BadInput) -> Money? {
        Substring(text).trimmed.isEmpty ? nil : try AmountReader.read(text)
    }
}

extension Field {
    /// What is wrong with a text typed into it; nil where it is taken.
    public func complaint(about text: String) -> Phrase? {
        do {
            _ = try kind.read(text)
            return nil
        } catch {
            return error.reason
        }
    }
}

extension FieldKind {
    func read(_ text: String) throws(BadInput) -> CalculatorInput.Value {
        switch self {
        case .amount: return .amount(try AmountReader.read(text))
        case .count(let bounds): return .count(try DigitReader.read(text, within: bounds))
        case .decimal: return .decimal(try DigitReader.readDecimal(text))
        case .date: return .date(try CalendarDate(reading: text))
        case .moment: return .moment(try Moment(reading: text))
        case .choice(let choices):
            let name = Substring(text).trimmed
            guard choices.contains(where: { $0.name == name }) else {
                throw BadInput(.wrongChoice, ["known": .text(choices.map(\.name).joined(separator: ", "))])
            }
            return .choice(String(name))
        case .flag:
            guard ["yes", "true", "1"].contains(Substring(text).trimmed) else { throw BadInput(.wrongFlag) }
            return .flag
        case .months: throw BadInput(.empty)
        }
    }
}
