/// Turns the bytes that a terminal sends into events.
///
/// Bytes go in as they come, whole or in pieces, and so does the fact that no more came for a while. What means
/// nothing here is swallowed whole: the letters of a report, or of a key that we do not know, must not work as keys.
package struct KeyDecoder {
    private enum State {
        case ground
        case escape
        /// Inside `ESC [ …` or `ESC O …`.
        case sequence
        /// The three bytes behind `ESC [ M`.
        case oldMouseReport
        /// A text that the terminal sends of itself, such as its colours; it ends with BEL or `ESC \`.
        case report
        case reportEscape
        case paste
    }

    /// The keys that this terminal is said to send, by their bytes.
    private let ownKeys: [[UInt8]: Key]
    /// How long a lone ESC may turn out to be the beginning of something, in milliseconds.
    private let escapeDelay: Int
    /// How long a paste may pause, in milliseconds; nil for ever.
    private let pasteTimeout: Int?
    private var state = State.ground
    /// Another ESC came before: Alt with what follows.
    private var hasAlt = false
    private var sequence: [UInt8] = []
    private var letter = LetterReader()
    private var paste = PasteReader()
    private var events: [Event] = []

    package init(
        ownKeys: [[UInt8]: Key] = [:], escapeDelay: Int = Self.usualEscapeDelay, pasteTimeout: Int? = nil
    ) {
        self.ownKeys = ownKeys
        self.escapeDelay = escapeDelay
        self.pasteTimeout = pasteTimeout
    }

    /// Reads bytes and returns the events that they complete.
    package mutating func decode(_ bytes: some Sequence<UInt8>) -> [Event] {
        for byte in bytes { handle(byte) }
        return takeEvents()
    }

    /// For how many milliseconds more bytes are worth waiting for, from the last one on; nil where time means nothing.
    package var timeout: Int? {
        switch state {
        case .ground: nil
        case .paste: pasteTimeout
        case .escape: escapeDelay
        case .sequence, .oldMouseReport, .report, .reportEscape: max(escapeDelay, Self.sequenceTimeout)
        }
    }

    /// Handles the end of the ``timeout``: an ESC was the key, and anything else that is not whole is dropped.
    package mutating func handleTimeout() -> [Event] {
        if case .escape = state {
            if hasAlt { emit(.escape) }
            emit(.escape)
        }
        if timeout != nil {
            (state, hasAlt) = (.ground, false)
            paste = PasteReader()
        }
        return takeEvents()
    }

    package static let usualEscapeDelay = 100
    /// Nobody types the beginning of a sequence by hand: what comes late comes from a slow line.
    private static let sequenceTimeout = 1000
    private static let longestSequence = 64

    private mutating func takeEvents() -> [Event] {
        defer { events = [] }
        return events
    }

    private mutating func emit(_ key: Key?) {
        if let key { events.append(.key(key)) }
    }

    private mutating func handle(_ byte: UInt8) {
        switch state {
        case .ground:
            // Alt goes with the letter begun behind ESC and with no other.
            if !(0x80...0xBF).contains(byte) { hasAlt = false }
            handleText(byte)
        case .escape: handleAfterEscape(byte)
        case .sequence: handleInSequence(byte)
        case .oldMouseReport: handleOldMouseReport(byte)
        case .report:
            switch byte {
            case 0x07, 0x18, 0x1A: state = .ground
            case 0x1B: state = .reportEscape
            default: break
            }
        case .reportEscape:
            state = .ground
            if byte != UInt8(ascii: "\\") { restart(byte) }
        case .paste:
            guard let text = paste.read(byte) else { return }
            state = .ground
            events.append(.paste(text))
        }
    }

    private mutating func handleText(_ byte: UInt8) {
        switch letter.read(byte) {
        case .needsMore, .dropped: break
        // Signs that begin a sequence, as terminals send them that know no ESC.
        case .complete(let scalar) where (0x80...0x9F).contains(scalar.value): restart(UInt8(scalar.value - 0x40))
        case .complete(let scalar):
            if !hasAlt { emit(.character(Character(scalar))) }
            hasAlt = false
        case .notALetter where byte == 0x1B: state = .escape
        case .notALetter: emit(Key(controlByte: byte))
        }
    }

    private mutating func handleAfterEscape(_ byte: UInt8) {
        guard byte != 0x1B else {
            // Of three in a row, the first was the key.
            if hasAlt { emit(.escape) }
            hasAlt = true
            return
        }
        if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") {
            sequence = [0x1B, byte]
            state = .sequence
            return
        }
        if hasAlt { emit(.escape) }
        hasAlt = false
        state = .ground
        if let key = ownKeys[[0x1B, byte]] { return emit(key) }
        switch byte {
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"): state = .report
        case 0x80...:
            hasAlt = true
            handleText(byte)
        default: emit(Key(altWith: byte))
        }
    }

    private mutating func handleInSequence(_ byte: UInt8) {
        // Neither is part of a sequence: this one was broken off.
        guard (0x20...0x7E).contains(byte) else { return breakOff(before: byte) }
        if sequence.count < Self.longestSequence { sequence.append(byte) }
        guard ControlSequence.isEnd(byte, of: sequence) else { return }
        let hadAlt = hasAlt
        (state, hasAlt) = (.ground, false)
        if let key = ownKeys[sequence], !hadAlt { return emit(key) }
        let whole = sequence.count < Self.longestSequence ? ControlSequence(sequence) : nil
        let report = whole.flatMap(MouseReport.init)
        let isOldReport = sequence == Self.oldMouse
        guard isOldReport || report != nil || whole?.opensPaste == true else {
            return emit(whole?.key(hasAlt: hadAlt))
        }
        // No key, so what came before was not Alt.
        if hadAlt { emit(.escape) }
        if let event = report?.event { events.append(event) }
        if isOldReport { state = .oldMouseReport }
        if whole?.opensPaste == true { state = .paste }
    }

    private mutating func handleOldMouseReport(_ byte: UInt8) {
        // A column too far to be told comes as zero.
        guard byte >= 0x20 || byte == 0 else { return breakOff(before: byte) }
        sequence.append(byte)
        guard sequence.count == 6 else { return }
        state = .ground
        if let event = MouseReport(old: sequence[3...].map(Int.init))?.event { events.append(event) }
    }

    private mutating func breakOff(before byte: UInt8) {
        state = .ground
        hasAlt = false
        handleText(byte)
    }

    /// Goes on as if ESC had just come.
    private mutating func restart(_ byte: UInt8) {
        hasAlt = false
        state = .escape
        handleAfterEscape(byte)
    }

    private static let oldMouse = Array("\u{1B}[M".utf8)
}
