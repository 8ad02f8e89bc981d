import Foundation
import Testing

/// The keys of the kiosk's console. Numbers of keys are those of the kernel's input-event-codes.h.
@Suite struct KioskKeymapTests {
    /// What the kiosk gives to `loadkeys`, made by its own script.
    private static func keymap() throws -> String {
        let kiosk = try Packages.made().kiosk
        let caught = """
            complain() { exit 1; }
            loadkeys() { cat; }
            console=/dev/null
            eval "$(sed -n '/^load_keys() {$/,/^}$/p' "$1")"
            load_keys
            """
        let made = try runTool(
            "sh", "-euc", caught, "sh", kiosk.path("/usr/lib/jso-kiosk/console"),
            environment: ["files": kiosk.path("/usr/share/jso-kiosk")])
        try #require(made.status == 0 && made.messages.isEmpty, "\(made.messages)")
        return made.output
    }

    private static let keys = Result { try KeyTables(keymap()) }

    private func action(_ key: Int, _ held: KeyTables.Modifier = .none) throws -> KeyTables.Action {
        try Self.keys.get().action(key, held)
    }

    @Test func theKernelTakesIt() throws {
        let parsed = try runTool("loadkeys", "--parse", "--unicode", input: Self.keymap())
        #expect(parsed.status == 0 && parsed.messages.isEmpty, "\(parsed.messages)")
    }

    @Test func noKeyReachesTheKernelOrStaysPressed() throws {
        let keys = try Self.keys.get()
        #expect(keys.tables.keys.sorted() == [0, 1, 4])
        #expect(keys.tables.values.allSatisfy { $0.count >= 128 })
        #expect(keys.strange.isEmpty)
    }

    /// The test above would see each of them.
    @Test(arguments: [
        "Console_2", "Incr_Console", "Decr_Console", "Last_Console", "Scroll_Lock", "Caps_Lock", "Num_Lock", "Bare_Num_Lock",
        "Boot", "SAK", "Compose", "KeyboardSignal", "Show_Registers", "Show_Memory", "Show_State", "Break", "Alt", "AltGr",
        "Shift_Lock", "SCtrl", "Hex_0", "dead_acute", "Meta_a", "Scroll_Backward", "Scroll_Forward", "CapsShift", "KP_7",
    ])
    func whatAKeyMustNotDoIsSeen(symbol: String) throws {
        let keymap = try Self.keymap()
        #expect(try KeyTables(keymap + "\nkeycode 70 = \(symbol)\n").strange.isEmpty == false)
        let names = keymap.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        #expect(!names.contains { $0 == symbol })
    }

    @Test func thereIsNoTableForAlt() throws {
        #expect(throws: KeyTables.Refused.self) { try KeyTables(Self.keymap() + "\nalt keycode 60 = Console_2\n") }
    }

    /// Alt, both; Caps, Num and Scroll Lock; Print, Pause and SysRq; Win, Menu, power and sleep.
    @Test(arguments: [56, 100, 58, 69, 70, 99, 119, 84, 125, 126, 127, 116, 142])
    func theKeysThatLeaveOrLockDoNothing(key: Int) throws {
        for held in KeyTables.Modifier.allCases { #expect(try action(key, held) == .nothing) }
    }

    /// As TERM=linux names them.
    @Test(arguments: [
        (59, "[[A"), (60, "[[B"), (61, "[[C"), (62, "[[D"), (63, "[[E"), (64, "[17~"), (65, "[18~"), (66, "[19~"), (67, "[20~"),
        (68, "[21~"), (87, "[23~"), (88, "[24~"), (102, "[1~"), (110, "[2~"), (111, "[3~"), (107, "[4~"), (104, "[5~"),
        (109, "[6~"), (103, "[A"), (108, "[B"), (106, "[C"), (105, "[D"),
    ])
    func theKeysNamedOnTheScreenSendWhatTheTerminalPromises(key: Int, bytes: String) throws {
        #expect(try action(key) == .sends("\u{1B}" + bytes))
        #expect(try action(key, .shift) == .sends("\u{1B}" + bytes))
    }

    @Test func theKeysOfAFieldDoTheirWork() throws {
        #expect(try action(1) == .sends("\u{1B}"))
        #expect(try action(14) == .sends("\u{7F}") && action(14, .control) == .sends("\u{17}"))
        #expect(try action(15) == .sends("\t") && action(15, .shift) == .sends("\u{1B}[Z"))
        for enter in [28, 96] { #expect(try action(enter) == .sends("\r") && action(enter, .shift) == .sends("\r")) }
        #expect(try action(57) == .sends(" ") && action(57, .shift) == .sends(" "))
        #expect(try action(105, .control) == .sends("\u{1B}[1;5D") && action(106, .control) == .sends("\u{1B}[1;5C"))
        for shift in [42, 54] { for held in KeyTables.Modifier.allCases { #expect(try action(shift, held) == .holds(.shift)) } }
        for control in [29, 97] { for held in KeyTables.Modifier.allCases { #expect(try action(control, held) == .holds(.control)) } }
    }

    /// A US keyboard, from whose places the program makes Kazakh and Russian letters.
    @Test(arguments: [
        (2, "1234567890-=", "!@#$%^&*()_+"), (16, "qwertyuiop[]", "QWERTYUIOP{}"), (30, "asdfghjkl;'`", "ASDFGHJKL:\"~"),
        (43, "\\", "|"), (44, "zxcvbnm,./", "ZXCVBNM<>?"),
    ])
    func eachSignIsAtItsPlace(first: Int, bare: String, withShift: String) throws {
        for (offset, (low, high)) in zip(bare, withShift).enumerated() {
            #expect(try action(first + offset) == .sends(String(low)))
            #expect(try action(first + offset, .shift) == .sends(String(high)))
            let control = low.isLetter ? KeyTables.Action.sends(String(UnicodeScalar(low.asciiValue! & 0x1F))) : .nothing
            #expect(try action(first + offset, .control) == control)
        }
    }

    @Test func theNumericKeypadGivesDigitsInEveryState() throws {
        for (key, sign) in zip([82, 79, 80, 81, 75, 76, 77, 71, 72, 73, 83, 98, 55, 74, 78], "0123456789./*-+") {
            for held in [KeyTables.Modifier.none, .shift] { #expect(try action(key, held) == .sends(String(sign)), "\(key)") }
        }
    }
}
