import Law

/// Something that the guide holds and a text of the data can name: `answer 6`, `check lift-ban`.
public enum Subject: Hashable, Codable, Sendable {
    case answer(Int)
    case explanation(String)
    case calculator(CalculatorName)
    case check(String)
    case situation(String)

    /// Nil for what is not a kind and a name with a blank between them, and for a calculator that there is not.
    public init?(_ text: String) {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "answer":
            guard let number = Int(parts[1]) else { return nil }
            self = .answer(number)
        case "explanation": self = .explanation(parts[1])
        case "calculator":
            guard let name = CalculatorName(rawValue: parts[1]) else { return nil }
            self = .calculator(name)
        case "check": self = .check(parts[1])
        case "situation": self = .situation(parts[1])
        default: return nil
        }
    }
}
