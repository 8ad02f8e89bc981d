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
                    #expect(walk.passed.count >= 2 && !outcome.faq.isEmpty, "\(check.name)")
                    let report = CheckReport(outcome, walk.answers, content: content, law: Self.law, today: Self.today)
                    let texts = [report.title] + report.paragraphs + report.steps.map(\.text)
                    #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("{") && !$0.contains("$") }, "\(check.name) \(outcome.key)")
                    try Self.expectFieldsFit(report, check.name)
                }
            }
            #expect(seen == Set(check.questions.map(\.key) + check.outcomes.map(\.key)), "\(check.name)")
        }
        #expect(ways >= 256)
    }

    /// A calculator that an outcome leads to takes what is filled in.
    private static func expectFieldsFit(_ report: CheckReport, _ name: String) throws {
        for step in report.steps {
            guard let calculator = step.calculator.map(content.calculator) else { continue }
            var raw = RawInput(for: calculator)
            for (field, text) in step.fields { raw.texts[try #require(calculator.index(ofField: field))] = text }
            #expect(calculator.read(raw).faults.isEmpty, "\(name): \(step.fields)")
        }
    }

    private static func samples(_ question: CheckQuestion) -> [CheckAnswer] {
        switch question.kind {
        case .yesNo: [.option("yes"), .option("no")]
        case .choice(let options): options.map { .option($0.key) }
        case .number(let least, let most):
            [least, 1, 2, 4, 5, 24, 25, most].filter { (least...most).contains($0) }.map { .number($0) }
        case .date: [.date(today)]
        }
    }

    @Test func aFigureOfTheLawDecides() throws {
        let check = try #require(Self.checks.first { $0.name == "become-bailiff" })
        func outcome(age: Int) -> CheckWalk.Place {
            let answers: [String: CheckAnswer] = [
                "citizen": .option("yes"), "age": .number(age), "education": .option("yes"), "licence": .option("yes"),
                "member": .option("yes"),
            ]
            return CheckWalk(check, answers: answers, law: Self.law, today: Self.today).place
        }
        #expect(outcome(age: 24) == .outcome(check[outcome: "missing"]!))
        #expect(outcome(age: 25) == .outcome(check[outcome: "all-met"]!))
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
            "citizen": .option("yes"), "age": .number(30), "education": .option("yes"), "licence": .option("yes"),
            "member": .option("yes"),
        ]
        answers["age"] = .number(31)
        let walk = CheckWalk(check, answers: answers, law: Self.law, today: Self.today)
        #expect(walk.passed.map(\.question.key) == ["citizen", "age", "education", "licence", "member"])
    }
}
