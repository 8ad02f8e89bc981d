import Foundation

@testable import Terminal

/// How well letters can be told from what they stand on, as WCAG 2 measures it: from 1 to 21.
enum Contrast {
    static func ratio(_ one: Int, _ other: Int) -> Double {
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
}

extension Palette {
    /// The contrast of the letters of a look.
    func contrast(of look: Look) -> Double {
        let isReversed = look.attributes.contains(.reverse)
        let (front, back) = isReversed ? (look.background, look.foreground) : (look.foreground, look.background)
        let ground = value(back, standard: isReversed ? text : background)
        var letters = value(front, standard: isReversed ? background : text)
        if boldBrightens, look.attributes.contains(.bold), let base = index(front, isStandardText: !isReversed), base < 8 {
            letters = colors[base + 8]
        }
        return Contrast.ratio(letters, ground)
    }

    /// The contrast of the person's own two colours, which no look can be better than.
    var ownContrast: Double { Contrast.ratio(text, background) }

    private func index(_ color: Look.Color, isStandardText: Bool) -> Int? {
        if color != .standard { return Int(color.rawValue) }
        return isConsole ? (isStandardText ? 7 : 0) : nil
    }

    private func value(_ color: Look.Color, standard: Int) -> Int {
        guard color != .standard else { return standard }
        let index = Int(color.rawValue)
        guard index >= 16 else { return colors[index] }
        // The cube of six shades of each; the greys behind it are not used.
        let shades = [0x00, 0x5F, 0x87, 0xAF, 0xD7, 0xFF], place = index - 16
        return shades[place / 36] << 16 | shades[place / 6 % 6] << 8 | shades[place % 6]
    }
}
