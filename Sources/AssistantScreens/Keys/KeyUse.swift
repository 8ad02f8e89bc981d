/// What the keys are for on a screen at a moment.
enum KeyUse: Equatable, Sendable {
    enum Text: Sendable {
        /// The letters of the layout count.
        case words
        /// A digit is a digit on every layout.
        case figures
    }

    /// A letter begins a search; digits and signs are commands, as far as they mean anything.
    case commands
    /// The same, and ← → go along the row selected.
    case row
    /// ← → and the space bar choose; digits mean nothing.
    case choice
    /// Letters, digits and signs are text.
    case text(Text)
    /// A question has to be answered first.
    case confirmation
}
