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
                let wanted = min(4.5, Palette.contrast(palette.text, palette.background))
                let contrast = palette.contrast(of: look)
                #expect(contrast >= wanted, "\(role) in \(theme) on \(palette.name): \(contrast)")
            }
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

/// The colours of a terminal, and how it draws bold letters.
private struct Palette {
    let name: String
    /// The eight colours, and the bright eight.
    let colors: [Int]
    let text: Int
    let background: Int
    /// Bold letters of one of the eight colours take the bright one.
    let boldBrightens: Bool
    let themes: [Theme]

    func contrast(of look: Look) -> Double {
        var foreground = index(look.foreground), background = index(look.background)
        if look.attributes.contains(.reverse) { swap(&foreground, &background) }
        let isReversed = look.attributes.contains(.reverse)
        let letters = value(foreground, standard: isReversed ? self.background : text)
        let ground = value(background, standard: isReversed ? text : self.background)
        guard boldBrightens, look.attributes.contains(.bold) else { return Self.contrast(letters, ground) }
        guard let base = foreground ?? standardIndex(isReversed), base < 8 else { return Self.contrast(letters, ground) }
        return Self.contrast(colors[base + 8], ground)
    }

    /// Elsewhere than on the console the standard colours are none of the eight, and bold leaves them alone.
    private func standardIndex(_ isBackground: Bool) -> Int? {
        guard themes.contains(.console) else { return nil }
        return isBackground ? 0 : 7
    }

    private func index(_ color: Look.Color) -> Int? { color == .standard ? nil : Int(color.rawValue) }

    private func value(_ index: Int?, standard: Int) -> Int {
        guard let index else { return standard }
        guard index >= 16 else { return colors[index] }
        // The cube of six shades of each; the greys behind it are not used.
        let shades = [0x00, 0x5F, 0x87, 0xAF, 0xD7, 0xFF], place = index - 16
        return shades[place / 36] << 16 | shades[place / 6 % 6] << 8 | shades[place % 6]
    }

    static func contrast(_ one: Int, _ other: Int) -> Double {
        let (light, dark) = (max(luminance(one), luminance(other)), min(luminance(one), luminance(other)))
        return (light + 0.05) / (dark + 0.05)
    }

    private static func luminance(_ color: Int) -> Double {
        func part(_ shift: Int) -> Double {
            let share = Double(color >> shift & 0xFF) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
    }

    private static let vga = [
        0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
        0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
    ]
    private static let xterm = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]
    private static let tango = [
        0x2E3436, 0xCC0000, 0x4E9A06, 0xC4A000, 0x3465A4, 0x75507B, 0x06989A, 0xD3D7CF,
        0x555753, 0xEF2929, 0x8AE234, 0xFCE94F, 0x729FCF, 0xAD7FA8, 0x34E2E2, 0xEEEEEC,
    ]
    private static let solarized = [
        0x073642, 0xDC322F, 0x859900, 0xB58900, 0x268BD2, 0xD33682, 0x2AA198, 0xEEE8D5,
        0x002B36, 0xCB4B16, 0x586E75, 0x657B83, 0x839496, 0x6C71C4, 0x93A1A1, 0xFDF6E3,
    ]
    private static let campbell = [
        0x0C0C0C, 0xC50F1F, 0x13A10E, 0xC19C00, 0x0037DA, 0x881798, 0x3A96DD, 0xCCCCCC,
        0x767676, 0xE74856, 0x16C60C, 0xF9F1A5, 0x3B78FF, 0xB4009E, 0x61D6D6, 0xF2F2F2,
    ]
    private static let anywhere = [Theme.monochrome, .fixedColors]

    static let all = [
        Palette(name: "the console of Linux", colors: vga, text: 0xAAAAAA, background: 0x000000, boldBrightens: true, themes: [.monochrome, .console]),
        // A font of 512 characters without a framebuffer takes the bright bit away.
        Palette(name: "a console without bright letters", colors: vga, text: 0xAAAAAA, background: 0x000000, boldBrightens: false, themes: [.monochrome, .console]),
        Palette(name: "xterm, light", colors: xterm, text: 0x000000, background: 0xFFFFFF, boldBrightens: true, themes: anywhere),
        Palette(name: "xterm, dark", colors: xterm, text: 0xE5E5E5, background: 0x000000, boldBrightens: true, themes: anywhere),
        Palette(name: "GNOME, light", colors: tango, text: 0x171421, background: 0xFFFFFF, boldBrightens: false, themes: anywhere),
        Palette(name: "GNOME, dark", colors: tango, text: 0xD0CFCC, background: 0x171421, boldBrightens: false, themes: anywhere),
        Palette(name: "Solarized, light", colors: solarized, text: 0x657B83, background: 0xFDF6E3, boldBrightens: false, themes: anywhere),
        Palette(name: "Solarized, dark", colors: solarized, text: 0x839496, background: 0x002B36, boldBrightens: false, themes: anywhere),
        Palette(name: "Windows, dark", colors: campbell, text: 0xCCCCCC, background: 0x0C0C0C, boldBrightens: false, themes: anywhere),
        Palette(name: "macOS, light", colors: vga, text: 0x000000, background: 0xFFFFFF, boldBrightens: false, themes: anywhere),
    ]
}
