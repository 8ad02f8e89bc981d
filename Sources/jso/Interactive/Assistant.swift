import AssistantCore
import AssistantScreens
import Glibc
import InterfaceWords
import Law
import Terminal

/// The interactive assistant: events in, pictures out.
@MainActor
struct Assistant {
    private let session: Session
    /// For a kiosk, which nobody leaves by a key: after how long without one everything is wiped.
    var idleSeconds: Int?
    /// One pane at a time at any width.
    var isPlain = false
    /// A few Latin letters are commands, as in vi.
    var hasLetterCommands: Bool

    init(session: Session) {
        self.session = session
        hasLetterCommands = session.environment["JSO_KEYS"] == "vi"
    }

    /// Runs until the person leaves.
    ///
    /// - Throws: ``Failure`` when there is no terminal that it could use. Told to end by a signal, it gives the
    ///   terminal back and ends the process with the status of that signal.
    func run() throws(Failure) {
        let screen = try openScreen()
        defer { screen.close() }
        var state = State(
            library: session.library, language: session.language, size: screen.size, day: .today,
            drawable: screen.drawable, idleSeconds: idleSeconds, isPlain: isPlain, hasLetterCommands: hasLetterCommands)
        state.standIn = screen.standIn
        do throws(Ending) {
            var isShown = false, isSearchPrepared = false
            while true {
                var event = Event.key(.control("c")), isInterrupted = false
                do throws(Ending) {
                    event = try screen.nextEvent(within: state.patience) {
                        if !isShown { screen.show(state.draw()) }
                        isShown = true
                        // Until the first letter is typed there is time to get ready for it.
                        if !isSearchPrepared { prepareSearch() }
                        isSearchPrepared = true
                    }
                } catch {
                    // Ctrl-C asks before something typed is lost; whoever presses it again means it.
                    guard error == .signal(SIGINT), !state.isAskingToQuit else { throw error }
                    isInterrupted = true
                }
                isShown = false
                for effect in state.update(event, on: .today) {
                    switch effect {
                    case .quit where isInterrupted: throw Ending.signal(SIGINT)
                    case .quit: return
                    case .redraw: screen.repaintAll()
                    }
                }
            }
        } catch {
            screen.close()
            switch error {
            case .signal(let number): exit(128 + number)
            }
        }
    }

    /// Builds the index in the time that a person reads the first picture; whoever is gone by then has not paid for it.
    private func prepareSearch() {
        Background.run { [library = session.library] in
            usleep(Self.readingTime)
            _ = library.searchIndex()
        }
    }

    /// Microseconds.
    private nonisolated static let readingTime: UInt32 = 500_000

    private func openScreen() throws(Failure) -> CursesScreen {
        do {
            return try CursesScreen(usesColors: session.environment["NO_COLOR", default: ""].isEmpty, isLocked: idleSeconds != nil)
        } catch {
            let phrase =
                switch error {
                case .notATerminal: Phrase(CommandWord.needsTerminal)
                case .unknownTerminal(let name): Phrase(CommandWord.unknownTerminal, ["name": .text(name)])
                case .tooPlain(let name): Phrase(CommandWord.terminalTooPlain, ["name": .text(name)])
                }
            throw Failure(.wrongUsage, phrase)
        }
    }
}
