import AssistantCore
@testable import DataFiles
import Law
import Testing

/// Situations and the short titles of the answers: read, and held against what they name.
@Suite struct SituationTests {
    private static let file = "situations/cannot-leave.yaml"
    private static let text = """
        order: 1
        title: {kk: Шыға алмаймын, ru: Не выпускают, en: I cannot leave}
        text: {kk: Шектеу., ru: Запрет., en: A ban.}
        leads: [answer 18, explanation travel-ban-rules, calculator fee, check travel-ban]

        """

    private let data = ChangedData()

    private func files(_ text: String) -> FileSet { ChangedData.files.replacing(Self.file, with: Array(text.utf8)) }

    @Test func aSituationIsReadInEachLanguage() throws {
        let read = try DataReader(files(Self.text)).read()
        let situation = try #require(read.situation("cannot-leave", in: .russian))
        #expect(situation.title == "Не выпускают" && situation.text == "Запрет.")
        #expect(situation.leads == [.answer(18), .explanation("travel-ban-rules"), .calculator(.fee), .check("travel-ban")])
        #expect(read.situation("cannot-leave", in: .kazakhLatin)?.title.contains("almaimyn") == true)
    }

    /// What is changed into what, the line that is then at fault, and the fault.
    @Test(arguments: [
        ("order: 1", "order: one", 1, "expected-number"),
        ("en: I cannot leave", "en: I cannot leave the country for a debt", 2, "too-long"),
        ("en: A ban.", "en: \"{fee/cap}\"", 3, "wrong-places"),
        ("answer 18", "answer 29", 4, "unknown-subject"), ("answer 18", "letter 1", 4, "unknown-subject"),
        ("answer 18", "situation paper-came", 4, "unknown-subject"), ("check travel-ban", "check no-such", 4, "unknown-subject"),
        ("[answer 18, explanation travel-ban-rules, calculator fee, check travel-ban]", "[]", 4, "empty-list"),
    ])
    func faultIsToldWithItsLine(old: String, new: String, line: Int, fault: String) {
        #expect(Self.text.contains(old))
        let found = data.faults(with: files(Self.text.replacing(old, with: new)), in: Self.file)
        #expect(found.contains("\(Self.file):\(line): faults/\(fault)"), "\(found)")
    }

    /// What becomes of the title of the first answer, and the fault.
    @Test(arguments: [
        ("1: {kk: \"Қызмет", "29: {kk: \"Қызмет", "unknown-answer"), ("en: \"What the bailiff’s fee is\"", "en: \"Who issues the licence\"", "repeated-text"),
        ("en: \"What the bailiff’s fee is\"", "en: \"What the fee of the private bailiff is here\"", "too-long"),
    ])
    func aFaultInTheTitlesIsTold(old: String, new: String, fault: String) throws {
        let found = try data.faults(in: "faq/titles.yaml", change: data.replacing(old, new))
        #expect(found.contains { $0.hasSuffix("faults/\(fault)") }, "\(found)")
    }
}
