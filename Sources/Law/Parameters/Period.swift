/// A period that the law gives for something.
package struct Period: Codable, Equatable, Sendable {
    package enum Unit: String, Codable, CaseIterable, Sendable {
        case workingDays = "working-days", days, months, years
    }

    /// How long it is, and what a person must know of it.
    package struct Length: Codable, Equatable, Sendable {
        /// In the unit of the period.
        package let count: Int
        package let note: NoteWord?

        package init(count: Int, note: NoteWord?) {
            self.count = count
            self.note = note
        }
    }

    package let name: String
    package let length: Dated<Length>
    package let unit: Unit
    /// Whether it must have passed before something may be done, rather than something be done within it.
    package let mustPass: Bool
    /// The official answers that it belongs to.
    package let answers: [Int]
    /// Our explanations that it belongs to, by their ids.
    package let explanations: [String]

    package init(
        name: String, length: Dated<Length>, unit: Unit, mustPass: Bool, answers: [Int], explanations: [String]
    ) {
        self.name = name
        self.length = length
        self.unit = unit
        self.mustPass = mustPass
        self.answers = answers
        self.explanations = explanations
    }

    /// The notes that can stand beside a length; none of them has places to be filled in.
    package static let notes: [NoteWord] = [
        .complaintToCourt, .complaintFirstStep, .complaintSecondStep, .inscriptionObjection, .courtOrderObjection,
    ]
}
