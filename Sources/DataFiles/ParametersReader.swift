import AssistantCore
import Law

/// Reads `Data/parameters/`: the figures and rules of the law, each with its dates and its source.
struct ParametersReader {
    let folder: DataFolder

    /// How many official answers there are; nil where they could not be read.
    let answers: Int?
    /// The ids of our explanations.
    let explanations: Set<String>

    /// Nil where something is missing; the fault is noted.
    func read() -> Parameters? {
        let acts = readActs()
        let figures = FiguresReader(folder: folder, acts: acts).read()
        let rules = readRules(acts)
        let wages = readWages(acts)
        let periods = readPeriods(acts)
        let calendar = CalendarReader(folder: folder).read(acts)
        let version = readVersion()
        guard figures.isWhole, figures.needed.count == Figure.allCases.count, rules.count == LegalRule.allCases.count,
            let bands = figures.bands, let wages, let periods, let calendar, let version
        else { return nil }
        return Parameters(
            acts: acts, figures: figures.needed, namedFigures: figures.named, rules: rules, feeBands: bands,
            averageWage: wages, periods: periods, calendar: calendar, version: version)
    }

    private func readActs() -> [String: Act] {
        var acts: [String: Act] = [:]
        for (_, name, value) in folder.read("parameters/acts.yaml")?.pairs() ?? [] {
            guard let fields = value.fields(["kind", "title", "short"], optional: ["url"]),
                let title = fields["title"]?.localized(), let short = fields["short"]?.localized(), let kind = fields["kind"]?.text()
            else { continue }
            guard let known = Act.Kind(rawValue: kind) else {
                let known = Act.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                fields["kind"]?.fault(.unknownKey, ["key": .text(kind), "known": .text(known)])
                continue
            }
            acts[name] = Act(kind: known, title: title, short: short, url: fields["url"]?.address())
        }
        return acts
    }

    private func readVersion() -> DataVersion? {
        guard let fields = folder.read("parameters/version.yaml")?.fields(["law-as-of", "day"]),
            let lawAsOf = fields["law-as-of"]?.date(), let day = fields["day"]?.date()
        else { return nil }
        if day < lawAsOf { fields["day"]?.fault(.endBeforeStart) }
        return DataVersion(lawAsOf: lawAsOf, day: day)
    }

    private func readRules(_ acts: [String: Act]) -> [LegalRule: LegalSource] {
        guard let fields = folder.read("parameters/rules.yaml")?.fields(LegalRule.allCases.map(\.rawValue)) else { return [:] }
        var rules: [LegalRule: LegalSource] = [:]
        for rule in LegalRule.allCases {
            rules[rule] = fields[rule.rawValue]?.source(acts)
        }
        return rules
    }

    private func readWages(_ acts: [String: Act]) -> Dated<AverageWage>? {
        folder.read("parameters/wages.yaml")?.fields(["values"])?["values"]?
            .dated(acts, keys: ["value", "year", "quarter"]) { fields in
                guard let wage = fields["value"]?.integer(within: 1...100_000_000),
                    let year = fields["year"]?.integer(within: CalendarDate.years),
                    let quarter = fields["quarter"]?.integer(within: 1...4)
                else { return nil }
                return AverageWage(wage: Money(tenge: wage), year: year, quarter: quarter)
            }
    }

    /// Nil where one of them could not be read.
    private func readPeriods(_ acts: [String: Act]) -> [Period]? {
        guard let pairs = folder.read("parameters/periods.yaml")?.pairs() else { return nil }
        let periods = pairs.compactMap { _, name, node in readPeriod(name, node, acts) }
        return periods.count == pairs.count ? periods : nil
    }

    private func readPeriod(_ name: String, _ node: DataNode, _ acts: [String: Act]) -> Period? {
        guard let fields = node.fields(["unit", "values"], optional: ["must-pass", "answers", "explanations"]),
            let unit = fields["unit"]?.text()
        else { return nil }
        guard let known = Period.Unit(rawValue: unit) else {
            let known = Period.Unit.allCases.map(\.rawValue).joined(separator: ", ")
            fields["unit"]?.fault(.unknownKey, ["key": .text(unit), "known": .text(known)])
            return nil
        }
        let length = fields["values"]?.dated(acts, optional: ["note"]) { readLength($0, within: known.bounds) }
        let numbers = (fields["answers"].map { $0.list() ?? [] } ?? []).compactMap { $0.faqNumber(of: answers) }
        let ids = (fields["explanations"].map { $0.list() ?? [] } ?? []).compactMap { $0.explanation(among: explanations) }
        guard let length else { return nil }
        return Period(
            name: name, length: length, unit: known, mustPass: fields["must-pass"]?.flag() ?? false, answers: numbers,
            explanations: ids)
    }

    private func readLength(_ fields: [String: DataNode], within bounds: ClosedRange<Int>) -> Period.Length? {
        guard let count = fields["value"]?.integer(within: bounds) else { return nil }
        guard let node = fields["note"], let name = node.text() else { return Period.Length(count: count, note: nil) }
        let note = Period.notes.first { $0.rawValue == name }
        if note == nil {
            let known = Period.notes.map(\.rawValue).joined(separator: ", ")
            node.fault(.unknownKey, ["key": .text(name), "known": .text(known)])
        }
        return Period.Length(count: count, note: note)
    }
}
