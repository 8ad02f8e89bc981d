/// A command with what a command line gave it.
protocol AssistantCommand {
    init(_ given: GivenArguments)
    /// - Throws: ``Failure`` that says what to type instead.
    func run(in session: Session) throws
}

extension AssistantCommand {
    static func start(_ given: GivenArguments, in session: Session) throws { try Self(given).run(in: session) }
}
