import AssistantCore
import InterfaceWords
import Law
import Terminal

/// What every screen is shown in: the texts, the language, the size of the window, the keys.
struct Setting: Sendable {
    let library: Library
    var language: Language
    var size: Size
    /// The day of the last event, which came in with it.
    var day: CalendarDate
    let drawable: DrawableCharacters
    let keys: KeyBindings
    /// One pane at a time at any width, for those who hear or feel the screen.
    var isPlain = false
    /// Which letters the keys give; nil where that is left to the terminal.
    var layout: KeyboardLayout?
    /// What the terminal is taken for, where the machine does not know it.
    var standIn: StandIn?
    /// The last language beside Kazakh that somebody used, and is likely to read.
    private(set) var translation = Language.russian
    /// A link led here, and going back leads along it.
    var hasWayBack = false

    var content: Content {
        var content = library.content(in: language)
        content.words.drawsTenge = drawable.contains("₸")
        return content
    }

    var words: Words { content.words }

    /// The languages to choose from: all whose letters the terminal can draw.
    var languages: [Language] { Language.allCases.filter { drawable.contains($0.rareLetters) } }

    /// The language so many steps on in the round.
    func language(after steps: Int) -> Language {
        let languages = languages
        let index = (languages.firstIndex(of: language) ?? 0) + steps
        return languages[(index + languages.count) % languages.count]
    }

    /// Somebody has done something in the language shown, and has not only come by it.
    mutating func noticeLanguage() { if language != .kazakh { translation = language } }

    /// As somebody sees it who reads the text beside: the Kazakh one, which is the official; beside that, a translation.
    var inOtherLanguage: Setting {
        var other = self
        other.language = language == .kazakh ? translation : .kazakh
        return other
    }

    /// How the way out is offered to whoever searches for it.
    var quitOffer: ScreenWord { layout == nil ? .quitOffer : .quitOfferAtKiosk }

    /// The smallest window in which the assistant can be used.
    static let smallest = Size(rows: 12, columns: 40)
    var isTooSmall: Bool { size.rows < Self.smallest.rows || size.columns < Self.smallest.columns }

    /// Where the title, the places, the screen itself and the status line stand.
    var parts: (title: Rect, places: Rect, body: Rect, status: Rect) {
        let top = Rect(size).split(top: 1)
        let places = top.rest.split(top: 1)
        let bottom = places.rest.split(bottom: 1)
        return (top.top, places.top, bottom.rest, bottom.bottom)
    }

    /// The part between the places and the status line, which is the screen's.
    var body: Rect { parts.body }

    /// Whether there is room for whole names, and for two panes side by side where they are wanted.
    var hasWideLines: Bool { size.columns >= 80 }

    /// Whether two panes stand side by side.
    var isWide: Bool { hasWideLines && !isPlain }

    /// Whether two texts have room side by side, beside a list.
    var hasRoomForTwoTexts: Bool { isWide && size.columns >= 120 }
}
