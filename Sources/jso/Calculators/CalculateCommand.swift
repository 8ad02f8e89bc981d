import AssistantCore
import Law

/// `jso fee …`, `jso alimony …` and the other calculators: the options are the fields of the calculator.
struct CalculateCommand {
    private let name: CalculatorName
    private let given: GivenArguments

    static func declaration(of calculator: Calculator) -> CommandDeclaration {
        CommandDeclaration(
            path: [calculator.name.rawValue], about: .text(calculator.about),
            options: calculator.fields.map(CommandOption.init) + [.json],
            run: { given, session in try CalculateCommand(name: calculator.name, given: given).run(in: session) })
    }

    /// - Throws: ``Failure`` for input that will not do.
    private func run(in session: Session) throws {
        let calculator = session.content.calculator(name)
        var runner = session.runner
        let result = try Self.get(runner.calculate(calculator, try input(for: calculator, in: session)), of: calculator)
        guard !given.has(.json) else { return try printJSON(ResultDocument(result, calculator, session)) }
        var isFirst = true
        let text = result.text(of: calculator, in: session.content, law: session.library.law) { id in
            session.library.explanation(id, in: session.language)?.title
        }
        for paragraph in text.paragraphs {
            if paragraph.kind == .heading && !isFirst { print() }
            isFirst = false
            Printout.print(paragraph.text)
            // A command that is copied must stand on one line.
            if let subject = paragraph.subject { print("   \(subject.command)") }
        }
    }

    private func input(for calculator: Calculator, in session: Session) throws -> RawInput {
        var raw = RawInput(for: calculator)
        for (index, field) in calculator.fields.enumerated() {
            let values = given.values(of: CommandOption(field))
            guard let value = values.first else { continue }
            switch field.kind {
            case .pairs: raw.texts[index] = PairText.joined(values)
            case .table:
                let names = ColumnNames.months(of: calculator, withCase: false, in: session)
                raw.tables[index] = try TableFile(path: value, names: names).read()
            case .flag: raw.texts[index] = "yes"
            default: raw.texts[index] = value
            }
        }
        return raw
    }

    private static func get(
        _ result: Result<CalculatorResult, FieldFaults>, of calculator: Calculator
    ) throws -> CalculatorResult {
        switch result {
        case .success(let value): value
        case .failure(let faults): throw Failure(faults, of: calculator)
        }
    }
}

extension CommandOption {
    /// The option of a calculator’s field.
    init(_ field: FieldDescription) {
        self.init(
            field.name, value: field.kind.placeholder, .text(field.explanation), suggestions: field.kind.suggestions,
            mayRepeat: field.kind.isPairs)
    }
}

extension FieldKind {
    /// What stands for the value in help; nil for a flag.
    fileprivate var placeholder: String? {
        switch self {
        case .amount: "A"
        case .count, .decimal: "N"
        case .share: "S"
        case .date: "D"
        case .moment: "DATETIME"
        case .choice: "NAME"
        case .table: "FILE.csv"
        case .pairs: "D=A"
        case .flag: nil
        }
    }

    fileprivate var suggestions: Suggestions {
        switch self {
        case .choice(let choices): .words(choices.map(\.name))
        case .table: .files
        default: .none
        }
    }
}

extension FieldDescription {
    /// The label, and the names of the choices.
    fileprivate var explanation: String {
        guard case .choice(let choices) = kind else { return label }
        return "\(label): \(choices.map(\.name).joined(separator: ", "))"
    }
}
