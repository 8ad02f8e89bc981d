import Foundation
import Testing

/// The letters of the kiosk's console, in each size.
@Suite struct KioskFontTests {
    private static let sizes = [
        ("14", 8, 14), ("16", 8, 16), ("20x10", 10, 20), ("22x11", 11, 22), ("24x12", 12, 24), ("28x14", 14, 28), ("32x16", 16, 32),
    ]

    private static let kazakh = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ" + "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
    private static let russian = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ" + "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
    private static let latinKazakh = "AÄBDEFGĞHIİJKLMNÑOÖPQRSŞTUŪÜVYZ" + "aäbdefgğhıijklmnñoöpqrsştuūüvyz"
    private static let ascii = (0x21...0x7E).map { Unicode.Scalar(UInt8($0)) }
    private static let others = "₸№§«»–—…−×°─│┌┐└┘├┤┬┴┼█░▒←↑→↓▲▼\u{FFFD}"

    /// Every character of the data and of the pictures of screens, in both cases.
    private static let shown = Result {
        var scalars: Set<Unicode.Scalar> = []
        for (folder, ending) in [("Data", ".yaml"), ("Tests/AssistantScreensTests/Pictures", ".txt")] {
            let folder = packageFolder.appending(path: folder)
            for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path()) where path.hasSuffix(ending) {
                scalars.formUnion(try String(contentsOf: folder.appending(path: path), encoding: .utf8).unicodeScalars)
            }
        }
        for letter in scalars {
            for other in [letter.properties.uppercaseMapping, letter.properties.lowercaseMapping] where other.unicodeScalars.count == 1 {
                scalars.insert(other.unicodeScalars.first!)
            }
        }
        return scalars.filter { !$0.properties.isWhitespace }
    }

    private func font(_ size: String) throws -> FontFile {
        try FontFile(path: Packages.made().kiosk.path("/usr/share/consolefonts/jso-kiosk-\(size).psf.gz"))
    }

    /// With more than 256 signs a text console loses its bright colours.
    @Test(arguments: sizes)
    func eachSizeIsThere(size: String, width: Int, height: Int) throws {
        let font = try font(size)
        #expect(font.width == width && font.height == height && font.signs.count == 256)
    }

    @Test(arguments: sizes.map(\.0))
    func everyLetterCanBeDrawn(size: String) throws {
        let font = try font(size)
        for letters in [Self.kazakh, Self.russian, Self.latinKazakh, Self.others] { #expect(font.lacks(letters.unicodeScalars) == []) }
        #expect(font.lacks(Self.ascii) == [])
        #expect(font.sign(" ")?.allSatisfy { $0 == 0 } == true)
    }

    @Test(arguments: sizes.map(\.0))
    func everythingThatIsShownCanBeDrawn(size: String) throws {
        let shown = try Self.shown.get()
        #expect(shown.isSuperset(of: "ҚқҮ₸№┌".unicodeScalars))
        #expect(try font(size).lacks(shown) == [])
    }

    /// Letters that a font without them of its own would draw alike.
    private static let neighbours = [
        "кқ", "КҚ", "гғ", "ГҒ", "нңй", "НҢ", "уүұ", "УҮҰ", "оөә", "ОӨ", "иійы", "ИІЙ", "еёэ", "шщ", "ьъ", "хһ", "ХҺ", "Т₸Ғ",
        "sş", "SŞ", "gğ", "GĞ", "nñ", "NÑ", "iı", "Iİ", "uūü", "UŪÜ", "aä", "AÄ", "oö0", "OÖ0", "1lI|", "-─", "←→↑↓",
    ]

    @Test(arguments: sizes.map(\.0))
    func noLetterLooksLikeItsNeighbour(size: String) throws {
        let font = try font(size)
        for letters in Self.neighbours {
            #expect(Set(letters.unicodeScalars.map(font.sign)).count == letters.unicodeScalars.count, "\(letters)")
        }
    }

    /// The kernel takes ASCII at its places for granted, and repeats the last column of what stands from C0 to DF, so
    /// that lines stay whole where letters stand nine dots apart.
    @Test(arguments: sizes.map(\.0))
    func signsAreWhereTheKernelLooksForThem(size: String) throws {
        let font = try font(size)
        for sign in Self.ascii { #expect(font.places[sign] == Int(sign.value)) }
        for line in "─│┌┐└┘├┤┬┴┼".unicodeScalars { #expect((0xC0...0xDF).contains(try #require(font.places[line]))) }
    }

    @Test func theSizesThatTheScriptsNameArePacked() throws {
        let kiosk = try Packages.made().kiosk
        let tried = try kiosk.text("/usr/lib/jso-kiosk/console").firstMatch(of: /for size in ([\dx ]+); do/)
        // From the largest down, so that the first that fits is the best.
        #expect(tried?.1.split(separator: " ").map(String.init) == Self.sizes.map(\.0).reversed())
        let first = try String(contentsOf: kiosk.control.appending(path: "postinst"), encoding: .utf8)
            .firstMatch(of: /font=(jso-kiosk-\S+)/)
        #expect(FileManager.default.fileExists(atPath: kiosk.path("/usr/share/consolefonts/\(try #require(first).1)")))
    }
}
