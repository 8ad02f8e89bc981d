import Law

/// Something that the guide holds, and a text of the data or a query can mean: `answer 6`, `check lift-ban`.
public enum Subject: Hashable, Sendable {
    case answer(Int)
    case explanation(String)
    case calculator(CalculatorName)
    case check(String)
    case situation(String)

    /// Nil for what is not a kind and a name with a blank between them, and for a calculator that there is not.
    public init?(_ text: String) {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 2, let kind = Kind(rawValue: parts[0]) else { return nil }
        switch kind {
        case .answer:
            guard let number = Int(parts[1]) else { return nil }
            self = .answer(number)
        case .explanation: self = .explanation(parts[1])
        case .calculator:
            guard let name = CalculatorName(rawValue: parts[1]) else { return nil }
            self = .calculator(name)
        case .check: self = .check(parts[1])
        case .situation: self = .situation(parts[1])
        }
    }

    public enum Kind: String, CaseIterable, Sendable { case answer, explanation, calculator, check, situation }

    public var kind: Kind {
        switch self {
        case .answer: .answer
        case .explanation: .explanation
        case .calculator: .calculator
        case .check: .check
        case .situation: .situation
        }
    }

    /// What tells it from others of its kind.
    public var id: String {
        switch self {
        case .answer(let number): String(number)
        case .calculator(let name): name.rawValue
        case .explanation(let id), .check(let id), .situation(let id): id
        }
    }

    /// The number of the official answer, if it is one.
    public var answer: Int? {
        if case .answer(let number) = self { number } else { nil }
    }

    /// As the data write it.
    public var text: String { "\(kind.rawValue) \(id)" }
}

/// Stands in encoded content as its text, as a value and as a key.
extension Subject: Codable, CodingKeyRepresentable {
    public var codingKey: any CodingKey { Key(stringValue: text) }

    public init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let subject = Subject(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no subject: \(text)")
        }
        self = subject
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
