import AssistantCore
@testable import DataFiles
import Law
import Testing


/// Figures that only texts name: added in the data alone.
@Suite struct FigureReadingTests {
    private let data = ChangedData()

    private static func files(_ measures: String) -> FileSet {
        ChangedData.files.replacing("parameters/extra.yaml", with: Array(measures.utf8))
    }

    private static let figure = "threshold:\n  unit: mci\n  values:\n    - {value: 7, from: 2020-01-01, act: law, confidence: confirmed}\n"

    @Test func aFigureInAFileOfItsOwnCanBeNamed() throws {
        let check = try #require(ChangedData.files.text(of: "checks/refund.yaml"))
        let hint = ["kk", "ru", "en"].map { "      \($0): \"{extra/threshold}\"\n" }.joined()
        let named = check.replacing("    kind: yes-no", with: "    hint:\n\(hint)    kind: yes-no", maxReplacements: 1)
        let files = Self.files(Self.figure).replacing("checks/refund.yaml", with: Array(named.utf8))
        let law = try DataReader(files).read().law
        #expect(law.figure(named: "extra/threshold")?.kind == .countOfMCI && law.knowsPlace("extra/threshold"))
        #expect(law.knowsPlace("periods/initiation") && law.knowsPlace("mci/values") && !law.knowsPlace("extra/other"))
        // Without the file nobody knows the figure.
        let found = data.faults(with: files.replacing("parameters/extra.yaml", with: nil), in: "parameters/extra.yaml")
        #expect(found.count == 3 && found.allSatisfy { $0.hasPrefix("checks/refund.yaml:") && $0.hasSuffix("unknown-figure") }, "\(found)")
    }

    @Test(arguments: [
        ("unit: mci", "unit: kilometres", 2, "unknown-key"), ("  unit: mci\n", "", 2, "missing-key"),
        ("value: 7", "value: many", 4, "expected-fraction"), ("value: 7", "value: 0", 4, "outside-bounds"),
        ("act: law", "act: lew", 4, "unknown-act"), ("confidence: confirmed", "confidence: confirmed, url: ftp://a", 4, "missing-link"),
    ])
    func aFaultIsTold(old: String, new: String, line: Int, fault: String) {
        let found = data.faults(with: Self.files(Self.figure.replacing(old, with: new)), in: "parameters/extra.yaml")
        #expect(found.contains("parameters/extra.yaml:\(line): faults/\(fault)"), "\(found)")
    }

    @Test(arguments: [
        ("parameters/fee.yaml", "cap:\n  unit: mci", "cap:\n  unit: tenge", "wrong-type"),
        ("parameters/fee.yaml", "cap:\n", "cop:\n", "missing-key"), ("parameters/fee.yaml", "bands:\n", "bans:\n", "missing-key"),
        ("parameters/mci.yaml", "unit: tenge", "unit: share", "wrong-type"),
    ])
    func whatARuleCalculatesWithIsNeeded(file: String, old: String, new: String, fault: String) throws {
        let found = try data.faults(in: file, change: data.replacing(old, new))
        #expect(found.contains { $0.hasPrefix(file) && $0.hasSuffix("faults/\(fault)") }, "\(found)")
    }

    @Test func aSourceHasTheAddressOfItsActInTheLanguageShown() throws {
        let law = ChangedData.good.law
        func address(_ act: String, url: String? = nil, _ language: Language) -> String? {
            law.address(of: LegalSource(act: act, article: "1", url: url, confidence: .confirmed), in: language)
        }
        #expect(address("law", .kazakh) == "https://adilet.zan.kz/kaz/docs/Z100000261_")
        #expect(address("law", .kazakhLatin) == address("law", .kazakh))
        #expect(address("law", .russian) == "https://adilet.zan.kz/rus/docs/Z100000261_")
        #expect(address("order-416", .russian) == nil && address("reading", .english) == nil)
        #expect(address("law", url: "https://example.org/", .russian) == "https://example.org/")
    }

    /// Every figure and rule says where it stands and since when, at an address that is more than a front page.
    @Test func everyFigureHasItsSourceAndItsDate() {
        let law = ChangedData.good.law
        var dated: [(name: String, from: CalendarDate?, source: LegalSource)] = []
        func add<Value>(_ name: String, _ values: Dated<Value>) {
            #expect(!values.values.isEmpty, "\(name)")
            dated += values.values.map { (name, $0.from, $0.source) }
        }
        for figure in Figure.allCases { add(figure.rawValue, law[figure]) }
        for (name, figure) in law.namedFigures { add(name, figure.values) }
        for period in law.periods { add(period.name, period.length) }
        add("bands", law.feeBands)
        add("wages", law.averageWage)
        dated += LegalRule.allCases.map { ($0.rawValue, nil, law[$0]) }
        #expect(dated.count > 140)
        for (name, from, source) in dated {
            #expect(from == nil || from! >= CalendarDate(year: 2010, month: 1, day: 1)!, "\(name)")
            #expect(from == nil || from! <= law.version.day, "\(name): known only from then on")
            let act = law.acts[source.act]
            #expect(act != nil, "\(name)")
            // A law as a whole says nothing; an order or a budget law is short.
            let isWhole = ["budget", "order-416", "decree-437", "court-86", "statistics", "holidays", "reading"].contains(source.act)
            #expect(isWhole || !source.article.isEmpty, "\(name)")
            #expect((act?.kind == .reading) == (source.act == "reading") && (act?.kind != .reading || source.confidence == .uncertain), "\(name)")
            for language in Language.allCases {
                guard let url = law.address(of: source, in: language) else { continue }
                #expect(url.hasPrefix("https://") && url.split(separator: "/").count > 2, "\(name): \(url)")
            }
        }
    }

    /// What a way to ask is for must be there; each answer must have a file.
    @Test(arguments: [
        ("for: answer 1\n", "for: answer 29\n", "faq/asking/01.yaml:2: faults/unknown-subject"),
        ("for: answer 1\n", "for: answer 2\n", "faq/asking/02.yaml:2: faults/repeated-key"),
        ("for: answer 1\n", "for: check refund\n", "faq/asking/01.yaml:1: faults/missing-file"),
        ("for: answer 1\n", "for: check nothing\n", "faq/asking/01.yaml:2: faults/unknown-subject"),
        ("for: answer 1\n", "for: explanation nothing\n", "faq/asking/01.yaml:2: faults/unknown-subject"),
        ("for: answer 1\n", "for: calculator nothing\n", "faq/asking/01.yaml:2: faults/unknown-subject"),
        ("for: answer 1\n", "", "faq/asking/01.yaml:2: faults/missing-key"),
    ])
    func whatIsAskedForIsNamed(old: String, new: String, fault: String) throws {
        let found = try data.faults(in: "faq/asking/01.yaml", change: data.replacing(old, new))
        #expect(found.contains(fault), "\(found)")
    }
}
