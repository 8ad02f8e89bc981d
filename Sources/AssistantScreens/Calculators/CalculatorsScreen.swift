import AssistantCore
import InterfaceWords
import Law

/// The list of calculators, and the form of the one that is open.
typealias CalculatorsScreen = MenuScreen<FormState>

extension Place {
    static let calculators = Place(CalculatorsScreen.self)
}

extension FormState: MenuPage {
    static let section = Section.calculators

    static func menuItems(in setting: Setting) -> [MenuItem<CalculatorName>] {
        setting.content.calculators.map { MenuItem(name: $0.name, title: $0.title, about: $0.about, faq: $0.faq) }
    }

    static func names(of link: Link) -> [CalculatorName]? {
        switch link {
        case .calculators(let names): names
        case .calculator(let name, _): [name]
        default: nil
        }
    }

    mutating func reopen(by link: Link?, in setting: Setting) {
        pane = .fields
        if case .calculator(_, let fields) = link { fill(fields, in: setting) }
    }
}
