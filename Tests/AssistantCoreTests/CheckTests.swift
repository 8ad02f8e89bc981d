import AssistantCore
import BuiltInData
import Law
import Testing

@Suite struct CheckTests {
    private static let law = BuiltInData.law()
    private static let today = CalendarDate(year: 2026, month: 11, day: 24)!
    private static let checks = BuiltInData.checks(in: .english)
    private static let content = Library.builtIn.content(in: .english)

    @Test func theChecksOfTheContractAreThere() {
        let names: Set = [
            "become-bailiff", "exam-exempt", "get-licence", "lift-ban", "travel-ban", "fee-not-due", "cancel-ruling",
            "refund", "see-file", "choose-bailiff", "income-protected", "notice-valid", "find-proceedings",
            "alimony-unpaid", "how-much-alimony", "pledged-property", "when-started", "may-act-now",
        ]
        #expect(Set(Self.checks.map(\.name)) == names)
    }

    @Test(arguments: 1...28)
    func everyAnswerIsReachedByACheckOrACalculator(number: Int) {
        let checks = Self.content.checks(forAnswer: number), calculators = Self.content.calculators(forAnswer: number)
        #expect(!checks.isEmpty || !calculators.isEmpty)
    }

    /// The cases of `Cases/checks.csv`, written from reading the official answers.
    @Test func casesComeOutAsTheOfficialAnswersSay() throws {
        var count: [String: Int] = [:]
        for row in try CaseTable(named: "checks.csv", quoted: true).rows {
            let name = row["name"]!
            let check = try #require(Self.checks.first { $0.name == name })
            var answers: [String: CheckAnswer] = [:]
            for pair in row["answers"]!.split(separator: ";") {
                let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
                let question = try #require(check[question: parts[0]], "\(name): \(parts[0])")
                answers[parts[0]] = try question.read(parts[1])
            }
            let walk = CheckWalk(check, answers: answers, law: Self.law, today: Self.today)
            guard case .outcome(let outcome) = walk.place else {
                Issue.record("\(name): \(row["answers"]!) does not end")
                continue
            }
            #expect(outcome.key == row["outcome"], "\(name): \(row["answers"]!)")
            let report = CheckReport(outcome, walk.answers, content: Self.content, law: Self.law, today: Self.today)
            let calculator = row["calculator"]!
            #expect(
                calculator.isEmpty || report.steps.contains { $0.calculator?.rawValue == calculator },
                "\(name): \(row["answers"]!)")
            count[name, default: 0] += 1
        }
        #expect(count.count == Self.checks.count && count.values.allSatisfy { $0 >= 3 })
    }

    /// Every way of every check, in every language, told to its end.
    @Test(arguments: Language.allCases)
    func everyWayEndsInAnOutcomeThatIsToldWholly(language: Language) throws {
        let content = Library.builtIn.content(in: language)
        var ways = 0
        for check in BuiltInData.checks(in: language) {
            var pending: [[String: CheckAnswer]] = [[:]]
            var seen: Set<String> = []
            while let answers = pending.popLast() {
                let walk = CheckWalk(check, answers: answers, law: Self.law, today: Self.today)
                #expect(walk.passed.count <= 6, "\(check.name)")
                switch walk.place {
                case .question(let question):
                    seen.insert(question.key)
                    pending += Self.samples(question).map { answers.merging([question.key: $0]) { $1 } }
                case .outcome(let outcome):
                    ways += 1
                    seen.insert(outcome.key)
                    #expect(walk.passed.count >= 1 && !outcome.faq.isEmpty, "\(check.name)")
                    #expect(!outcome.sources.isEmpty, "\(check.name) \(outcome.key): what it rests on is not said")
                    let report = CheckReport(outcome, walk.answers, content: content, law: Self.law, today: Self.today)
                    let texts = [report.title] + report.paragraphs + report.steps.map(\.text)
                    #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("{") && !$0.contains("$") }, "\(check.name) \(outcome.key)")
                    try Self.expectStepsCanBeDone(report, check.name, outcome.key)
                }
            }
            #expect(seen == Set(check.questions.map(\.key) + check.outcomes.map(\.key)), "\(check.name)")
        }
        #expect(ways >= 256)
    }

    /// A calculator that an outcome leads to takes what is filled in, and nothing more need be typed; only an income that
    /// differs from month to month is left to the form.
    private static func expectStepsCanBeDone(_ report: CheckReport, _ name: String, _ outcome: String) throws {
        for step in report.steps {
            guard let calculator = step.calculator.map(content.calculator) else { continue }
            var raw = RawInput(for: calculator)
            for (field, text) in step.fields { raw.texts[try #require(calculator.index(ofField: field))] = text }
            #expect(calculator.read(raw).faults.isEmpty, "\(name): \(step.fields)")
            var runner = CalculatorRunner(law: law, today: today)
            guard case .success = runner.calculate(calculator, raw) else {
                // A time that ends before it begins is told by the form.
                let isReversed = step.fields["to"].map { $0 < step.fields["from"] ?? "" } ?? false
                #expect(outcome == "varied-arrears" || isReversed, "\(name) \(outcome): \(step.fields)")
                continue
            }
        }
    }

    /// What a person is told does not depend on an answer alone in that it was given: some other answer to the question
    /// leads elsewhere, or has something else said.
    @Test func noQuestionIsAskedWhoseAnswerDecidesNothing() {
        for check in Self.checks {
            func ways(_ answers: [String: CheckAnswer]) -> String {
                let walk = CheckWalk(check, answers: answers, law: Self.law, today: Self.today)
                switch walk.place {
                case .outcome(let outcome):
                    let report = CheckReport(outcome, walk.answers, content: Self.content, law: Self.law, today: Self.today)
                    return "\(outcome.key) \(report.title) \(report.paragraphs) \(report.steps.map { "\($0.text) \($0.fields.sorted { $0.key < $1.key })" })"
                case .question(let question):
                    let ends = Self.samples(question).map { ways(answers.merging([question.key: $0]) { $1 }) }
                    #expect(Set(ends).count > 1, "\(check.name): \(question.key) after \(answers)")
                    return "\(question.key) \(ends)"
                }
            }
            _ = ways([:])
        }
    }

    @Test(arguments: Language.allCases)
    func whatIsSaidIsWritten(language: Language) {
        for check in BuiltInData.checks(in: language) {
            let questions = check.questions.flatMap { [$0.text, $0.hint ?? ""] + $0.options(Self.content.words).map(\.text) }
            let outcomes = check.outcomes.flatMap { outcome in
                [outcome.title, outcome.text ?? ""] + outcome.parts.map(\.text) + outcome.steps.map(\.text)
            }
            for text in [check.title, check.about] + questions + outcomes {
                #expect(!text.contains("?.") && !text.contains("..") && !text.contains("  "), "\(check.name): \(text)")
            }
            #expect(check.about.hasSuffix("."), "\(check.name): a description is no question")
            #expect(check.questions.allSatisfy { $0.text.hasSuffix("?") || $0.text.contains("?") }, "\(check.name)")
            for outcome in check.outcomes {
                // A list holds its own items alone: a sentence that is said sometimes is no item of it.
                let isList = outcome.text?.hasPrefix("–") == true
                #expect(!isList || outcome.parts.isEmpty, "\(check.name) \(outcome.key)")
            }
        }
    }

    private static func samples(_ question: CheckQuestion) -> [CheckAnswer] {
        switch question.kind {
        case .yesNo: [.option("yes"), .option("no")]
        case .choice(let options): options.map { .option($0.key) }
        case .amount(let example): [.amount(Money(tenge: example)), .amount(Money(tenge: 2 * example))]
        case .number(let least, let most, _):
            [least, 1, 2, 4, 5, 24, 25, most].filter { (least...most).contains($0) }.map { .number($0) }
        case .date: [.date(today), .date(today.adding(days: -1))]
        }
    }

    @Test func aFigureOfTheLawDecides() throws {
        let check = try #require(Self.checks.first { $0.name == "exam-exempt" })
        func place(years: Int) -> CheckWalk.Place {
            let answers: [String: CheckAnswer] = ["work": .option("service"), "prosecutor-years": .number(years)]
            return CheckWalk(check, answers: answers, law: Self.law, today: Self.today).place
        }
        #expect(place(years: 4) == .question(check[question: "enforcement-years"]!))
        #expect(place(years: 5) == .question(check[question: "excluded"]!))
    }

    /// The official answer names an age that the law does not: who is younger is told both.
    @Test func anAgeThatTheLawNoLongerNamesIsToldAndHindersNobody() throws {
        let check = try #require(Self.checks.first { $0.name == "become-bailiff" })
        func report(age: Int) throws -> CheckReport {
            let answers: [String: CheckAnswer] = [
                "citizen": .option("yes"), "age": .number(age), "education": .option("yes"), "barred": .option("no"),
                "licence": .option("yes"), "member": .option("yes"),
            ]
            let walk = CheckWalk(check, answers: answers, law: Self.law, today: Self.today)
            guard case .outcome(let outcome) = walk.place else { throw CancellationError() }
            #expect(outcome.key == "all-met")
            return CheckReport(outcome, walk.answers, content: Self.content, law: Self.law, today: Self.today)
        }
        #expect(try report(age: 24).paragraphs.contains { $0.contains("25") && $0.contains("article 140") })
        #expect(try !report(age: 25).paragraphs.contains { $0.contains("25") })
    }

    @Test func aLicenceHasItsDateReckoned() throws {
        let check = try #require(Self.checks.first { $0.name == "get-licence" })
        let answers: [String: CheckAnswer] = [
            "purpose": .option("new"), "applied": .option("yes"), "applied-on": .date(Self.today),
        ]
        let walk = CheckWalk(check, answers: answers, law: Self.law, today: Self.today)
        guard case .outcome(let outcome) = walk.place else { Issue.record("no end"); return }
        let report = CheckReport(outcome, walk.answers, content: Self.content, law: Self.law, today: Self.today)
        // Fifteen working days from Tuesday 24 November 2026: 1 December is none, since 2022; so 15 December.
        #expect(report.title.contains("Tuesday, 15 December 2026"))
        #expect(report.steps.contains { $0.fields == ["event": "licence", "from": "2026-11-24"] })
    }

    @Test func answersThatStillFitAreKeptWhenOneIsChanged() throws {
        let check = try #require(Self.checks.first { $0.name == "become-bailiff" })
        var answers: [String: CheckAnswer] = [
            "citizen": .option("yes"), "age": .number(30), "education": .option("yes"), "barred": .option("no"),
            "licence": .option("yes"), "member": .option("yes"),
        ]
        answers["age"] = .number(31)
        let fitting = check.fitting(answers, law: Self.law, today: Self.today)
        #expect(fitting == answers)
        let walk = CheckWalk(check, answers: fitting, law: Self.law, today: Self.today)
        #expect(walk.passed.map(\.question.key) == ["citizen", "age", "education", "barred", "licence", "member"])
    }

    @Test func answersThatNoLongerFitFallAway() throws {
        let check = try #require(Self.checks.first { $0.name == "how-much-alimony" })
        var answers: [String: CheckAnswer] = [
            "sum": .option("monthly"), "set-as": .option("share"), "children": .number(2), "monthly-income": .amount(Money(tenge: 9)),
        ]
        // Arrears are asked for on another way: how the court set the alimony is not, nor the income of a month.
        answers["sum"] = .option("arrears")
        let fitting = check.fitting(answers, law: Self.law, today: Self.today)
        #expect(fitting == ["sum": .option("arrears"), "children": .number(2)])
        guard case .question(let next) = CheckWalk(check, answers: fitting, law: Self.law, today: Self.today).place else {
            Issue.record("no question")
            return
        }
        #expect(next.key == "since")
    }

    @Test func anOptionCanBeNamedByItsNumber() throws {
        let check = try #require(Self.checks.first { $0.name == "lift-ban" })
        let first = try #require(check.questions.first)
        #expect(try first.read("1") == .option("unpaid") && first.read("7") == .option("protected"))
        #expect(throws: BadInput.self) { try first.read("8") }
        #expect(throws: BadInput.self) { try first.read("0") }
        #expect(try check[question: "debt"]?.read("1 500 000,50") == .amount(Money(tiyn: 150_000_050)))
    }
}
