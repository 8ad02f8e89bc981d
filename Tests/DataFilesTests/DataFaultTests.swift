import AssistantCore
import Foundation
import Testing

@testable import DataFiles

/// Bad data is refused with file, line and reason, and every fault is told in one run.
@Suite struct DataFaultTests {
    private let data = ChangedData()

    @Test func theProjectsOwnDataIsGood() throws {
        _ = try DataReader(ChangedData.files).read()
    }

    /// Whatever file is at fault, reading all of them finds it.
    @Test(arguments: [
        "faq/official.kk.yaml", "faq/en.yaml", "faq/topics.yaml", "faq/asking/07.yaml", "faq/terms.yaml", "interface/screens.yaml",
        "interface/latin.yaml", "parameters/acts.yaml", "parameters/mci.yaml", "parameters/calendar.yaml", "calculators/fee.yaml",
        "checks/refund.yaml",
    ])
    func everyFileIsRead(file: String) throws {
        let files = ChangedData.files.replacing(file, with: Array("- not a mapping\n".utf8))
        let bad = try #require(throws: BadData.self) { try DataReader(files).read() }
        #expect(bad.faults.contains { $0.file == file && $0.line == 1 && $0.reason.path == "faults/expected-mapping" })
    }

    @Test func aFileThatIsNoTextIsTold() throws {
        let files = ChangedData.files.replacing("faq/topics.yaml", with: [0xFF, 0xFE])
        #expect(data.faults(with: files, in: "faq/topics.yaml").contains("faq/topics.yaml:1: faults/unreadable"))
    }

    /// What is changed into what, the line that is then at fault, and the fault.
    @Test(arguments: [
        ("faq/official.kk.yaml", "number: 2\n", "number: two\n", "  - number: two", "expected-number"),
        ("faq/official.kk.yaml", "number: 2\n", "number: 7\n", "  - number: 7", "wrong-number"),
        ("faq/official.kk.yaml", "topic: fee", "topic: fees", "    topic: fees", "unknown-topic"),
        ("faq/official.kk.yaml", "    topic: fee\n", "", "  - number: 1", "missing-key"),
        ("faq/official.kk.yaml", "topic: fee", "topic: fee\n    topik: fee", "    topik: fee", "unknown-key"),
        ("faq/official.kk.yaml", "language: kk", "language: ru", "language: ru", "wrong-language"),
        ("faq/topics.yaml", "  ru: Алименты\n", "", "  kk: Алимент", "missing-key"),
        ("interface/screens.yaml", "  en: Questions\n", "", "  kk: Сұрақтар", "missing-language"),
        ("interface/screens.yaml", "questions:", "question:", "question:", "unknown-key"),
        ("interface/screens.yaml", "  en: Questions\n", "  en: \"\"\n", "  en: \"\"", "empty-text"),
        ("interface/screens.yaml", "Found: {count}", "Found: {number}", "  en: \"Found: {number}\"", "wrong-places"),
        ("interface/screens.yaml", "questions:\n", "\tquestions:\n", "\tquestions:", "not-yaml"),
        ("faq/asking/01.yaml", "- bailiff fee rate", "- бailiff fee rate", "  - бailiff fee rate", "mixed-letters"),
        ("faq/asking/elsewhere.yaml", "ru:", "rus:", "rus:", "unknown-key"),
        ("faq/terms.yaml", "howmuch: [", "howmuch: some\nother: [", "howmuch: some", "expected-list"),
        ("calculators/fee.yaml", "type: amount", "type: date", "    type: date", "wrong-type"),
        ("calculators/fee.yaml", "      security: {", "      securities: {", "      securities: {kk: талап қоюды қамтамасыз ету, ru: обеспечение иска, en: securing a claim}", "unknown-key"),
        ("calculators/fee.yaml", "      security: {kk: талап қоюды қамтамасыз ету, ru: обеспечение иска, en: securing a claim}\n", "", "      property: {kk: ақша өндіру, ru: взыскание денег, en: recovery of money}", "missing-key"),
        ("calculators/fee.yaml", "- name: amount", "- name: amuont", "  - name: amuont", "unknown-key"),
        ("calculators/fee.yaml", "      action: {", "      axtion: {", "      axtion: {kk: әрекет жасау (үйден шығару т.б.), ru: действие (выселение и др.), en: an action (eviction etc.)}", "unknown-key"),
        ("calculators/fee.yaml", "faq: [1, 6, 9, 16]", "faq: [1, 29]", "faq: [1, 29]", "unknown-answer"),
        ("calculators/alimony.yaml", "least: 0", "least: 30", "    most: 20", "end-before-start"),
        ("calculators/may-act.yaml", "  allowed: {", "  permitted: {", "  permitted: {kk: Бұл уақытта, ru: В это время, en: At this time}", "unknown-key"),
        ("parameters/fee.yaml", "from-mci: 1000,", "from-mci: 200,", "      - {from-mci: 200, rate: \"0.10\"}", "bands-out-of-order"),
        ("parameters/fee.yaml", "from-mci: 0,", "from-mci: 1,", "      - {from-mci: 1, rate: \"0.25\"}", "bands-out-of-order"),
        ("parameters/fee.yaml", "\"0.25\"", "\"25\"", "      - {from-mci: 0, rate: \"25\"}", "rate-above-one"),
        ("parameters/alimony.yaml", "value: \"1/4\", from: 2011-12-26", "value: \"1/4\", from: 2011-02-30",
         "    - {value: \"1/4\", from: 2011-02-30, act: code, article: \"139\", confidence: confirmed}", "expected-date"),
        ("parameters/rules.yaml", "fee-not-due: {act: answers", "fee-not-due: {act: anwsers", "fee-not-due: {act: anwsers, article: \"9\", confidence: confirmed}", "unknown-act"),
        ("parameters/rules.yaml", "article: \"9\", confidence: confirmed", "article: \"9\", confidence: sure", "fee-not-due: {act: answers, article: \"9\", confidence: sure}", "wrong-confidence"),
        ("parameters/version.yaml", "law-as-of: 2026-08-25", "law-as-of: 2026-08", "law-as-of: 2026-08", "expected-date"),
        ("parameters/version.yaml", "law-as-of: 2026-08-25", "law-as-of: 2027-08-25", "day: 2026-11-27", "end-before-start"),
        ("parameters/version.yaml", "day: 2026-11-27\n", "", "law-as-of: 2026-08-25", "missing-key"),
        ("calculators/fee.yaml", "explanations: [fee-who-pays,", "explanations: [fee-who-payz,", "explanations: [fee-who-payz, fee-alimony, advance-and-expenses, still-blocked]", "unknown-name"),
        ("calculators/fee.yaml", "one-of: [voluntary, cancelled]", "one-of: [voluntary]", "  - one-of: [voluntary]", "unknown-key"),
        ("calculators/arrears.yaml", "one-of: [months,", "two-of: [months,", "  - two-of: [months, unemployed, imprisoned]", "missing-key"),
        ("parameters/periods.yaml", "explanations: [eviction]", "explanations: [evictions]", "  explanations: [evictions]", "unknown-name"),
        ("parameters/calendar.yaml", "month: 1, day: 1,", "month: 1, day: 32,", "  - {month: 1, day: 32, moves: true, name: {kk: Жаңа жыл, ru: Новый год, en: New Year}}", "expected-date"),
        ("calculators/deadline.yaml", "faq: [4, 10]", "faq: [4, 0]", "faq: [4, 0]", "unknown-answer"),
        ("parameters/periods.yaml", "unit: years", "unit: weeks", "  unit: weeks", "unknown-key"),
        ("parameters/periods.yaml", "must-pass: true", "must-pass: maybe", "  must-pass: maybe", "expected-flag"),
        ("parameters/periods.yaml", "answers: [10]", "answers: [99]", "  answers: [99]", "unknown-answer"),
        ("parameters/periods.yaml", "value: 3, from: 2010-04-02, act: law, article: \"37(4)\"", "value: 3, note: near-limit, from: 2010-04-02, act: law, article: \"37(4)\"",
         "    - {value: 3, note: near-limit, from: 2010-04-02, act: law, article: \"37(4)\", confidence: confirmed}", "unknown-key"),
        ("calculators/arrears.yaml", "type: table", "type: pairs", "    type: pairs", "wrong-type"),
        ("calculators/arrears.yaml", "      paid: {kk", "      payed: {kk", "      payed: {kk: Төленген сома, ru: Уплачено, en: Paid}", "unknown-key"),
    ])
    func faultIsToldWithItsLine(file: String, old: String, new: String, line: String, fault: String) throws {
        var number = 0
        let found = try data.faults(in: file) { text in
            let changed = data.replacing(old, new)(text)
            let lines = changed?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
            number = (lines.firstIndex(of: Substring(line)) ?? -1) + 1
            return changed
        }
        #expect(found.contains("\(file):\(number): faults/\(fault)"), "\(found)")
    }

    /// What is changed in the row of a year's MCI, and the fault; the row itself is at fault, or the one behind it.
    @Test(arguments: [
        ("to: 2016-12-31", "to: 2017-01-01", "2017", "overlapping-dates"),
        ("to: 2016-12-31", "to: 2016-12-30", "2017", "gap-in-dates"),
        ("to: 2016-12-31", "to: 2015-12-31", "2016", "end-before-start"),
        ("to: 2016-12-31, ", "", "2016", "missing-key"),
        ("from: 2016-01-01, ", "", "2016", "missing-key"),
        ("value: 2121", "value: many", "2016", "expected-fraction"),
    ])
    func datesWithoutOrderAreTold(old: String, new: String, year: String, fault: String) throws {
        var line = 0
        let found = try data.faults(in: "parameters/mci.yaml") { text in
            line = text.split(separator: "\n").firstIndex { $0.contains("from: \(year)-01-01") }! + 1
            return data.replacing(old, new)(text)
        }
        #expect(found.contains("parameters/mci.yaml:\(line): faults/\(fault)"), "\(found)")
    }

    @Test(arguments: ["act: budget, ", ", confidence: confirmed"])
    func aFigureWithoutItsSourceIsTold(part: String) throws {
        let found = try data.faults(in: "parameters/mci.yaml", change: data.replacing(part, ""))
        #expect(found == ["parameters/mci.yaml:5: faults/missing-key"])
    }

    @Test(arguments: [
        ("adilet.zan.kz", "missing-link"), ("https://adilet.zan.kz", "front-page"), ("https://adilet.zan.kz/", "front-page"),
    ])
    func anAddressIsALinkToAPage(url: String, fault: String) throws {
        let found = try data.faults(
            in: "parameters/mci.yaml", change: data.replacing("act: budget, ", "act: budget, url: \"\(url)\", "))
        #expect(found == ["parameters/mci.yaml:5: faults/\(fault)"])
        let acts = try data.faults(in: "parameters/acts.yaml", change: data.replacing("https://adilet.zan.kz/kaz/docs/Z100000261_", url))
        #expect(acts.count == 1 && acts[0].hasSuffix("faults/\(fault)"), "\(acts)")
    }

    /// What is changed in a check, the name or condition at whose line the fault stands, and the fault.
    @Test(arguments: [
        ("      - when: {taken: \"no\"}\n        to: nothing-taken\n", "", "  nothing-taken:", "unreachable"),
        ("to: annulled", "to: nowhere", "  taken:", "unknown-target"),
        ("to: annulled", "to: taken", "  taken:", "endless-way"),
        ("      - to: document\n", "", "  annulled:", "no-way-on"),
        ("when: {taken: \"no\"}", "when: {token: \"no\"}", "      - when: {token: \"no\"}", "unknown-question"),
        ("when: {taken: \"no\"}", "when: {taken: never}", "      - when: {taken: never}", "unknown-option"),
        ("when: {taken: \"no\"}", "when: {money-at: bailiff}", "  taken:", "not-answered"),
        ("  ru: \"Возврат взысканных денег\"\n", "", "  kk: \"Өндірілген ақшаны қайтару\"", "missing-key"),
        ("faq: [12]\nquestions", "faq: [40]\nquestions", "faq: [40]", "unknown-answer"),
        ("kind: yes-no", "kind: maybe", "    kind: maybe", "unknown-key"),
    ])
    func aCheckThatDoesNotEndIsTold(old: String, new: String, place: String, fault: String) throws {
        var line = 0
        let found = try data.faults(in: "checks/refund.yaml") { text in
            let changed = data.replacing(old, new)(text)
            line = (changed?.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0 == place } ?? -1) + 1
            return changed
        }
        #expect(found.contains("checks/refund.yaml:\(line): faults/\(fault)"), "\(found)")
    }

    @Test(arguments: [
        ("exam-exempt", ">= bailiff/prosecutor-years", ">= bailiff/prosecutor-month", "unknown-figure"),
        ("exam-exempt", ">= bailiff/prosecutor-years", "25", "wrong-condition"),
        ("refund", "explanation: inscription-objection", "explanation: inscription", "unknown-name"),
        ("refund", "check: see-file", "check: see-files", "unknown-name"),
        ("refund", "    confidence: confirmed\n", "", "missing-key"),
        ("refund", "{act: cpc,", "{act: cpcc,", "unknown-act"),
        ("get-licence", "from: $today", "from: $yesterday", "unknown-question"),
        ("may-act-now", "at: \"$today 12:00\"", "at: \"$today 32:00\"", "wrong-value"),
        ("get-licence", "calculator: deadline", "calculator: dedline", "unknown-calculator"),
        ("get-licence", "fields: {event: licence,", "fields: {evnt: licence,", "unknown-calculator"),
        ("get-licence", "from: $applied-on", "from: $applied-at", "unknown-question"),
        ("get-licence", "    deadline: {event: licence, from: applied-on}\n", "", "no-deadline"),
        ("get-licence", "rules: [counting", "rules: [conting", "unknown-rule"),
    ])
    func aCheckThatNamesWhatThereIsNotIsTold(name: String, old: String, new: String, fault: String) throws {
        let found = try data.faults(in: "checks/\(name).yaml", change: data.replacing(old, new))
        #expect(found.contains { $0.hasPrefix("checks/\(name).yaml:") && $0.hasSuffix("faults/\(fault)") }, "\(found)")
    }

    @Test func aWayToAskThatStandsInTwoPlacesIsTold() throws {
        let found = try data.faults(
            in: "faq/asking/01.yaml", change: data.replacing("- какой процент у ЧСИ за работу", "- сколько берет частный судебный исполнитель"))
        #expect(found.count == 1 && found[0].hasSuffix("faults/repeated-text"), "\(found)")
    }

    @Test func aWayToAskForAnotherAnswerIsToldToo() throws {
        let found = try data.faults(
            in: "faq/asking/02.yaml", change: data.replacing("- как стать судебным исполнителем", "- сколько берет частный судебный исполнитель"))
        #expect(found.count == 1 && found[0].hasSuffix("faults/repeated-text"), "\(found)")
    }

    @Test func aMissingFileIsTold() throws {
        for file in ["faq/official.kk.yaml", "faq/asking/28.yaml"] {
            #expect(try data.faults(in: file) { _ in nil }.contains("\(file):1: faults/missing-file"))
        }
    }

    @Test func allFaultsAreToldInOneRun() throws {
        let found = try data.faults(in: "faq/official.kk.yaml") { text in
            text.replacing("number: 2\n", with: "number: two\n").replacing("number: 9\n", with: "number: nine\n")
        }
        #expect(found.filter { $0.hasSuffix("expected-number") }.count == 2)
    }

    /// One answer taken out of the official list: whoever speaks of it still is at fault.
    @Test func everyFileMustHaveAsManyAnswersAsTheOfficialOne() throws {
        let official = try #require(ChangedData.files.text(of: "faq/official.kk.yaml"))
        let start = try #require(official.range(of: "  - number: 28\n"))
        let files = ChangedData.files.replacing("faq/official.kk.yaml", with: Array(official[..<start.lowerBound].utf8))
        let bad = try #require(throws: BadData.self) { try DataReader(files).read() }
        let found = bad.faults.map { "\($0.file): \($0.reason.path)" }
        for expected in [
            "faq/ru.yaml: faults/missing-entry", "faq/en.yaml: faults/missing-entry",
            "faq/asking/28.yaml: faults/unknown-subject", "checks/get-licence.yaml: faults/unknown-answer",
        ] { #expect(found.contains(expected), "\(expected): \(found)") }
    }
}
