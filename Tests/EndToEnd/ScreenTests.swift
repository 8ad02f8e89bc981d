import Glibc
import Testing

/// The real program on a real (pseudo) terminal, as a person meets it.
@Suite struct ScreenTests {
    private func start(
        rows: Int = 24, columns: Int = 80, _ environment: [String: String] = [:], arguments: String = ""
    ) throws -> PseudoTerminal {
        // What the shell prints before and after tells whether the terminal came back as it was.
        let terminal = try PseudoTerminal(
            """
            trap : INT; echo before; "$JSO" \(arguments); echo "status $?"
            stty -a | tr ' ;' '\\n\\n' | grep -xE -- '-?(icanon|echo|isig|icrnl|opost)' | sort | paste -sd' '; echo end; read x
            """,
            rows: rows, columns: columns, environment: environment)
        if rows >= 12 && columns >= 40 { try terminal.wait(forText: "F1") }
        return terminal
    }

    private func expectTerminalAsFound(_ terminal: PseudoTerminal, status: Int) throws {
        try terminal.wait(forText: "status \(status)")
        try terminal.wait(forText: "end")
        #expect(terminal.emulator.text.contains("echo icanon icrnl isig opost"))
        #expect(terminal.emulator.lines[0] == "before")
        #expect(!terminal.emulator.text.contains("│"))
    }

    @Test func firstPictureHasAQuestionAndItsAnswer() throws {
        let terminal = try start()
        let lines = terminal.emulator.lines
        #expect(lines[4].hasPrefix("> 6~ Тыйым салынды: не істеу керек"))
        #expect(terminal.emulator.text.contains("Салынған тыйымды алып тастау үшін"))
        #expect(terminal.emulator.cursor == (4, 0))
        #expect(terminal.emulator.isMarked(row: 4, column: 5))
        #expect(!terminal.emulator.isMarked(row: 5, column: 5))
        #expect(lines[23].contains("F1") && lines[23].contains("F10"))
    }

    @Test(arguments: ["xterm-256color", "linux", "vt100", "screen", "ansi"])
    func arrowsAndFunctionKeysWorkOn(term: String) throws {
        let terminal = try start(["TERM": term])
        terminal.type("\u{1B}[B")
        try terminal.wait(for: "the second question selected") { $0.lines[5].hasPrefix(">18") && $0.cursor == (5, 0) }
        terminal.type("\u{1B}OB")
        try terminal.wait(for: "the third question selected") { $0.lines[6].hasPrefix(">22") }
        terminal.type("\u{1B}[12~")
        try terminal.wait(forText: "[Qazaqşa]")
        terminal.type("\u{1B}[21~")
        try terminal.wait(forText: "status 0")
    }

    @Test func answersOpenWithOnePaneOnNarrowTerminals() throws {
        let terminal = try start(rows: 12, columns: 40)
        #expect(terminal.emulator.text.contains("> 6~ Тыйым"))
        terminal.type("11\r")
        try terminal.wait(for: "the answer alone, with the mark that it goes on") {
            $0.text.contains("11. Атқарушылық") && !$0.text.contains("> ") && $0.text.contains("PgDn")
        }
        terminal.type("\u{1B}[F")
        try terminal.wait(for: "the links at its end") { $0.text.contains("→ Түсіндірме (ресми емес): Үйден") }
        terminal.type("\u{1B}")
        try terminal.wait(forText: ">11~")
    }

    @Test func resizingRedrawsAtOnce() throws {
        let terminal = try start()
        terminal.resize(rows: 40, columns: 120)
        try terminal.wait(for: "the status line at row 40") { $0.lines[39].contains("F10") }
        #expect(terminal.emulator.lines[36].hasPrefix(" 28  Лицензия алуға не керек"))
        terminal.resize(rows: 12, columns: 40)
        try terminal.wait(for: "one pane") { $0.lines[11].contains("F1") && !$0.text.contains("│") }
        terminal.resize(rows: 8, columns: 30)
        try terminal.wait(forText: "40x12")
        terminal.resize(rows: 1, columns: 1)
        terminal.resize(rows: 24, columns: 80)
        try terminal.wait(for: "the whole screen again") { $0.lines[23].contains("F10") && $0.lines[4].hasPrefix("> 6") }
    }

    @Test func searchFindsAsOneTypes() throws {
        let terminal = try start()
        terminal.type("5")
        try terminal.wait(forText: "> 5")
        terminal.type("/әуежай")
        try terminal.wait(for: "the answer on the airport first") { $0.lines[3].contains("Табылды") && $0.lines[4].hasPrefix(">18~") }
        // q is a letter here
        terminal.type("q")
        try terminal.wait(forText: "әуежайq")
        terminal.type("\u{1B}")
        try terminal.wait(for: "where one was") { $0.text.contains("> 5~ Аттест") }
    }

    @Test(arguments: [(24, 80), (12, 40)])
    func aFormIsFilledInAndItsFigureShown(rows: Int, columns: Int) throws {
        let terminal = try start(rows: rows, columns: columns)
        terminal.type("\u{1B}[15~")
        try terminal.wait(forText: "Құжат бойынша сома")
        terminal.type("1500000")
        try terminal.wait(forText: "1 725 000,00")
        terminal.type("\u{1B}[19~")
        try terminal.wait(forText: "Қалай есептелді")
        terminal.type("\u{1B}[12~")
        try terminal.wait(forText: "Qalai esepteldı")
        terminal.type("\u{1B}[21~")
        try terminal.wait(forText: "┌")
        terminal.type("\r")
        try terminal.wait(forText: "status 0")
    }

    @Test func signsNeedNoSwitchOfTheLayoutAndLettersAreWords() throws {
        let terminal = try start()
        terminal.type(",")
        try terminal.wait(forText: "Ctrl-L")
        terminal.type(",.")
        try terminal.wait(forText: "Іздеу: ")
        terminal.type("\u{1B}")
        try terminal.wait(for: "the list") { !$0.text.contains("Іздеу: ") }
        terminal.type("қарыз")
        try terminal.wait(forText: "Іздеу: қарыз")
        terminal.type("\u{1B}[20~")
        try terminal.wait(for: "the field cleared") { !$0.text.contains("қарыз ") }
        terminal.type("выход\r")
        try terminal.wait(forText: "status 0")
    }

    @Test(arguments: [("--vi", [:]), ("", ["JSO_KEYS": "vi"])])
    func lettersAreCommandsForThoseWhoWantIt(arguments: String, environment: [String: String]) throws {
        let terminal = try start(environment, arguments: arguments)
        terminal.type("j")
        try terminal.wait(forText: ">18")
        terminal.type("kq")
        try terminal.wait(forText: "status 0")
    }

    @Test func plainShowsOnePaneAtAnyWidth() throws {
        let terminal = try start(rows: 40, columns: 120, arguments: "--plain")
        #expect(!terminal.emulator.text.contains("│") && !terminal.emulator.text.contains("Салынған тыйымды"))
        terminal.type("\r")
        try terminal.wait(for: "the text alone") { $0.text.contains("Салынған тыйымды") && !$0.text.contains("> 6") }
    }

    @Test func controlCAsksWhereSomethingWouldBeLost() throws {
        let terminal = try start()
        terminal.type("\u{1B}[15~")
        try terminal.wait(forText: "Құжат бойынша сома")
        terminal.type("1500000")
        try terminal.wait(forText: "1 725 000,00")
        terminal.type("\u{3}")
        try terminal.wait(forText: "Шығасыз ба?")
        terminal.type("\u{1B}")
        try terminal.wait(for: "the form again") { !$0.text.contains("Шығасыз ба?") && $0.text.contains("1 725 000,00") }
        terminal.type("\u{3}")
        try terminal.wait(forText: "Шығасыз ба?")
        terminal.type("\u{3}")
        try terminal.wait(forText: "status 130")
    }

    @Test func quittingLeavesTheTerminalAsFound() throws {
        let terminal = try start()
        terminal.type("\u{1B}[21~")
        try expectTerminalAsFound(terminal, status: 0)
    }

    @Test func controlCEndsLikeTheSignal() throws {
        let terminal = try start()
        terminal.type("\u{3}")
        try expectTerminalAsFound(terminal, status: 130)
    }

    @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130), (SIGSEGV, 139), (SIGILL, 132), (SIGABRT, 134)])
    func signalsLeaveTheTerminalAsFound(signal: Int32, status: Int) throws {
        let terminal = try start()
        let children = try jsoProcesses(under: terminal.process)
        for child in children { kill(child, signal) }
        #expect(children.count == 1)
        try expectTerminalAsFound(terminal, status: status)
    }

    @Test func stopAndContinue() throws {
        let terminal = try PseudoTerminal("exec bash --norc -i", environment: ["PS1": "$ "])
        try terminal.wait(forText: "$")
        terminal.type("\"$JSO\"\r")
        try terminal.wait(forText: "> 6")
        terminal.type("\u{1A}")
        try terminal.wait(forText: "Stopped")
        #expect(!terminal.emulator.text.contains("│"))
        terminal.type("fg\r")
        try terminal.wait(for: "the screen again") { $0.text.contains("> 6") && $0.text.contains("│") }
        terminal.type("\u{1B}[B")
        try terminal.wait(forText: ">18")
    }

    @Test func aClosedTerminalEndsTheProgram() throws {
        let terminal = try PseudoTerminal("exec \"$JSO\"")
        try terminal.wait(forText: "> 6")
        let status = terminal.hangUp()
        #expect(status == (128 + SIGHUP) << 8, "an end of its own, not a death by the signal")
    }

    @Test(arguments: [["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "", "LANG": ""], ["NO_COLOR": "1"], ["LC_ALL": "xx_YY"]])
    func anyEnvironmentShowsKazakh(environment: [String: String]) throws {
        let terminal = try start(environment)
        #expect(terminal.emulator.text.contains("Сұрақтар"))
        #expect(terminal.emulator.text.contains("істеу керек"))
        #expect(terminal.emulator.isMarked(row: 4, column: 5))
    }

    @Test(arguments: ["", "no-such-terminal", "dumb"])
    func unusableTerminalsGetOneSentence(term: String) throws {
        let terminal = try PseudoTerminal("unset TERM; [ -n \"$T\" ] && export TERM=\"$T\"; \"$JSO\"; echo \"status $?\"; read x",
            columns: 200, environment: ["T": term])
        try terminal.wait(forText: "status 64")
        #expect(terminal.emulator.text.contains("TERM=xterm-256color jso"))
    }

    @Test func unknownSequencesAreNotTakenForKeys() throws {
        let terminal = try start()
        // Ctrl-Up, a focus report, Alt-q, F20 of some terminal: none is a key of ours.
        terminal.type("\u{1B}[1;5A\u{1B}[I\u{1B}q\u{1B}[34~")
        terminal.type("\u{1B}[B")
        try terminal.wait(forText: ">18")
        #expect(!terminal.emulator.text.contains("status"))
    }

    @Test func theMouseSelects() throws {
        let terminal = try start()
        terminal.type("\u{1B}[<0;5;6M\u{1B}[<0;5;6m")
        try terminal.wait(forText: ">18")
        terminal.type("\u{1B}[<65;5;8M")
        try terminal.wait(forText: ">22")
        // What is named around the screen can be clicked.
        terminal.type("\u{1B}[<0;72;1M")
        try terminal.wait(forText: "[English]")
        terminal.type("\u{1B}[<0;46;2M")
        try terminal.wait(for: "the calculators") { $0.lines[1].contains("[F5 Calculators]") }
    }

    @Test func anIdleProgramSleeps() throws {
        let terminal = try start()
        let process = try #require(try jsoProcesses(under: terminal.process).first)
        for _ in 0..<60 {
            terminal.settle()
            if try isAsleep(process) { break }
        }
        let before = try contextSwitches(of: process)
        terminal.settle()
        #expect(try contextSwitches(of: process) == before)
    }
}
