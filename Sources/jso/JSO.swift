import AssistantCore
import InterfaceWords
import Law

/// `jso`: the root of the commands; alone on a terminal it starts the interactive assistant.
enum JSO {
    static let version = "0.2.0"
    /// The day of that version.
    static let day = "2026-11-27"

    static let kiosk = CommandOption("kiosk", .word(.optionKiosk))
    static let idle = CommandOption("idle", value: "SECONDS", .word(.optionIdle))
    static let plain = CommandOption("plain", .word(.optionPlain))
    static let vi = CommandOption("vi", .word(.optionVi))
    static let showsVersion = CommandOption("version", .word(.optionVersion))

    /// Every command, its texts in the language of the content.
    static func declaration(in content: Content) -> CommandDeclaration {
        CommandDeclaration(
            path: [], about: .word(.about), options: [kiosk, idle, plain, vi, showsVersion],
            commands: [ListCommand.declaration, ShowCommand.declaration(in: content), AskCommand.declaration]
                + content.calculators.map(CalculateCommand.declaration)
                + [
                    CheckCommand.declaration(in: content), BatchCommand.declaration, DataCommand.declaration,
                    CompletionsCommand.declaration, HelpCommand.declaration, ManualCommand.declaration,
                ],
            run: start)
    }

    @MainActor
    private static func start(_ given: GivenArguments, in session: Session) throws {
        var assistant = Assistant(session: session)
        assistant.idleSeconds = try idleSeconds(given)
        assistant.isPlain = given.has(plain)
        if given.has(vi) { assistant.hasLetterCommands = true }
        try assistant.run()
    }

    /// After how long without a key a kiosk wipes everything; nil where this is none.
    ///
    /// - Throws: ``Failure`` for a time that will not do.
    private static func idleSeconds(_ given: GivenArguments) throws -> Int? {
        guard let text = given.value(of: idle) else { return given.has(kiosk) ? 90 : nil }
        guard given.has(kiosk), let seconds = Int(text), (5...3600).contains(seconds) else {
            throw Failure(.wrongUsage, Phrase(CommandWord.wrongIdle, ["name": .text(text), "least": 5, "most": 3600]))
        }
        return seconds
    }
}
