/// What the assistant says in one language.
public struct Content: Sendable {
    public var words: Words
    public let faq: FAQ
    public let calculators: [Calculator]

    public func calculator(_ name: CalculatorName) -> Calculator {
        calculators.first { $0.name == name }!
    }

    /// The calculators that belong to an official answer.
    public func calculators(forAnswer number: Int) -> [Calculator] {
        calculators.filter { $0.faq.contains(number) }
    }
}

/// ``Content`` as it is packed when the program is built.
public struct PackedContent: Equatable, Sendable {
    public let words: [String: String]
    public let faq: FAQ
    public let calculators: [Calculator]

    public init(words: [String: String], faq: FAQ, calculators: [Calculator]) {
        self.words = words
        self.faq = faq
        self.calculators = calculators
    }

    /// The content in a language that is written as this one is.
    public func content(in language: Language) -> Content {
        guard language == .kazakhLatin else {
            return Content(words: Words(language: language, table: words), faq: faq, calculators: calculators)
        }
        let latin = KazakhLatin.transliterate
        return Content(
            words: Words(language: language, table: words.mapValues(latin)),
            faq: FAQ(
                isOfficial: false,
                topics: faq.topics.map { Topic(name: $0.name, title: latin($0.title)) },
                entries: faq.entries.map {
                    FAQEntry(
                        number: $0.number, topic: $0.topic, question: latin($0.question), answer: latin($0.answer))
                }),
            calculators: calculators.map { $0.mapTexts(latin) })
    }
}

extension Calculator {
    /// The same calculator with each of its texts changed.
    fileprivate func mapTexts(_ change: (String) -> String) -> Calculator {
        Calculator(
            name: name, title: change(title), about: change(about), faq: faq,
            fields: fields.map { field in
                var kind = field.kind
                if case .choice(let choices) = kind {
                    kind = .choice(choices.map { .init(name: $0.name, title: change($0.title)) })
                }
                return Field(name: field.name, kind: kind, label: change(field.label), hint: change(field.hint))
            },
            figures: figures.map { ShownFigure(key: $0.key, label: change($0.label)) })
    }
}
