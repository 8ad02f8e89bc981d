import AssistantCore
@testable import DataFiles
import Law
import Testing


/// Explanations and what the law says of the official answers today: read, and held against what they name.
@Suite struct ExplanationTests {
    private static let file = "explanations/travel.yaml"
    private static let text = """
        # When travel is banned.
        topic: bans
        title: {kk: Шығуға тыйым, ru: Запрет на выезд, en: A ban on leaving}
        question: {kk: Неге шығармайды?, ru: Почему не выпускают?, en: Why can I not leave?}
        holds:
          - kk: "Берешек: {measures/travel-ban} немесе одан көп."
            ru: "Долг: {measures/travel-ban} или больше."
            en: "A debt of {measures/travel-ban} or more."
            since: 2026-08-25
            sources: [{act: law, article: "33(1)"}, {act: answers, article: "18"}]
            confidence: confirmed
        do:
          - kk: Төлеңіз.
            ru: Заплатите.
            en: Pay.
            since: 2026-03
            sources: [{act: reading}]
            confidence: uncertain
        answers: [18]
        calculators: [fee]
        checks: [travel-ban]
        version: 2026-01

        """
    private static let other = text.replacing("Шығуға тыйым", with: "Кері").replacing("Запрет на выезд", with: "Еще")
        .replacing("A ban on leaving", with: "Other").replacing("checks: [travel-ban]", with: "related: [travel]")

    private let data = ChangedData()

    private func files(_ text: String = text) -> FileSet {
        ChangedData.files.replacing(Self.file, with: Array(text.utf8))
            .replacing("explanations/other.yaml", with: Array(Self.other.utf8))
    }

    @Test func anExplanationIsReadInEachLanguage() throws {
        let read = try DataReader(files()).read()
        let explanation = try #require(read.explanations(in: .russian).first { $0.id == "travel" })
        #expect(explanation.title == "Запрет на выезд" && explanation.topic == "bans")
        #expect(explanation.statements.map(\.text) == ["Долг: {measures/travel-ban} или больше."])
        #expect(explanation.statements[0].since == .day(CalendarDate(year: 2026, month: 8, day: 25)!))
        #expect(explanation.statements[0].sources.map(\.act) == ["law", "answers"])
        #expect(explanation.statements[0].sources.allSatisfy { $0.confidence == .confirmed })
        #expect(explanation.steps[0].since == .month(CalendarDate(year: 2026, month: 3, day: 1)!))
        #expect(explanation.answers == [18] && explanation.calculators == [.fee] && explanation.checks == ["travel-ban"])
        #expect(explanation.version == .month(CalendarDate(year: 2026, month: 1, day: 1)!))
        #expect(read.explanations(in: .kazakh).map(\.id) == read.explanations(in: .english).map(\.id))
    }

    /// What is changed into what, the line that is then at fault, and the fault.
    @Test(arguments: [
        ("topic: bans", "topic: ban", 2, "unknown-topic"),
        ("en: A ban on leaving", "en: A ban on leaving the country for a debt", 3, "too-long"),
        ("en: A ban on leaving", "en: Other", 3, "repeated-text"),
        ("en: A ban on leaving", "eng: A ban on leaving", 3, "missing-key"),
        ("question: {kk: Неге", "question: {kk: \"{fee/cap} неге\", ru: a, en: b}\nasked: {kk: Неге", 4, "unknown-figure"),
        ("en: \"A debt of {measures/travel-ban}", "en: \"A debt of {measures/ban}", 8, "unknown-figure"),
        ("en: \"A debt of {measures/travel-ban}", "en: \"A debt of 40 MCI", 8, "wrong-places"),
        ("en: \"A debt of {measures/travel-ban}", "en: \"A debt of {last-day}", 8, "unknown-place"),
        ("since: 2026-08-25", "since: 2026-08-32", 9, "expected-date"),
        ("since: 2026-03", "since: 2026-13", 16, "expected-date"),
        ("act: law,", "act: lew,", 10, "unknown-act"),
        ("sources: [{act: reading}]", "sources: []", 17, "empty-list"),
        ("confidence: uncertain", "confidence: sure", 18, "wrong-confidence"),
        ("answers: [18]", "answers: [29]", 19, "unknown-answer"),
        ("calculators: [fee]", "calculators: [fees]", 20, "unknown-calculator"),
        ("checks: [travel-ban]", "checks: [no-such]", 21, "unknown-name"),
        ("checks: [travel-ban]", "related: [no-such]", 21, "unknown-name"),
        ("checks: [travel-ban]", "related: [travel]", 21, "unknown-name"),
        ("version: 2026-01", "version: new", 22, "expected-date"),
    ])
    func faultIsToldWithItsLine(old: String, new: String, line: Int, fault: String) {
        #expect(Self.text.contains(old))
        let found = data.faults(with: files(Self.text.replacing(old, with: new)), in: Self.file)
        #expect(found.contains("\(Self.file):\(line): faults/\(fault)"), "\(found)")
    }

    private static let answers = (3...28).map { "\($0): {verdict: holds}\n" }.joined()
    private static let changes = """
        1: {verdict: holds}
        2:
          verdict: superseded
          changes:
            - {since: 2026-03, kk: Жаңа, ru: Новое, en: New, sources: [{act: law, article: "140(1)"}], confidence: confirmed}

        """ + answers

    private func faults(_ changes: String) -> [String] {
        let files = ChangedData.files.replacing("faq/changes.yaml", with: Array(changes.utf8))
        return data.faults(with: files, in: "faq/changes.yaml")
    }

    @Test func changesAreReadInEachLanguage() throws {
        let files = ChangedData.files.replacing("faq/changes.yaml", with: Array(Self.changes.utf8))
        let read = try DataReader(files).read()
        #expect(read.changes(in: .kazakh).map(\.number) == Array(1...28))
        #expect(read.changes(in: .english)[1].verdict == .superseded && read.changes(in: .english)[1].changes.map(\.text) == ["New"])
        #expect(read.changes(in: .russian)[0] == AnswerChanges(number: 1, verdict: .holds, changes: []))
    }

    @Test(arguments: [
        ("1: {verdict: holds}\n", "", 1, "missing-key"), ("1: {verdict: holds}", "29: {verdict: holds}", 1, "unknown-answer"),
        ("1: {verdict: holds}", "1: {verdict: true}", 1, "unknown-key"), ("1: {verdict: holds}", "1: {verdict: partly}", 1, "missing-key"),
        ("en: New,", "en: \"{fee/top}\",", 5, "unknown-figure"),
    ])
    func aFaultInTheChangesIsTold(old: String, new: String, line: Int, fault: String) {
        let found = faults(Self.changes.replacing(old, with: new, maxReplacements: 1))
        #expect(found.contains("faq/changes.yaml:\(line): faults/\(fault)"), "\(found)")
    }
}
