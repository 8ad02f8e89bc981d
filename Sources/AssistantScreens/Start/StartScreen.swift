import AssistantCore
import InterfaceWords
import Terminal

extension Place {
    static let start = Place(StartScreen.self)
}

/// Where everything begins at a kiosk, and where going back ends: the language, what brings people here, and the ways
/// to everything else.
struct StartScreen: Destination {
    /// The row of languages is 0.
    var selected = 0
    /// The first row of the list that is shown.
    var top = 0
    /// The first line shown of what the row selected leads to.
    var previewTop = 0

    static let ways: [(link: Link, title: ScreenWord, about: ScreenWord)] = [
        (.questions, .questions, .startQuestions), (.calculators([]), .calculators, .startCalculators),
        (.checks([]), .checks, .startChecks),
    ]

    var section: Section { .situations }
    var isAtTop: Bool { true }

    func keyUse(in setting: Setting) -> KeyUse { selected == 0 ? .row : .commands }

    func hints(in setting: Setting) -> [KeyHint] {
        [KeyHint(.open), KeyHint(.quit), KeyHint(.help), KeyHint(.up)] + (selected == 0 ? [KeyHint(.nextChoice)] : [])
            + [KeyHint(.search)] + (setting.hasWayBack ? [KeyHint(.back)] : [])
    }

    mutating func open(_ link: Link, in setting: Setting) -> Bool { link == .start }

    mutating func handle(_ command: Command, in setting: Setting) -> Outcome {
        let items = items(in: setting), layout = StartLayout(setting, items), page = max(1, layout.rows.count - 1)
        switch command {
        case .pageUp: if let preview = layout.preview { previewTop -= preview.rows - 2 } else { select(selected - page, items) }
        case .pageDown: if let preview = layout.preview { previewTop += preview.rows - 2 } else { select(selected + page, items) }
        case .previousChoice: return .changeLanguage(setting.language(after: -1))
        case .nextChoice: return .changeLanguage(setting.language(after: 1))
        case .up, .previousPane: select(selected - 1, items)
        case .down, .nextPane: select(selected + 1, items)
        case .first: selected = 0
        case .last: selected = items.count
        case .open where selected > 0: return .follow(items[selected - 1].link)
        case .open: selected = 1
        // Come here by a link, out of a check or a search that found nothing.
        case .back where setting.hasWayBack: return .leave
        case .digit(let digit) where Self.ways.indices.contains(digit - 1): return .follow(Self.ways[digit - 1].link)
        default: return .unhandled
        }
        return .done
    }

    mutating func wheel(_ direction: WheelDirection, at position: Position, in setting: Setting) -> Outcome {
        handle(direction == .up ? .up : .down, in: setting)
    }

    mutating func click(_ position: Position, in setting: Setting) -> Outcome {
        let items = items(in: setting), layout = StartLayout(setting, items)
        if position.row == layout.languageRow {
            selected = 0
            let names = layout.languages(in: setting)
            return names.first { ($0.column..<$0.column + $0.name.columns).contains(position.column) }
                .map { .changeLanguage($0.language) } ?? .done
        }
        if let preview = layout.preview, preview.contains(position) {
            return selected > 0 ? .follow(items[selected - 1].link) : .done
        }
        guard let index = layout.item(at: position.row, top: top), items.indices.contains(index) else { return .done }
        selected = index + 1
        return .follow(items[index].link)
    }

    mutating func adjustScrolling(in setting: Setting) {
        let items = items(in: setting)
        selected = min(selected, items.count)
        let layout = StartLayout(setting, items), rows = layout.rows.count
        if selected > 0 { top = min(max(top, selected - rows), selected - 1) } else { top = 0 }
        top = max(0, min(top, items.count - rows))
        guard let preview = layout.preview else { return }
        let passage = Passage(lines: previewLines(items, width: preview.columns, in: setting))
        previewTop = min(max(0, previewTop), passage.lastTop(rows: preview.rows))
    }

    private mutating func select(_ index: Int, _ items: [StartItem]) {
        selected = min(max(0, index), items.count)
        previewTop = 0
    }
}
