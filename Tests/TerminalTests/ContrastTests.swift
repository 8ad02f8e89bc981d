import Foundation
import Testing

@testable import Terminal

/// Whether letters can be told from what they stand on, by the measure of WCAG 2: 4.5 to 1 for text.
@Suite struct ContrastTests {
    @Test(arguments: Role.allCases)
    func everyRoleIsReadable(role: Role) {
        for palette in Palette.all {
            for theme in palette.themes {
                let look = theme.look(of: role)
                // No look is more readable than the person's own choice of text and background.
                let wanted = min(4.5, palette.ownContrast)
                let contrast = palette.contrast(of: look)
                #expect(contrast >= wanted, "\(role) in \(theme) on \(palette.name): \(contrast)")
            }
        }
    }

    /// The figures stand in `docs/contrast.md`, for whoever chooses other colours; JSO_RECORD_PICTURES=1 renews them.
    @Test func theFiguresAreThoseInTheNote() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/contrast.md")
        if ProcessInfo.processInfo.environment["JSO_RECORD_PICTURES"] == "1" {
            try ContrastNote.text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == ContrastNote.text)
    }

    /// Letters in a colour of ours on a background that nobody knows cannot be trusted.
    @Test(arguments: [Theme.monochrome, .console, .fixedColors])
    func aLookTakesBothItsColoursFromUsOrNeither(theme: Theme) {
        for role in Role.allCases {
            let look = theme.look(of: role)
            #expect((look.foreground == .standard) == (look.background == .standard), "\(role)")
        }
    }

    /// Bold black is dark grey on a console, and dark letters are thin enough elsewhere.
    @Test(arguments: [Theme.monochrome, .console, .fixedColors])
    func darkLettersAreNotBold(theme: Theme) {
        for role in Role.allCases {
            let look = theme.look(of: role)
            let isDark = look.attributes.contains(.reverse) || [.black, .fixedBlack].contains(look.foreground)
            #expect(!(isDark && look.attributes.contains(.bold)), "\(role)")
        }
    }

    /// Of the eight colours, only those of the console of Linux are known.
    @Test(arguments: [
        ("linux", 8, Theme.console), ("linux", 0, .monochrome), ("xterm", 8, .monochrome), ("screen", 8, .monochrome),
        ("xterm-256color", 256, .fixedColors), ("xterm-direct", 16_777_216, .fixedColors), ("vt100", 0, .monochrome),
        ("linux-16color", 16, .console),
    ])
    func theThemeFollowsTheTerminal(terminal: String, colors: Int, expected: Theme) {
        #expect(Theme(terminal: terminal, colorCount: colors) == expected)
    }

    @Test(arguments: [Theme.monochrome, .console, .fixedColors])
    func whatMattersLooksDifferentFromPlainText(theme: Theme) {
        for role in [Role.selected, .match, .selectedMatch, .title, .heading, .figure, .warning, .error, .bar, .barKey, .link, .activeField] {
            #expect(theme.look(of: role) != theme.look(of: .plain), "\(role)")
        }
        for (one, other) in [(Role.selected, Role.selectedMatch), (.bar, .barKey), (.field, .activeField)] {
            #expect(theme.look(of: one) != theme.look(of: other), "\(one)")
        }
    }
}
