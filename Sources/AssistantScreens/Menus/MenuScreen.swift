import AssistantCore
import Terminal

/// A list of pages, and the one of them that is open.
struct MenuScreen<Page: MenuPage>: Destination {
    private var menu = Menu()
    /// The page that is shown; nil for the list.
    private(set) var open: Page.Name?
    /// Every page that was ever opened: what was typed is kept when one is left.
    private(set) var pages: [Page.Name: Page] = [:]
    /// The page was opened by a link and leads back there, not to the list.
    private var isOpenedByLink = false

    var page: Page? { open.flatMap { pages[$0] } }

    var section: Section { Page.section }
    var isAtTop: Bool { open == nil }
    var holdsInput: Bool { pages.values.contains(where: \.holdsInput) }

    func keyUse(in setting: Setting) -> KeyUse { page?.keyUse(in: setting) ?? .commands }

    func hints(in setting: Setting) -> [KeyHint] {
        page?.hints(in: setting) ?? [
            KeyHint(.open), KeyHint(.quit), KeyHint(.back), KeyHint(.help), KeyHint(.up), KeyHint(.search),
        ]
    }

    mutating func open(_ link: Link, in setting: Setting) -> Bool {
        guard let names = Page.names(of: link) else { return false }
        if let first = names.first, let index = Page.menuItems(in: setting).firstIndex(where: { $0.name == first }) {
            menu.selected = index
        }
        open = nil
        if names.count == 1 { openPage(by: link, in: setting) }
        return true
    }

    /// To the same page; what was typed since, in whichever, stays.
    mutating func goBack(to earlier: any Destination) {
        guard let earlier = earlier as? Self else { return }
        menu = earlier.menu
        open = earlier.open
        isOpenedByLink = earlier.isOpenedByLink
    }

    mutating func handle(_ command: Command, in setting: Setting) -> Outcome {
        if case .go(let link) = command, Page.names(of: link) != nil {
            open = nil
            return .done
        }
        guard let open else { return handleInMenu(command, in: setting) }
        return apply(pages[open]?.handle(command, in: setting))
    }

    mutating func paste(_ text: String, in setting: Setting) -> Bool {
        open.flatMap { pages[$0]?.paste(text, in: setting) } ?? true
    }

    mutating func click(_ position: Position, in setting: Setting) -> Outcome {
        if let open { return apply(pages[open]?.click(position, in: setting)) }
        let count = Page.menuItems(in: setting).count
        guard let index = menu.index(at: position, in: MenuLayout(setting, count: count), count: count) else { return .done }
        let wasSelected = index == menu.selected
        menu.selected = index
        if wasSelected || !setting.isWide { openPage(in: setting) }
        return .done
    }

    mutating func wheel(_ direction: WheelDirection, at position: Position, in setting: Setting) -> Outcome {
        guard let open else { return handleInMenu(direction == .up ? .up : .down, in: setting) }
        return apply(pages[open]?.wheel(direction, at: position, in: setting))
    }

    mutating func adjustScrolling(in setting: Setting) {
        let count = Page.menuItems(in: setting).count
        menu.select(menu.selected, count, MenuLayout(setting, count: count).list.rows)
        menu.adjustText(Page.menuItems(in: setting), in: setting)
        if let open { pages[open]?.adjustScrolling(in: setting) }
    }

    mutating func recalculate(in setting: Setting) {
        for name in pages.keys { pages[name]?.recalculate(in: setting) }
    }

    func draw(into frame: inout Frame, in setting: Setting) {
        if let page { return page.draw(into: &frame, in: setting) }
        menu.draw(setting.words[Page.section.title], Page.menuItems(in: setting), into: &frame, setting)
    }

    private mutating func handleInMenu(_ command: Command, in setting: Setting) -> Outcome {
        let items = Page.menuItems(in: setting), count = items.count
        if menu.scrollText(command, items, in: setting) { return .done }
        if menu.handle(command, count: count, rows: MenuLayout(setting, count: count).list.rows) { return .done }
        switch command {
        case .open: openPage(in: setting)
        case .back: return .leave
        default: return .unhandled
        }
        return .done
    }

    /// Opens the page selected.
    private mutating func openPage(by link: Link? = nil, in setting: Setting) {
        let name = Page.menuItems(in: setting)[menu.selected].name
        pages[name, default: Page(name, in: setting)].reopen(by: link, in: setting)
        open = name
        isOpenedByLink = link != nil
    }

    /// From a page that is left to the list, or back along the link that opened it.
    private mutating func apply(_ outcome: Outcome?) -> Outcome {
        guard outcome == .leave else { return outcome ?? .done }
        open = nil
        return isOpenedByLink ? .leave : .done
    }
}
