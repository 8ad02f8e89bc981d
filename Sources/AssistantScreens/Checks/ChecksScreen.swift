import AssistantCore
import InterfaceWords

/// The list of guided checks, and the one that is open.
typealias ChecksScreen = MenuScreen<CheckSheet>

extension Place {
    static let checks = Place(ChecksScreen.self)
}

extension CheckSheet: MenuPage {
    static let section = Section.checks

    static func menuItems(in setting: Setting) -> [MenuItem<String>] {
        setting.content.checks.map { MenuItem(name: $0.name, title: $0.title, about: $0.about, faq: $0.faq) }
    }

    static func names(of link: Link) -> [String]? {
        if case .checks(let names) = link { names } else { nil }
    }

    mutating func reopen(by link: Link?, in setting: Setting) {}
}
