import AssistantCore
import InterfaceWords
import Law

extension Failure {
    /// Every option of a calculator that is missing or whose value must be changed, a line each.
    init(_ faults: FieldFaults, of calculator: Calculator) {
        self.init(.wrongUsage, saying: { words in
            faults.all.map { "jso: " + words.say($0.asOption(of: calculator)) }.joined(separator: "\n")
        })
    }
}

extension FieldFault {
    /// The fault as a command line tells it: of options, not of fields.
    fileprivate func asOption(of calculator: Calculator) -> Phrase {
        let field = calculator.fields.first { $0.name == self.field }
        let example = field.map(\.example) ?? "--\(self.field)"
        if let word = InputWord(rawValue: reason.code)?.optionWord {
            return Phrase(word, ["name": .text("--\(self.field)"), "label": .text(field?.label ?? ""), "example": .text(example)])
        }
        return Phrase(CommandWord.wrongOption, ["name": .text("--\(self.field)"), "reason": .phrase(reason)])
    }
}

extension InputWord {
    /// What a command line says instead, where the form speaks of its fields; nil where the same can be said.
    fileprivate var optionWord: CommandWord? {
        switch self {
        case .empty: .missingOption
        case .incomeNeeded: .missingIncome
        case .onlyOneIncome: .onlyOneIncome
        case .benefitsNeedIncome: .benefitsNeedIncome
        case .changeWithoutIncome: .changeNeedsIncome
        case .periodNeeded: .missingPeriod
        case .onlyOnePeriod: .onlyOnePeriod
        case .amountOrMonths: .missingAmountOrMonths
        case .childrenOrFixedSum: .missingChildren
        default: nil
        }
    }
}

extension FieldDescription {
    /// The option with a value that it takes: `--amount 1500000`.
    var example: String { exampleValue.map { "--\(name) \($0)" } ?? "--\(name)" }

    private var exampleValue: String? {
        switch kind {
        case .amount: "1500000"
        case .count(let bounds): String(max(1, bounds.lowerBound))
        case .decimal: "10"
        case .share: "1/4"
        case .date: "2026-11-23"
        case .moment: "2026-11-23T19:30"
        case .choice(let choices): choices.first?.name ?? ""
        case .table: "months.csv"
        case .pairs: "2026-03-01=320000"
        case .flag: nil
        }
    }
}
