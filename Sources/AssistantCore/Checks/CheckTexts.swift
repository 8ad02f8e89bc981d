import Law

extension Check {
    /// The same check with each of its texts changed.
    public func mapTexts(_ change: (String) -> String) -> Check {
        Check(
            name: name, title: change(title), about: change(about), faq: faq,
            questions: questions.map { $0.mapTexts(change) }, outcomes: outcomes.map { $0.mapTexts(change) })
    }

    /// The check with the figures that its questions name put into them; ``CheckReport`` does so for an outcome.
    public func filled(by figures: FigureText) -> Check {
        guard questions.contains(where: \.hasPlaces) else { return self }
        return Check(
            name: name, title: title, about: about, faq: faq, questions: questions.map { $0.mapTexts(figures.fill) },
            outcomes: outcomes)
    }
}

extension CheckQuestion {
    fileprivate var hasPlaces: Bool {
        var texts = [text, hint ?? ""]
        if case .choice(let options) = kind { texts += options.map(\.text) }
        return texts.contains { $0.utf8.contains(UInt8(ascii: "{")) }
    }

    fileprivate func mapTexts(_ change: (String) -> String) -> CheckQuestion {
        var kind = kind
        if case .choice(let options) = kind {
            kind = .choice(options.map { Option(key: $0.key, text: change($0.text)) })
        }
        return CheckQuestion(key: key, text: change(text), hint: hint.map(change), kind: kind, ways: ways)
    }
}

extension CheckOutcome {
    fileprivate func mapTexts(_ change: (String) -> String) -> CheckOutcome {
        CheckOutcome(
            key: key, title: change(title), text: text.map(change),
            parts: parts.map { Part(condition: $0.condition, text: change($0.text)) },
            steps: steps.map {
                Step(condition: $0.condition, text: change($0.text), help: $0.help)
            },
            deadline: deadline, faq: faq, explanations: explanations, sources: sources, rules: rules)
    }
}
