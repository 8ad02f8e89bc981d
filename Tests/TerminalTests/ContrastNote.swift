@testable import Terminal

/// The contrast of every role on every palette, as a table to be read.
enum ContrastNote {
    static var text: String {
        var rows = [
            "# Contrast", "",
            "How well each kind of text can be told from what it stands on, as WCAG 2 measures it (4.5 is asked of text), in",
            "the colours that terminals are shipped with. With 256 colours or on the console of Linux the program takes both",
            "letters and ground from its own table, or leaves both to the terminal; on every other terminal, and with",
            "`NO_COLOR`, it uses the terminal's own two colours, with bold, underline and reverse: the column `plain` holds for all.",
            "No look can be better than the person's own two colours: Solarized light has 4.1 of its own. Made by",
            "`ContrastTests` from `Palettes.swift`.", "",
        ]
        for (title, theme) in [("256 colours", Theme.fixedColors), ("The console of Linux", .console)] {
            let palettes = Palette.all.filter { $0.themes.contains(theme) }
            rows += ["## \(title)", "", row("palette", Role.allCases.map { "\($0)" }), rule(Role.allCases.count)]
            rows += palettes.map { palette in
                row(palette.name, Role.allCases.map { figure(palette.contrast(of: theme.look(of: $0))) })
            }
            rows.append("")
        }
        return rows.joined(separator: "\n")
    }

    private static func row(_ first: String, _ cells: [String]) -> String {
        "| \(([first] + cells).joined(separator: " | ")) |"
    }

    private static func rule(_ count: Int) -> String { row("---", Array(repeating: "---:", count: count)) }

    /// Cut, not rounded: 4.49 is not 4.5.
    private static func figure(_ contrast: Double) -> String {
        let tenths = Int(contrast * 10)
        return "\(tenths / 10).\(tenths % 10)"
    }
}
