import AssistantCore
import Law

/// Reads the files of figures in `Data/parameters/`: all but those that have a form of their own.
///
/// A file holds figures by their keys, each with its unit and its values; or it is one figure whose key is `values`.
struct FiguresReader {
    /// The files of `Data/parameters/` that hold something else.
    static let others: Set = ["acts", "calendar", "periods", "rules", "version", "wages"]

    /// What the files of figures hold.
    struct Figures {
        var needed: [Figure: Dated<Fraction>] = [:]
        var named: [String: NamedFigure] = [:]
        var bands: Dated<[FeeBand]>?
        /// Whether each that stands in the files could be read: what names one that could not is not at fault.
        var isWhole = true
    }

    let folder: DataFolder
    let acts: [String: Act]

    func read() -> Figures {
        var figures = Figures()
        let needed = Dictionary(grouping: Figure.allCases) { $0.rawValue.prefix { $0 != "/" } }
        let files = Set(folder.files(in: "parameters")).subtracting(Self.others).union(needed.keys.map(String.init))
        for file in files.sorted() {
            guard let top = folder.read("parameters/\(file).yaml"), let pairs = pairs(of: top) else { continue }
            for (_, name, value) in pairs {
                if file == "fee", name == "bands" {
                    figures.bands = value.dated(acts) { $0["value"].flatMap(readBands) }
                } else {
                    figures.isWhole = read(value, named: "\(file)/\(name)", into: &figures) && figures.isWhole
                }
            }
            let keys = needed[file[...], default: []].map { String($0.rawValue.dropFirst(file.count + 1)) }
            for key in keys + (file == "fee" ? ["bands"] : []) where !pairs.contains(where: { $0.name == key }) { top.fault(.missingKey, ["key": .text(key)]) }
            if file == "hours" { prove(figures, pairs.first { $0.name == "last-hour" }?.value) }
        }
        return figures
    }

    /// The figures of a file by their keys.
    private func pairs(of top: DataNode) -> [(key: DataNode, name: String, value: DataNode)]? {
        top.node["unit"] == nil ? top.pairs() : [(top, "values", top)]
    }

    /// - Returns: whether it could be read.
    private func read(_ node: DataNode, named name: String, into figures: inout Figures) -> Bool {
        guard let fields = node.fields(["unit", "values"]), let unit = fields["unit"]?.text() else { return false }
        guard let kind = FigureKind(rawValue: unit) else {
            let known = FigureKind.allCases.map(\.rawValue).joined(separator: ", ")
            fields["unit"]?.fault(.unknownKey, ["key": .text(unit), "known": .text(known)])
            return false
        }
        let figure = Figure(rawValue: name)
        if let figure, figure.kind != kind {
            fields["unit"]?.fault(.wrongType, ["type": .text(figure.kind.rawValue)])
            return false
        }
        guard let values = fields["values"]?.dated(acts, { $0["value"]?.fraction(kind) }) else { return false }
        if let figure {
            figures.needed[figure] = values
        } else {
            figures.named[name] = NamedFigure(kind: kind, values: values)
        }
        return true
    }

    /// The hours must follow each other, whenever one of them changes.
    private func prove(_ figures: Figures, _ node: DataNode?) {
        let evening = figures.named["hours/evening-hour"]?.values
        let hours = [figures.needed[.firstHour], evening, figures.needed[.lastHour]].compactMap(\.self)
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
}
