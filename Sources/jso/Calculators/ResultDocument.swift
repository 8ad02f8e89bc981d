import AssistantCore
import Law

/// A calculator's result as JSON.
struct ResultDocument: Encodable {
    private let result: CalculatorResult
    private let calculator: Calculator
    private let words: Words
    private let law: Parameters

    init(_ result: CalculatorResult, _ calculator: Calculator, _ session: Session) {
        self.result = result
        self.calculator = calculator
        words = session.words
        law = session.library.law
    }

    private struct Step: Encodable {
        let text: String
        let value: String
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: NamedKey.self)
        for item in result.items { try container.encode(JSONValue(item.value, words, law), forKey: NamedKey(item.key)) }
        try container.encode(law.version.lawAsOf.iso, forKey: NamedKey("law_as_of"))
        let steps = result.steps.map { Step(text: words.say($0.text).withPlainBlanks, value: words.text(of: $0.value).withPlainBlanks) }
        try container.encode(steps, forKey: NamedKey("steps"))
        let sources = result.sources.map { SourceDocument($0, law, words) }
        try container.encode(sources, forKey: NamedKey("sources"))
        try container.encode(result.faq(of: calculator), forKey: NamedKey("faq"))
        try container.encode(result.explanations(of: calculator), forKey: NamedKey("explanations"))
        try container.encode(result.notes.map { words.say($0).withPlainBlanks }, forKey: NamedKey("notes"))
    }
}

/// A part of a result: amounts, rates, shares and dates as exact strings, counts as numbers.
private struct JSONValue: Encodable {
    let value: ResultValue
    let words: Words
    let law: Parameters

    init(_ value: ResultValue, _ words: Words, _ law: Parameters) {
        self.value = value
        self.words = words
        self.law = law
    }

    func encode(to encoder: any Encoder) throws {
        switch value {
        case .object(let items): try encode(items, to: encoder)
        case .rows(let table):
            var list = encoder.unkeyedContainer()
            for row in table.rows { try list.encode(JSONValue(.object(row), words, law)) }
        case .told(let value, _): try JSONValue(value, words, law).encode(to: encoder)
        case .sources(let sources):
            var list = encoder.unkeyedContainer()
            for source in sources { try list.encode(SourceDocument(source, law, words)) }
        case .flag(let flag):
            var container = encoder.singleValueContainer()
            try container.encode(flag)
        case .count(let count):
            var container = encoder.singleValueContainer()
            try container.encode(count)
        case .months(let months):
            var container = encoder.singleValueContainer()
            try container.encode(months.map(\.isoMonth))
        case .phrase(let phrase):
            var container = encoder.singleValueContainer()
            try container.encode(words.say(phrase).withPlainBlanks)
        default:
            var container = encoder.singleValueContainer()
            if let plain = value.plain { try container.encode(plain) } else { try container.encodeNil() }
        }
    }

    private func encode(_ items: [ResultItem], to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: NamedKey.self)
        for item in items { try container.encode(JSONValue(item.value, words, law), forKey: NamedKey(item.key)) }
    }
}
