@testable import Terminal

/// The colours of a terminal as it is shipped, and how it draws bold letters.
struct Palette: Sendable {
    let name: String
    /// The eight colours, and the bright eight.
    let colors: [Int]
    let text: Int
    let background: Int
    /// Bold letters of one of the eight colours take the bright one.
    var boldBrightens = false
    /// The standard colours are two of the eight, as on a console, and not colours of their own.
    var isConsole = false

    /// Those that ``Theme/init(terminal:colorCount:)`` may choose there.
    var themes: [Theme] { [.monochrome, isConsole ? .console : .fixedColors] }
}

extension Palette {
    static let all = [
        Palette(name: "Linux console", colors: vga, text: 0xAAAAAA, background: 0x000000, boldBrightens: true, isConsole: true),
        // A font of 512 characters without a framebuffer takes the bright bit away.
        Palette(name: "Linux console without bright letters", colors: vga, text: 0xAAAAAA, background: 0x000000, isConsole: true),
        Palette(name: "xterm light", colors: xterm, text: 0x000000, background: 0xFFFFFF, boldBrightens: true),
        Palette(name: "xterm dark", colors: xterm, text: 0xE5E5E5, background: 0x000000, boldBrightens: true),
        Palette(name: "GNOME light", colors: gnome, text: 0x171421, background: 0xFFFFFF),
        Palette(name: "GNOME dark", colors: gnome, text: 0xD0CFCC, background: 0x171421),
        Palette(name: "Tango light", colors: tango, text: 0x2E3436, background: 0xEEEEEC),
        Palette(name: "Tango dark", colors: tango, text: 0xD3D7CF, background: 0x2E3436),
        Palette(name: "Solarized light", colors: solarized, text: 0x657B83, background: 0xFDF6E3),
        Palette(name: "Solarized dark", colors: solarized, text: 0x839496, background: 0x002B36),
        Palette(name: "Windows Campbell", colors: campbell, text: 0xCCCCCC, background: 0x0C0C0C),
        Palette(name: "Windows One Half Light", colors: oneHalfLight, text: 0x383A42, background: 0xFAFAFA),
        Palette(name: "macOS Basic light", colors: macOS, text: 0x000000, background: 0xFFFFFF, boldBrightens: true),
        Palette(name: "macOS Pro dark", colors: macOS, text: 0xF2F2F2, background: 0x000000, boldBrightens: true),
    ]

    private static let vga = [
        0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
        0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
    ]
    private static let xterm = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]
    private static let gnome = [
        0x171421, 0xC01C28, 0x26A269, 0xA2734C, 0x12488B, 0xA347BA, 0x2AA1B3, 0xD0CFCC,
        0x5E5C64, 0xF66151, 0x33D17A, 0xE9AD0C, 0x2A7BDE, 0xC061CB, 0x33C7DE, 0xFFFFFF,
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
    private static let oneHalfLight = [
        0x383A42, 0xE45649, 0x50A14F, 0xC18301, 0x0184BC, 0xA626A4, 0x0997B3, 0xFAFAFA,
        0x4F525D, 0xDF6C75, 0x98C379, 0xE4C07A, 0x61AFEF, 0xC577DD, 0x56B5C1, 0xFFFFFF,
    ]
    private static let macOS = [
        0x000000, 0x990000, 0x00A600, 0x999900, 0x0000B2, 0xB200B2, 0x00A6B2, 0xBFBFBF,
        0x666666, 0xE50000, 0x00D900, 0xE5E500, 0x0000FF, 0xE500E5, 0x00E5E5, 0xE5E5E5,
    ]
}
