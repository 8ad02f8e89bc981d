import AssistantCore
import Law

extension DataNode {
    private static let neededOfSource = ["act", "confidence"]
    private static let optionalOfSource = ["article", "url"]

    /// A mapping that is a source and nothing else.
    func source(_ acts: [String: Act]) -> LegalSource? {
        fields(Self.neededOfSource, optional: Self.optionalOfSource).flatMap { source($0, acts) }
    }

    /// The source among the keys of a figure.
    func source(_ fields: [String: DataNode], _ acts: [String: Act]) -> LegalSource? {
        guard let confidence = fields["confidence"]?.confidence() else { return nil }
        return source(fields, acts, confidence)
    }

    /// The place of a source, where how sure we are is said elsewhere.
    ///
    /// - Parameter acts: nil where they could not be read.
    func source(_ fields: [String: DataNode], _ acts: [String: Act]?, _ confidence: Confidence) -> LegalSource? {
        guard let act = fields["act"]?.text() else { return nil }
        let article = fields["article"]?.anyText()
        if let article, article.contains("{") { fields["article"]?.fault(.unknownPlace, ["name": .text(article)]) }
        if let acts, acts[act] == nil { fields["act"]?.fault(.unknownAct, ["name": .text(act)]) }
        let url = fields["url"]?.text()
        fields["url"]?.proveLink()
        if (article == nil) != (fields["article"] == nil) || (url == nil) != (fields["url"] == nil) { return nil }
        return LegalSource(act: act, article: article ?? "", url: url, confidence: confidence)
    }

    /// A list of values by date: each after the one before it, without gaps.
    func dated<Value: Codable & Equatable & Sendable>(
        _ acts: [String: Act], keys: [String] = ["value"], _ value: ([String: DataNode]) -> Value?
    ) -> Dated<Value>? {
        guard let nodes = list() else { return nil }
        guard !nodes.isEmpty else {
            fault(.emptyList)
            return nil
        }
        var values: [DatedValue<Value>] = []
        // The end of the value before, if that could be read: a fault is told once.
        var lastEnd: CalendarDate?
        for (index, node) in nodes.enumerated() {
            let before = lastEnd
            lastEnd = nil
            guard let fields = node.fields(keys + ["from"] + Self.neededOfSource, optional: ["to"] + Self.optionalOfSource),
                let read = value(fields), let from = fields["from"]?.date(), let source = node.source(fields, acts)
            else { continue }
            var to: CalendarDate?
            if let end = fields["to"] {
                guard let day = end.date() else { continue }
                if day < from { end.fault(.endBeforeStart) }
                to = day
            } else if index < nodes.count - 1 {
                node.fault(.missingKey, ["key": "to"])
            }
            if let end = before {
                if from <= end { node.fault(.overlappingDates, ["date": .text(end.iso)]) }
                if from > end.adding(days: 1) { node.fault(.gapInDates, ["date": .text(end.adding(days: 1).iso)]) }
            }
            lastEnd = to
            values.append(DatedValue(value: read, from: from, to: to, source: source))
        }
        // A value that could not be read would leave a gap that nobody has told.
        return values.count == nodes.count ? Dated(values: values) : nil
    }
}
