extension CommandDeclaration {
    /// The command and all those below it that a person is told of.
    var withCommandsBelow: [CommandDeclaration] { [self] + shownCommands.flatMap(\.withCommandsBelow) }

    /// The words that may follow: names of commands, or what its first argument can be.
    var nextWords: [String] { shownCommands.compactMap(\.path.last) }
}

extension String {
    /// In single quotes, as every one of the three shells takes it.
    var quotedForShell: String { "'" + replacing("'", with: "'\\''") + "'" }
}
