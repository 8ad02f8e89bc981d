import AssistantCore
import Law

/// Tries whether everything still works on some data: each calculator on a few cases, each check on every way.
struct DataTrial {
    private let content: Content
    private let days = [
        (2010, 1, 1), (2020, 3, 31), (2026, 11, 24), (2100, 12, 31),
    ].map { CalendarDate(year: $0.0, month: $0.1, day: $0.2)! }

    private let cases: [CalculatorName: [[String: String]]] = [
        .fee: [
            ["amount": "1500000"], ["amount": "10000000000000", "recovered": "0.01", "expenses": "7"], ["amount": "0.01", "date": "2026-11-23"],
            ["kind": "action", "debtor": "entity"], ["kind": "child-contact"], ["kind": "security"], ["amount": "5", "voluntary": "yes"],
            ["kind": "periodic", "fee-paid": "9"], ["kind": "child-contact", "date": "2026-06-10"], ["amount": "1297500", "fee-paid": "999999"],
        ],
        .withholding: ["wage", "pension", "disability-benefit", "scholarship", "protected"].flatMap { source in
            ["alimony", "other"].map { ["income": "10000000000000", "source": source, "for": $0, "alimony-share": "1/3"] }
        } + [["income": "0.01", "date": "2015-01-01"]],
        .measures: [
            ["amount": "10000000000000"], ["amount": "0.01", "date": "2015-01-01"], ["months-unpaid": "1200", "for": "alimony"],
            ["amount": "5", "debtor": "entity", "for": "alimony"],
        ],
        .alimony: [
            ["children": "1", "income": "300000"], ["children": "20", "income": "10000000000000", "fixed-mci": "999999.999"],
            ["children": "0", "fixed": "12"], ["children": "3", "income": "0.01", "date": "2016-01-01"],
        ],
        .arrears: [
            ["children": "1", "from": "2024-01-15", "to": "2026-10-20", "income": "200000", "paid": "5", "penalty": "yes"],
            ["children": "2", "from": "2010-01-01", "to": "2100-12-31", "income": "10000000000000", "searched": "yes", "penalty": "yes"],
            ["children": "3", "from": "2023-01-01", "to": "2026-01-31", "unemployed": "yes", "as-of": "2026-11-24"],
            ["children": "2", "from": "2024-01-15", "to": "2026-10-20", "income": "1", "income-from": "2025-02-03=none;2026-01-01=9", "penalty": "yes"],
            ["children": "1", "from": "2015-01-01", "to": "2026-10-20", "imprisoned": "yes", "searched": "yes", "paid": "5000"],
        ],
        .deadline: [
            ["from": "2026-11-24", "working-days": "2000"], ["from": "2100-12-30", "days": "1"], ["from": "2010-01-01", "days": "33000"],
            ["from": "2012-02-29", "months": "1090"], ["from": "2020-12-31", "years": "1"],
        ] + [
            "initiation", "complaint", "complaint-court", "inscription-objection", "earliest-presentation", "simplified", "licence",
            "licence-reissue", "presentation", "presentation-administrative", "appraiser",
        ].flatMap { event in
            ["2010-01-01", "2026-08-28", "2100-12-31"].map { ["event": event, "from": $0] }
        },
        .mayAct: [["at": "2026-11-23T19:30"], ["at": "2010-01-01 0:00"], ["at": "31.12.2100 23:59", "urgent": "yes"]],
    ]

    /// - Parameter library: good data, for the words.
    init(_ library: Library) { content = library.content(in: .english) }

    /// What a person would see that cannot be; a crash is seen by itself.
    func problems(with law: Parameters, _ calculators: [Calculator], _ checks: [Check]) -> [String] {
        let content = Content(words: content.words, faq: content.faq, calculators: calculators, checks: [])
        return days.flatMap { today in
            calculators.flatMap { tryCalculator($0, content, law, today) } + checks.flatMap { tryCheck($0, content, law, today) }
        }
    }

    private func tryCalculator(_ calculator: Calculator, _ content: Content, _ law: Parameters, _ today: CalendarDate) -> [String] {
        var runner = CalculatorRunner(law: law, today: today)
        return cases[calculator.name, default: []].flatMap { options -> [String] in
            var raw = RawInput(for: calculator)
            for (name, text) in options {
                guard let field = calculator.index(ofField: name) else { return ["no field \(name)"] }
                raw.texts[field] = text
            }
            // Ninety years of months take long to put into words.
            let explains = today.year == 2026 && options["to"] != "2100-12-31"
            switch runner.calculate(calculator, raw, detail: explains ? .steps : .codes) {
            case .success(let result):
                let texts = explains ? result.paragraphs(of: calculator, in: content, law: law).map(\.text) : []
                return texts.filter { $0.contains("{") || $0.isEmpty } + result.items.compactMap { $0.value.plain }.filter { $0.hasPrefix("-") }
            case .failure(let faults):
                return faults.all.map { content.words.say($0.reason) }.filter { $0.contains("{") }
            }
        }
    }

    /// Every way of a check, numbers and days at their ends.
    private func tryCheck(_ check: Check, _ content: Content, _ law: Parameters, _ today: CalendarDate) -> [String] {
        var problems: [String] = []
        var waiting: [[String: CheckAnswer]] = [[:]]
        while let answers = waiting.popLast() {
            let walk = CheckWalk(check, answers: answers, law: law, today: today)
            switch walk.place {
            case .question(let question):
                if walk.passed.count > check.questions.count { return problems + ["endless"] }
                for answer in Self.answers(to: question) { waiting.append(answers.merging([question.key: answer]) { $1 }) }
            case .outcome(let outcome):
                let report = CheckReport(outcome, walk.answers, content: content, law: law, today: today)
                problems += ([report.title] + report.paragraphs + report.steps.map(\.text)).filter { $0.contains("{") }
            }
        }
        return problems
    }

    private static func answers(to question: CheckQuestion) -> [CheckAnswer] {
        switch question.kind {
        case .yesNo: [.option("yes"), .option("no")]
        case .choice(let options): options.map { .option($0.key) }
        case .amount(let example): [.amount(Money(tiyn: 0)), .amount(Money(tenge: example)), .amount(Money.limit)]
        case .number(let least, let most, _): Set([least, most, 24, 25, 26].map { min(max($0, least), most) }).sorted().map { .number($0) }
        case .date: [.date(CalendarDate(year: 2026, month: 11, day: 24)!), .date(CalendarDate(year: 2100, month: 12, day: 31)!)]
        }
    }
}
