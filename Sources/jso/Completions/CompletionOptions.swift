extension CommandDeclaration {
    /// The command and all those below it that a person is told of.
    var withCommandsBelow: [CommandDeclaration] { [self] + shownCommands.flatMap(\.withCommandsBelow) }

    /// The names of the commands that may follow.
    var nextWords: [String] { shownCommands.compactMap(\.path.last) }
}

extension String {
    /// In single quotes, as every one of the three shells takes it.
    var quotedForShell: String { "'" + replacing("'", with: "'\\''") + "'" }
}
