import AssistantCore
import Law

/// Reads `Data/parameters/`: the figures and rules of the law, each with its dates and its source.
struct ParametersReader {
    let folder: DataFolder

    /// Nil where something is missing; the fault is noted.
    func read() -> Parameters? {
        let acts = readActs()
        let (figures, bands) = readFigures(acts)
        let rules = readRules(acts)
        let wages = readWages(acts)
        let periods = readPeriods(acts)
        let calendar = CalendarReader(folder: folder).read(acts)
        guard figures.count == Figure.allCases.count, rules.count == LegalRule.allCases.count, let bands, let wages,
            let periods, let calendar
        else { return nil }
        return Parameters(
            acts: acts.acts, figures: figures, rules: rules, feeBands: bands, averageWage: wages, periods: periods,
            calendar: calendar)
    }

    private func readActs() -> KnownActs {
        var acts: [String: Act] = [:]
        var needsLink: Set<String> = []
        for (_, name, value) in folder.read("parameters/acts.yaml")?.pairs() ?? [] {
            guard let fields = value.fields(["kind", "title", "short"], optional: ["url"]),
                let title = fields["title"]?.localized(), let short = fields["short"]?.localized(), let kind = fields["kind"]?.text()
            else { continue }
            guard let known = Act.Kind(rawValue: kind) else {
                let known = Act.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                fields["kind"]?.fault(.unknownKey, ["key": .text(kind), "known": .text(known)])
                continue
            }
            if known.hasLink {
                if fields["url"] == nil { value.fault(.missingKey, ["key": "url"]) }
                if fields["url"]?.node.scalar?.hasPrefix("https://") == false { fields["url"]?.fault(.missingLink) }
                needsLink.insert(name)
            }
            acts[name] = Act(kind: known, title: title, short: short, url: fields["url"]?.text() ?? "")
        }
        return KnownActs(acts: acts, needsLink: needsLink)
    }

    private func readFigures(_ acts: KnownActs) -> ([Figure: Dated<Fraction>], Dated<[FeeBand]>?) {
        var figures: [Figure: Dated<Fraction>] = [:]
        var bands: Dated<[FeeBand]>?
        for (file, entries) in Figure.files {
            let hasBands = file == "fee"
            let keys = entries.map(\.key) + (hasBands ? ["bands"] : [])
            guard let fields = folder.read("parameters/\(file).yaml")?.fields(keys) else { continue }
            for (key, figure) in entries {
                figures[figure] = fields[key]?.dated(acts) { $0["value"]?.fraction(figure.kind) }
            }
            if file == "hours" { prove(figures, fields["last-hour"]) }
            if hasBands { bands = fields["bands"]?.dated(acts) { $0["value"].flatMap(readBands) } }
        }
        return (figures, bands)
    }

    /// The hours must follow each other, whenever one of them changes.
    private func prove(_ figures: [Figure: Dated<Fraction>], _ node: DataNode?) {
        let hours = [Figure.firstHour, .eveningHour, .lastHour].compactMap { figures[$0] }
        for day in Set(hours.flatMap(\.values).map(\.from)) {
            let values = hours.compactMap { $0.on(day)?.value.value.numerator }
            if zip(values, values.dropFirst()).contains(where: { $0 >= $1 }) { return node?.fault(.hoursOutOfOrder) ?? () }
        }
    }

    /// The bands of the tariff, from zero upwards.
    private func readBands(_ node: DataNode) -> [FeeBand]? {
        guard let nodes = node.list() else { return nil }
        var bands: [FeeBand] = []
        for band in nodes {
            guard let fields = band.fields(["from-mci", "rate"]), let from = fields["from-mci"]?.integer(within: 0...1_000_000),
                let rate = fields["rate"]?.fraction()
            else { continue }
            let isFirst = bands.isEmpty
            if isFirst ? from != 0 : from <= bands[bands.count - 1].fromMCI { band.fault(.bandsOutOfOrder) }
            if rate.numerator > rate.denominator { fields["rate"]?.fault(.rateAboveOne) }
            bands.append(FeeBand(fromMCI: from, rate: rate))
        }
        if nodes.isEmpty { node.fault(.emptyList) }
        return bands.isEmpty || bands.count < nodes.count ? nil : bands
    }

    private func readRules(_ acts: KnownActs) -> [LegalRule: LegalSource] {
        guard let fields = folder.read("parameters/rules.yaml")?.fields(LegalRule.allCases.map(\.rawValue)) else { return [:] }
        var rules: [LegalRule: LegalSource] = [:]
        for rule in LegalRule.allCases {
            guard let node = fields[rule.rawValue], let keys = node.fields(DataNode.sourceKeys) else { continue }
            rules[rule] = node.source(keys, acts)
        }
        return rules
    }

    private func readWages(_ acts: KnownActs) -> Dated<AverageWage>? {
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
    private func readPeriods(_ acts: KnownActs) -> [Period]? {
        guard let pairs = folder.read("parameters/periods.yaml")?.pairs() else { return nil }
        let periods = pairs.compactMap { _, name, node in readPeriod(name, node, acts) }
        return periods.count == pairs.count ? periods : nil
    }

    private func readPeriod(_ name: String, _ node: DataNode, _ acts: KnownActs) -> Period? {
        guard let fields = node.fields(["unit", "values"]), let unit = fields["unit"]?.text() else { return nil }
        guard let known = Period.Unit(rawValue: unit) else {
            let known = Period.Unit.allCases.map(\.rawValue).joined(separator: ", ")
            fields["unit"]?.fault(.unknownKey, ["key": .text(unit), "known": .text(known)])
            return nil
        }
        guard let length = fields["values"]?.dated(acts, { $0["value"]?.integer(within: known.bounds) }) else { return nil }
        return Period(name: name, length: length, unit: known)
    }
}
