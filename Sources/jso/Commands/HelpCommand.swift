/// `jso help [COMMAND]`: what `jso COMMAND --help` says. The reader of the command line knows it by its name.
enum HelpCommand {
    static let name = "help"
    static let declaration = CommandDeclaration(
        path: [name], about: .word(.aboutHelp),
        arguments: [CommandArgument(name: "COMMAND", explanation: .word(.argumentCommand), isOptional: true)])
}
