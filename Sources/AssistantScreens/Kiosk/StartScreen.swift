import AssistantCore
import InterfaceWords
import Law
import Terminal

/// The start screen of a kiosk: the language first, then three ways on.
struct StartScreen: Sendable {
    /// The row of languages is 0.
    var selected = 0

    enum Outcome: Equatable {
        case done
        case speak(Language)
        case go(State.Place)
    }

    static let ways: [(place: State.Place, title: ScreenWord, about: ScreenWord)] = [
        (.questions, .questions, .startQuestions), (.calculators, .calculators, .startCalculators),
        (.checks, .checks, .startChecks),
    ]

    /// - Parameter key: left and right go through the languages here, and nowhere else.
    mutating func obey(_ command: Command, key: Key?, in setting: Setting) -> Outcome {
        switch (command, key) {
        case (_, .left?) where selected == 0: return .speak(setting.language(after: -1))
        case (_, .right?) where selected == 0: return .speak(setting.language(after: 1))
        case (.up, _), (.previousPane, _): selected = max(0, selected - 1)
        case (.down, _), (.nextPane, _): selected = min(Self.ways.count, selected + 1)
        case (.first, _), (.pageUp, _): selected = 0
        case (.last, _), (.pageDown, _): selected = Self.ways.count
        case (.open, _):
            if selected > 0 { return .go(Self.ways[selected - 1].place) }
            selected = 1
        case (.digit(let digit), _) where (1...Self.ways.count).contains(digit): return .go(Self.ways[digit - 1].place)
        default: break
        }
        return .done
    }

    mutating func click(_ position: Position, in setting: Setting) -> Outcome {
        let layout = StartLayout(setting)
        if position.row == layout.languageRow {
            selected = 0
            let names = layout.languages(in: setting)
            return names.first { ($0.column..<$0.column + $0.name.columns).contains(position.column) }
                .map { .speak($0.language) } ?? .done
        }
        guard let index = layout.wayRows.firstIndex(where: { $0 == position.row || $0 + 1 == position.row && layout.hasAbout })
        else { return .done }
        selected = index + 1
        return .go(Self.ways[index].place)
    }

    func draw(into frame: inout Frame, setting: Setting) {
        let layout = StartLayout(setting), words = setting.words
        let title = words[.appTitleShort].uppercased().map(String.init).joined(separator: " ")
        frame.put(title.fitted(to: layout.width), row: layout.titleRow, column: layout.column, role: .title)
        for (offset, range) in words[.startInvite].wrapped(to: layout.width).prefix(2).enumerated() {
            frame.put(words[.startInvite][range], row: layout.titleRow + 1 + offset, column: layout.column, role: .quiet)
        }
        frame.put(selected == 0 ? ">" : " ", row: layout.languageRow, column: layout.column - 2, role: .selected)
        for entry in layout.languages(in: setting) {
            let isSpoken = entry.language == setting.language
            frame.put(
                isSpoken ? "[\(entry.name)]" : " \(entry.name) ", row: layout.languageRow, column: entry.column - 1,
                role: isSpoken ? .selected : .plain)
            if isSpoken && selected == 0 { frame.cursor = Position(row: layout.languageRow, column: entry.column) }
        }
        for (index, way) in Self.ways.enumerated() {
            let row = layout.wayRows[index], isSelected = selected == index + 1
            let line = Rect(row: row, column: layout.column - 2, rows: 1, columns: layout.width + 2)
            if isSelected {
                frame.fill(line, role: .selected)
                frame.cursor = Position(row: row, column: line.column)
            }
            let text = "\(isSelected ? ">" : " ") \(index + 1) \(words[way.title])"
            frame.put(text, row: row, column: line.column, role: isSelected ? .selected : .heading)
            if layout.hasAbout {
                frame.put(words[way.about].fitted(to: layout.width - 2), row: row + 1, column: layout.column + 2, role: .quiet)
            }
        }
    }
}

/// Where the parts of the start screen stand.
struct StartLayout {
    let titleRow: Int
    let languageRow: Int
    let wayRows: [Int]
    let hasAbout: Bool
    let column: Int
    let width: Int

    init(_ setting: Setting) {
        let body = setting.parts.body
        hasAbout = body.rows >= 18
        let step = hasAbout ? 3 : 1
        let height = 5 + (hasAbout ? 2 : 0) + step * StartScreen.ways.count
        titleRow = body.row + max(0, (body.rows - height) / 2)
        languageRow = titleRow + 4
        let first = languageRow + 2
        wayRows = StartScreen.ways.indices.map { first + $0 * step }
        width = min(60, body.columns - 4)
        column = body.column + (body.columns - width) / 2
    }

    /// The languages, each by its own name, and where it stands.
    func languages(in setting: Setting) -> [(language: Language, name: String, column: Int)] {
        var next = column
        return setting.languages.map { language in
            let name = setting.library.content(in: language).words[.languageName]
            defer { next += name.columns + 2 }
            return (language, name, next)
        }
    }
}
