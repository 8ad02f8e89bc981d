import Law

/// What the assistant says in one language.
public struct Content: Codable, Equatable, Sendable {
    public var words: Words
    public let faq: FAQ
    public let calculators: [Calculator]
    public let checks: [CheckSummary]
    /// How the language is written in Latin letters; nil for one that always is, or never.
    private let latin: LatinScript?

    public init(
        words: Words, faq: FAQ, calculators: [Calculator], checks: [CheckSummary], latin: LatinScript? = nil
    ) {
        self.words = words
        self.faq = faq
        self.calculators = calculators
        self.checks = checks
        self.latin = latin
    }

    /// The checks that belong to an official answer.
    public func checks(forAnswer number: Int) -> [CheckSummary] { checks.filter { $0.faq.contains(number) } }

    public func calculator(_ name: CalculatorName) -> Calculator {
        calculators.first { $0.name == name }!
    }

    /// The calculators that belong to an official answer.
    public func calculators(forAnswer number: Int) -> [Calculator] {
        calculators.filter { $0.faq.contains(number) }
    }

    /// The same in Latin letters, and no longer official.
    func inLatinLetters() -> Content {
        guard let script = latin else { return self }
        let latin = script.transliterate
        return Content(
            words: words.inLatinLetters(script),
            faq: FAQ(
                isOfficial: false,
                topics: faq.topics.map { Topic(name: $0.name, title: latin($0.title)) },
                entries: faq.entries.map {
                    FAQEntry(
                        number: $0.number, topic: $0.topic, title: latin($0.title), question: latin($0.question),
                        answer: latin($0.answer))
                }),
            calculators: calculators.map { $0.mapTexts(latin) },
            checks: checks.map {
                CheckSummary(name: $0.name, title: latin($0.title), about: latin($0.about), faq: $0.faq)
            })
    }
}

extension FieldKind {
    fileprivate func mapTitles(_ change: (String) -> String) -> FieldKind {
        func map(_ named: [Named]) -> [Named] { named.map { Named(name: $0.name, title: change($0.title)) } }
        return switch self {
        case .choice(let choices): .choice(map(choices))
        case .table(let columns): .table(map(columns))
        case .pairs(let columns): .pairs(map(columns))
        case .amount, .count, .decimal, .share, .date, .moment, .flag: self
        }
    }
}

extension Calculator {
    /// The same calculator with each of its texts changed.
    fileprivate func mapTexts(_ change: (String) -> String) -> Calculator {
        Calculator(
            name: name, title: change(title), about: change(about), faq: faq, explanations: explanations,
            fields: fields.map { field in
                FieldDescription(
                    name: field.name, kind: field.kind.mapTitles(change), label: change(field.label), hint: change(field.hint))
            },
            exclusive: exclusive.map {
                ExclusiveFields(
                    fields: $0.fields, label: change($0.label), hint: change($0.hint), none: change($0.none),
                    position: $0.position)
            },
            figures: figures.map { ShownFigure(key: $0.key, label: change($0.label)) })
    }
}
