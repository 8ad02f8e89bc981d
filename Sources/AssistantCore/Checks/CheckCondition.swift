import Law

/// What must hold of the answers given so far: all of its tests.
public struct CheckCondition: Codable, Equatable, Sendable {
    public enum Test: Codable, Equatable, Sendable {
        case anyOf([String])
        case compare(Comparison, Operand)
    }

    public enum Comparison: String, Codable, CaseIterable, Sendable {
        case atLeast = ">=", atMost = "<=", above = ">", below = "<"
    }

    public enum Operand: Codable, Equatable, Sendable {
        case number(Int)
        /// What the law says on the day of asking, by file and key: `bailiff/minimum-age`.
        case figure(String)
    }

    public struct Clause: Codable, Equatable, Sendable {
        public let question: String
        public let test: Test

        package init(question: String, test: Test) {
            self.question = question
            self.test = test
        }
    }

    public let clauses: [Clause]

    public static let always = CheckCondition(clauses: [])

    package init(clauses: [Clause]) { self.clauses = clauses }

    /// Whether it holds; a clause on a question without an answer does not.
    public func holds(_ answers: [String: CheckAnswer], _ law: Parameters, _ today: CalendarDate) -> Bool {
        clauses.allSatisfy { clause in
            guard let answer = answers[clause.question] else { return false }
            switch clause.test {
            case .anyOf(let options): return options.contains(answer.text)
            case .compare(let comparison, let operand):
                guard case .number(let number) = answer else { return false }
                let bound = operand.value(law, today)
                switch comparison {
                case .atLeast: return number >= bound
                case .atMost: return number <= bound
                case .above: return number > bound
                case .below: return number < bound
                }
            }
        }
    }
}

extension CheckCondition.Operand {
    /// - Precondition: the reader of the data lets no figure through that there is not, or that is not whole.
    public func value(_ law: Parameters, _ today: CalendarDate) -> Int {
        switch self {
        case .number(let number): number
        case .figure(let name): law.figure(named: name)!.value(on: today).numerator
        }
    }
}
