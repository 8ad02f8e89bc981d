import AssistantCore
import Law

/// The acts that sources may name, each with whether a link is needed.
struct KnownActs {
    let acts: [String: Act]
    let needsLink: Set<String>
}

extension DataNode {
    static let sourceKeys = ["act", "article", "url", "confidence"]

    /// The source among the keys of a figure or a rule.
    func source(_ fields: [String: DataNode], _ known: KnownActs) -> LegalSource? {
        guard let act = fields["act"]?.text(), let article = fields["article"]?.anyText(),
            let url = fields["url"]?.anyText(), let confidence = fields["confidence"]?.confidence()
        else { return nil }
        if article.contains("{") { fields["article"]?.fault(.unknownPlace, ["name": .text(article)]) }
        if known.acts[act] == nil { fields["act"]?.fault(.unknownAct, ["name": .text(act)]) }
        if known.needsLink.contains(act) && !url.hasPrefix("https://") { fields["url"]?.fault(.missingLink) }
        return LegalSource(act: act, article: article, url: url, confidence: confidence)
    }

    /// A list of values by date: each after the one before it, without gaps.
    func dated<Value: Codable & Equatable & Sendable>(
        _ known: KnownActs, keys: [String] = ["value"], _ value: ([String: DataNode]) -> Value?
    ) -> Dated<Value>? {
        guard let nodes = list() else { return nil }
        guard !nodes.isEmpty else {
            fault(.emptyList)
            return nil
        }
        var values: [DatedValue<Value>] = []
        for (index, node) in nodes.enumerated() {
            guard let fields = node.fields(keys + ["from"] + Self.sourceKeys, optional: ["to"]),
                let read = value(fields), let from = fields["from"]?.date(), let source = node.source(fields, known)
            else { continue }
            var to: CalendarDate?
            if let end = fields["to"] {
                guard let day = end.date() else { continue }
                if day < from { end.fault(.endBeforeStart) }
                to = day
            } else if index < nodes.count - 1 {
                node.fault(.missingKey, ["key": "to"])
            }
            if let end = values.last?.to {
                if from <= end { node.fault(.overlappingDates, ["date": .text(end.iso)]) }
                if from > end.adding(days: 1) { node.fault(.gapInDates, ["date": .text(end.adding(days: 1).iso)]) }
            }
            values.append(DatedValue(value: read, from: from, to: to, source: source))
        }
        // A value that could not be read would leave a gap that nobody has told.
        return values.count == nodes.count ? Dated(values: values) : nil
    }
}
