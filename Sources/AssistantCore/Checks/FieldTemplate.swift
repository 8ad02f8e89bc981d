import Law

/// What a step fills into a field: a text in which `$question` stands for an answer, and `$today` for the day.
package struct FieldTemplate {
    package enum Piece: Equatable {
        case text(String)
        case answer(String)
        case today
    }

    private static let today = "today"

    package let pieces: [Piece]

    package init(_ text: String) {
        var pieces: [Piece] = []
        for (index, part) in text.split(separator: "$", omittingEmptySubsequences: false).enumerated() {
            let name = index == 0 ? "" : String(part.prefix { $0.isLetter || $0.isNumber || $0 == "-" })
            if index > 0 { pieces.append(name == Self.today ? .today : .answer(name)) }
            let rest = String(part.dropFirst(name.count))
            if !rest.isEmpty { pieces.append(.text(rest)) }
        }
        self.pieces = pieces
    }

    /// Nil where an answer is not given.
    package func filled(by answers: [String: CheckAnswer], on today: CalendarDate) -> String? {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let part): text += part
            case .today: text += today.iso
            case .answer(let name):
                guard let answer = answers[name] else { return nil }
                text += answer.text
            }
        }
        return text
    }
}
