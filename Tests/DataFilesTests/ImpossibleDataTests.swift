import AssistantCore
import Foundation
import Law
import Testing

@testable import DataFiles

/// Data that reads well and cannot be: told, so that nothing dies of it later.
@Suite struct ImpossibleDataTests {
    private let data = ChangedData()

    /// Figures beyond what any law would say: once these passed, and the calculators died of them.
    @Test(arguments: [
        ("parameters/mci.yaml", "value: 1982", "value: 0", "outside-bounds"),
        ("parameters/mci.yaml", "value: 1982", "value: 19.5", "expected-number"),
        ("parameters/mci.yaml", "value: 1982", "value: 999999999", "outside-bounds"),
        ("parameters/mci.yaml", "value: 1982", "value: 9999999999999999999", "outside-bounds"),
        ("parameters/bailiff.yaml", "value: 25", "value: abc", "expected-fraction"),
        ("parameters/bailiff.yaml", "value: 25", "value: 500", "outside-bounds"),
        ("parameters/wages.yaml", "value: 312011", "value: 9999999999999999999", "outside-bounds"),
        ("parameters/wages.yaml", "quarter: 2,", "quarter: 5,", "outside-bounds"),
        ("parameters/wages.yaml", "year: 2022", "year: 22", "outside-bounds"),
        ("parameters/alimony.yaml", "value: \"1/4\"", "value: \"5/4\"", "outside-share"),
        ("parameters/alimony.yaml", "value: \"1/4\"", "value: 0", "outside-share"),
        ("parameters/arrears.yaml", "value: \"0.001\"", "value: 10", "outside-share"),
        ("parameters/arrears.yaml", "value: 3", "value: \"1/3\"", "expected-number"),
        ("parameters/hours.yaml", "value: 22", "value: 25", "outside-bounds"),
        ("parameters/hours.yaml", "value: 22", "value: 17", "hours-out-of-order"),
        ("parameters/fee.yaml", "from-mci: 20000", "from-mci: 99999999999", "outside-bounds"),
        ("parameters/fee.yaml", "{value: 10000,", "{value: 0,", "outside-bounds"),
        ("parameters/periods.yaml", "{value: 3,", "{value: 0,", "outside-bounds"),
        ("parameters/periods.yaml", "{value: 3,", "{value: -3,", "outside-bounds"),
        ("parameters/periods.yaml", "{value: 3,", "{value: 99999999,", "outside-bounds"),
        ("parameters/periods.yaml", "initiation:", "inittiation:", "unlisted-event"),
        ("parameters/periods.yaml", "value: 3,", "value: three,", "expected-number"),
        ("parameters/calendar.yaml", "first: 2027", "first: 20277", "outside-bounds"),
        ("parameters/acts.yaml", "kk: https://", "kk: ftp://", "missing-link"),
        ("calculators/deadline.yaml", "least: 1", "least: 0", "outside-bounds"),
        ("calculators/deadline.yaml", "most: 33000", "most: 9999999999999999999", "outside-bounds"),
        ("calculators/deadline.yaml", "      initiation:", "      initiating:", "unknown-event"),
        ("calculators/arrears.yaml", "least: 1", "least: 0", "outside-bounds"),
        ("calculators/fee.yaml", "name: recovered", "name: amount", "repeated-key"),
        ("calculators/fee.yaml", "ru: Оплата деятельности", "ru: \"Оплата\\e[2J\"", "control-character"),
        ("checks/get-licence.yaml", "deadline: {event: licence,", "deadline: {event: nonsense,", "unknown-event"),
        ("checks/get-licence.yaml", "deadline: {event: licence, from: applied-on}", "deadline: {event: licence, from: purpose}", "wrong-kind"),
        ("checks/get-licence.yaml", "fields: {event: licence,", "fields: {event: licens,", "wrong-value"),
        ("checks/get-licence.yaml", "from: $applied-on", "from: $purpose", "wrong-kind"),
        ("checks/get-licence.yaml", "from: $applied-on", "from: 31.02.2026", "wrong-value"),
        ("checks/get-licence.yaml", "The last day, inclusive: {last-day}", "The last day, inclusive: {lastday}", "unknown-place"),
        ("checks/how-much-alimony.yaml", "fields: {children: 0,", "fields: {children: 0.5,", "wrong-value"),
        ("checks/how-much-alimony.yaml", "most: 10000", "most: 99999999999", "outside-bounds"),
        ("checks/how-much-alimony.yaml", "example: 250000", "example: 0", "outside-bounds"),
        ("checks/exam-exempt.yaml", "\">= bailiff/prosecutor-years\"", "\">= 9223372036854775807\"", "wrong-condition"),
        ("checks/exam-exempt.yaml", "\">= bailiff/prosecutor-years\"", "\">= alimony/one-child\"", "not-comparable"),
        ("interface/latin.yaml", "letters:\n", "letters:\n  \"\": x\n", "wrong-letter"),
        ("faq/topics.yaml", "  ru: Алименты\n", "  ru: Алименты\n  ru: Алименты\n", "repeated-key"),
        ("faq/topics.yaml", "  ru: Алименты\n", "  ru: Алименты\n---\n", "not-yaml"),
    ])
    func whatNoLawWouldSayIsTold(file: String, old: String, new: String, fault: String) throws {
        let found = try data.faults(in: file, change: data.replacing(old, new))
        #expect(found.contains { $0.hasSuffix(": faults/\(fault)") }, "\(found)")
    }

    /// The age of a bailiff changes some day, and a check that reads well today has no way on from then.
    @Test(arguments: [("30", "bailiff/minimum-age", "< 30"), ("20", "bailiff/minimum-age", "< 25")])
    func checksAreProvedOnEveryDayOnWhichAFigureChanges(later: String, figure: String, gap: String) throws {
        let source = "act: answers, article: \"2\", confidence: confirmed}"
        let law = try #require(ChangedData.files.text(of: "parameters/bailiff.yaml"))
            .replacing("{value: 25, from: 2010-01-01, \(source)", with: """
                {value: 25, from: 2010-01-01, to: 2029-12-31, \(source)
                    - {value: \(later), from: 2030-01-01, to: 2039-12-31, \(source)
                    - {value: 25, from: 2040-01-01, \(source)
                """)
        let ways = "    next:\n      - to: education\n"
        let check = try #require(ChangedData.files.text(of: "checks/become-bailiff.yaml"))
        #expect(law.contains("2040") && check.contains(ways))
        let files = ChangedData.files.replacing("parameters/bailiff.yaml", with: Array(law.utf8))
            .replacing("checks/become-bailiff.yaml", with: Array(check.replacing(ways, with: """
                    next:
                      - when: {age: ">= \(figure)"}
                        to: education
                      - when: {age: "\(gap == "< 30" ? "< 25" : "< 20")"}
                        to: education

                """).utf8))
        let bad = try #require(throws: BadData.self) { try DataReader(files).read() }
        let found = bad.faults.map { "\($0.file): \($0.reason.path)" }
        #expect(found.contains("checks/become-bailiff.yaml: faults/no-way-on"), "\(found)")
    }
}
