import AssistantCore
import InterfaceWords
import Terminal

extension Place {
    static let start = Place(StartScreen.self)
}

/// The start screen of a kiosk: the language first, then three ways on.
struct StartScreen: Destination {
    /// The row of languages is 0.
    var selected = 0

    static let ways: [(link: Link, title: ScreenWord, about: ScreenWord)] = [
        (.questions, .questions, .startQuestions), (.calculators([]), .calculators, .startCalculators),
        (.checks([]), .checks, .startChecks),
    ]

    func keyUse(in setting: Setting) -> KeyUse { selected == 0 ? .row : .commands }

    func hints(in setting: Setting) -> [KeyHint] {
        [
            KeyHint(.up), KeyHint(.nextChoice, .keyLanguage), KeyHint(.open), KeyHint(.help), KeyHint(.search),
            KeyHint(.quit),
        ]
    }

    mutating func open(_ link: Link, in setting: Setting) -> Bool { link == .start }

    mutating func handle(_ command: Command, in setting: Setting) -> Outcome {
        let last = Self.ways.count
        switch command {
        case .previousChoice: return .changeLanguage(setting.language(after: -1))
        case .nextChoice: return .changeLanguage(setting.language(after: 1))
        case .up, .previousPane: selected = max(0, selected - 1)
        case .down, .nextPane: selected = min(last, selected + 1)
        case .first, .pageUp: selected = 0
        case .last, .pageDown: selected = last
        case .open where selected > 0: return .follow(Self.ways[selected - 1].link)
        case .open: selected = 1
        case .digit(let digit) where (1...last).contains(digit): return .follow(Self.ways[digit - 1].link)
        default: return .unhandled
        }
        return .done
    }

    mutating func wheel(_ direction: WheelDirection, at position: Position, in setting: Setting) -> Outcome {
        handle(direction == .up ? .up : .down, in: setting)
    }

    mutating func click(_ position: Position, in setting: Setting) -> Outcome {
        let layout = StartLayout(setting)
        if position.row == layout.languageRow {
            selected = 0
            let names = layout.languages(in: setting)
            return names.first { ($0.column..<$0.column + $0.name.columns).contains(position.column) }
                .map { .changeLanguage($0.language) } ?? .done
        }
        guard let index = layout.wayRows.firstIndex(where: { $0 == position.row || $0 + 1 == position.row && layout.hasAbout })
        else { return .done }
        selected = index + 1
        return .follow(Self.ways[index].link)
    }
}
