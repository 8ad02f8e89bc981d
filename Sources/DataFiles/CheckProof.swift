import AssistantCore
import Law

/// Walks every way through a check: each must end, and everything must be on some way.
struct CheckProof {
    let check: Check
    let law: Parameters
    /// Where each question and outcome stands in its file.
    let places: [(key: DataNode, name: String, value: DataNode)]

    func prove() {
        guard let first = check.questions.first else { return }
        var seen: Set<String> = []
        var told: Set<String> = []
        for way in check.questions.flatMap({ question in question.ways.map { (question.key, $0.target) } })
        where check[outcome: way.1] == nil && check[question: way.1] == nil {
            tell(way.0, .unknownTarget, ["name": .text(way.1)], &told)
        }
        for day in days { Walk(proof: self, today: day).go(first, [:], &seen, &told) }
        for place in places where !seen.contains(place.name) && told.isEmpty {
            place.key.fault(.unreachable, ["name": .text(place.name)])
        }
    }

    /// The first and the last day that can be today, and those between on which a figure changes that the check compares
    /// answers with.
    private var days: [CalendarDate] {
        let years = CalendarDate.years
        let ends = [
            CalendarDate(year: years.lowerBound, month: 1, day: 1)!, CalendarDate(year: years.upperBound, month: 12, day: 31)!,
        ]
        let clauses = check.questions.flatMap(\.ways).flatMap(\.condition.clauses)
        let changes = clauses.flatMap { clause -> [CalendarDate] in
            guard case .compare(_, .figure(let name)) = clause.test else { return [] }
            return law.figure(named: name)?.values.values.map(\.from) ?? []
        }
        return Set(ends + changes).sorted()
    }

    fileprivate func tell(
        _ name: String, _ word: FaultWord, _ values: [String: Phrase.Value], _ told: inout Set<String>
    ) {
        guard told.insert("\(name) \(word) \(values)").inserted else { return }
        places.first { $0.name == name }?.key.fault(word, values)
    }
}

/// A walk on every way, on one day.
private struct Walk {
    let proof: CheckProof
    let today: CalendarDate

    private var check: Check { proof.check }
    private var law: Parameters { proof.law }

    func go(
        _ question: CheckQuestion, _ answers: [String: CheckAnswer], _ seen: inout Set<String>, _ told: inout Set<String>
    ) {
        seen.insert(question.key)
        for answer in samples(question) {
            let known = answers.merging([question.key: answer]) { $1 }
            for name in question.ways.flatMap(\.condition.clauses).map(\.question) where known[name] == nil {
                tell(question.key, .notAnswered, ["name": .text(name)], &told)
            }
            guard let way = question.ways.first(where: { $0.condition.holds(known, law, today) }) else {
                tell(question.key, .noWayOn, ["answer": .text(answer.text)], &told)
                continue
            }
            if let outcome = check[outcome: way.target] {
                seen.insert(way.target)
                if let from = outcome.deadline?.from, known[from] == nil {
                    tell(outcome.key, .notAnswered, ["name": .text(from)], &told)
                }
            } else if let next = check[question: way.target] {
                if known[next.key] != nil {
                    tell(question.key, .endlessWay, ["name": .text(next.key)], &told)
                } else {
                    go(next, known, &seen, &told)
                }
            }
        }
    }

    /// An answer of each sort: every option; numbers on both sides of each that is compared with.
    private func samples(_ question: CheckQuestion) -> [CheckAnswer] {
        switch question.kind {
        case .yesNo: return [.option("yes"), .option("no")]
        case .choice(let options): return options.map { .option($0.key) }
        case .date: return [.date(today)]
        case .amount(let example): return [.amount(Money(tenge: example))]
        case .number(let least, let most, _):
            let bounds = check.questions.flatMap(\.ways).flatMap(\.condition.clauses)
                .filter { $0.question == question.key }
                .compactMap { clause -> Int? in
                    guard case .compare(_, let operand) = clause.test else { return nil }
                    return operand.value(law, today)
                }
            let numbers = [least, most] + bounds.flatMap { [$0 - 1, $0, $0 + 1] }
            return Set(numbers.filter { (least...most).contains($0) }).sorted().map { .number($0) }
        }
    }

    private func tell(
        _ name: String, _ word: FaultWord, _ values: [String: Phrase.Value], _ told: inout Set<String>
    ) { proof.tell(name, word, values, &told) }
}
