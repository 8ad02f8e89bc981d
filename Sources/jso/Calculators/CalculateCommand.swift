import ArgumentParser
import AssistantCore

/// `jso fee …`, `jso alimony …` and the other calculators: one command for all, its options those of the
/// calculator's fields.
struct CalculateCommand: AssistantCommand {
    static let name = "calculate"
    static let configuration = CommandConfiguration(commandName: name)
    static let help = CommandHelp("jso", .about)

    @ParentCommand var root: JSO
    @Flag var json = false
    /// The calculator's name, then its options.
    @Argument(parsing: .allUnrecognized) var arguments: [String] = []

    /// What it does not know, it says itself: it alone knows the fields.
    var unrecognized: [String] { [] }

    func help(in content: Content) -> CommandHelp {
        let calculator = content.calculator(calculatorName)
        let fields = calculator.fields.map { field in
            ("--\(field.name)\(field.kind.placeholder)", CommandHelp.Explanation.text(field.explanation))
        }
        return CommandHelp(
            "jso \(calculator.name.rawValue)", .text(calculator.about),
            options: fields + [("--json", .word(.optionJSON))])
    }

    func run(in session: Session) throws {
        let calculator = session.content.calculator(calculatorName)
        let advice = help(in: session.content).advice
        let raw = try OptionReader(calculator: calculator, advice: advice).read(Array(arguments.dropFirst()))
        var reckoner = session.reckoner
        let result = try Self.get(reckoner.reckon(calculator, raw))
        guard !json else { return try printJSON(ResultDocument(result, calculator, session)) }
        var isFirst = true
        for paragraph in result.paragraphs(of: calculator, in: session.content, law: session.library.law) {
            if paragraph.kind == .heading && !isFirst { print() }
            isFirst = false
            print(paragraph.text.withPlainBlanks)
        }
    }

    private static func get(_ result: Result<CalculatorResult, FieldFaults>) throws -> CalculatorResult {
        switch result {
        case .success(let value): value
        case .failure(let faults): throw Failure(faults)
        }
    }

    /// - Precondition: the reader of the command line puts the name there.
    private var calculatorName: CalculatorName { CalculatorName(rawValue: arguments[0])! }
}

extension FieldKind {
    /// What stands for the value in help.
    fileprivate var placeholder: String {
        switch self {
        case .amount: " A"
        case .count, .decimal: " N"
        case .date: " D"
        case .moment: " DATETIME"
        case .choice: " NAME"
        case .months: " FILE.csv"
        case .flag: ""
        }
    }
}

extension Field {
    /// The label, and the names of the choices.
    fileprivate var explanation: String {
        guard case .choice(let choices) = kind else { return label }
        return "\(label): \(choices.map(\.name).joined(separator: ", "))"
    }
}

extension String {
    /// With blanks that break lines where the screens have such as do not: what is printed is copied and searched.
    var withPlainBlanks: String { replacing("\u{A0}", with: " ") }
}
