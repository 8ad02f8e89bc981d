import AssistantCore
import Law

/// Which letters the keys of a kiosk give, by their place.
///
/// The console of a kiosk has one layout, the Latin one: so nothing on the machine can be switched and left to the
/// next person, and what is on is shown beside the field. Letters that come in Cyrillic already, from a graphical
/// terminal with layouts of its own, stay what they are.
enum KeyboardLayout: CaseIterable, Sendable {
    case kazakh, russian, latin

    /// The one that somebody who reads this language is likely to type by.
    init(for language: Language) {
        switch language {
        case .kazakh: self = .kazakh
        case .russian: self = .russian
        case .kazakhLatin, .english: self = .latin
        }
    }

    /// As it stands beside a field, the same in every language, since it shows the letters themselves.
    var sign: String {
        switch self {
        case .kazakh: "ҚАЗ"
        case .russian: "РУС"
        case .latin: "LAT"
        }
    }

    /// The signs of all, by the places that a text has for them.
    static let signs: [String: Phrase.Value] = [
        "kazakh": .text(kazakh.sign), "russian": .text(russian.sign), "latin": .text(latin.sign),
    ]

    var next: KeyboardLayout {
        let all = Self.allCases
        return all[(all.firstIndex(of: self)! + 1) % all.count]
    }

    /// What the key gives that has `typed` on a Latin keyboard.
    func character(for typed: Character) -> Character {
        switch self {
        case .kazakh: Self.kazakhByPlace[typed] ?? typed
        case .russian: Self.russianByPlace[typed] ?? typed
        case .latin: typed
        }
    }

    /// The digit or hyphen whose place a letter of the Kazakh number row has: figures need no switch of the layout.
    static func figure(for typed: Character) -> Character { figures[typed] ?? typed }

    /// The keys from the one left of 1 to the last of the lowest row, bare and with Shift: the layouts that Windows
    /// and the X keyboard configuration have in common.
    private static let latinKeys =
        #"`1234567890-=qwertyuiop[]\asdfghjkl;'zxcvbnm,./"# + #"~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?"#
    private static let kazakhKeys =
        #"("әіңғ,.үұқөһйцукенгшщзхъ\фывапролджэячсмитьбю№"# + #")!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?"#
    private static let russianKeys =
        #"ё1234567890-=йцукенгшщзхъ\фывапролджэячсмитьбю."# + #"Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"#

    private static let kazakhByPlace = Dictionary(uniqueKeysWithValues: zip(latinKeys, kazakhKeys))
    private static let russianByPlace = Dictionary(uniqueKeysWithValues: zip(latinKeys, russianKeys))
    private static let figures = Dictionary(uniqueKeysWithValues: zip("әіңғүұқөӘІҢҒҮҰҚӨ", "2345890-2345890-"))
}
