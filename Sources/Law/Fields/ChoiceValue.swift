/// The choices of a field as an enumeration: a switch over them names each.
package protocol ChoiceValue: TypedFieldValue, TextFieldValue, CaseIterable, RawRepresentable<String> {}

extension ChoiceValue {
    package static var type: FieldType { .choice(allCases.map(\.rawValue)) }
    package var inputValue: InputValue { .choice(rawValue) }

    package init?(_ value: InputValue) {
        guard case .choice(let name) = value else { return nil }
        self.init(rawValue: name)
    }

    package static func read(_ text: String, as kind: FieldKind) throws(BadInput) -> Self {
        guard let choice = Self(rawValue: try kind.choice(named: text)) else { throw kind.wrongChoice }
        return choice
    }
}

/// The name of a period of the law; which there are, the data say.
package struct PeriodName: TypedFieldValue, TextFieldValue, Equatable {
    package static let type = FieldType.period
    package let name: String
    package var inputValue: InputValue { .choice(name) }

    package init(_ name: String) { self.name = name }

    package init?(_ value: InputValue) {
        guard case .choice(let name) = value else { return nil }
        self.name = name
    }

    package static func read(_ text: String, as kind: FieldKind) throws(BadInput) -> PeriodName {
        PeriodName(try kind.choice(named: text))
    }
}

extension FieldKind {
    /// - Throws: ``BadInput`` for a name that is not among the choices.
    fileprivate func choice(named text: String) throws(BadInput) -> String {
        let name = Substring(text).trimmed
        guard let choice = choices.first(where: { $0.name == name }) else { throw wrongChoice }
        return choice.name
    }

    fileprivate var wrongChoice: BadInput {
        BadInput(.wrongChoice, ["known": .text(choices.map(\.name).joined(separator: ", "))])
    }
}
