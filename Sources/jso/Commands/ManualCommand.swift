/// `jso manual`: the manual page, for those who make packages.
struct ManualCommand: AssistantCommand {
    static let declaration = CommandDeclaration(path: ["manual"], about: .word(.aboutManual), isHidden: true, run: start)

    init(_ given: GivenArguments) {}

    func run(in session: Session) throws {
        print(ManualPage(root: JSO.declaration(in: session.content), words: session.words).roff, terminator: "")
    }
}
