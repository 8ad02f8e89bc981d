/// When a field has a meaning beside what else is given, as its declaration says.
package enum FieldCondition: Equatable, Sendable {
    /// A choice is one of these; else the rule does not get what is given.
    case choice(String, Set<String>)
    /// Nothing is given in these, which stand for it; a command that has both is at fault.
    case without([String])
}

extension Field {
    /// The same field, which has a meaning only where a choice is one of these.
    package func when<Choice>(_ choice: ChoiceField<Choice>, is names: Choice...) -> Field {
        with(.choice(choice.name, Set(names.map(\.rawValue))))
    }

    /// The same field, which has a meaning only where nothing is given in these.
    package func without(_ others: any FieldDeclaration...) -> Field { with(.without(others.map(\.name))) }
}

extension ChoiceField {
    /// The same field, which has a meaning only where another choice is one of these.
    package func when<Choice>(_ choice: ChoiceField<Choice>, is names: Choice...) -> ChoiceField {
        with(.choice(choice.name, Set(names.map(\.rawValue))))
    }
}

/// What becomes of a field beside what is given in the others.
public enum FieldUse: Equatable, Sendable {
    case used
    /// A choice makes it needless: the rule does not get it, and says so where that matters.
    case needless
    /// Something else stands for it; both together are a fault.
    case replaced
}

extension Calculator {
    /// What becomes of a field where these texts stand in the fields; any text stands for rows.
    public func use(of index: Int, beside texts: [String]) -> FieldUse {
        func text(_ field: String) -> Substring { self.index(ofField: field).map { Substring(texts[$0]).trimmed } ?? "" }
        switch name.rule.fields[fields[index].name]?.condition {
        case .choice(let field, let names)?:
            let typed = text(field)
            let choice = typed.isEmpty ? name.rule.fields[field]?.defaultChoice : String(typed)
            return choice.map(names.contains) == true ? .used : .needless
        case .without(let others)?: return others.allSatisfy { text($0).isEmpty } ? .used : .replaced
        case nil: return .used
        }
    }

    /// The fields that must be empty for this one to have a meaning.
    public func fieldsInsteadOf(_ index: Int) -> [Int] {
        guard case .without(let others)? = name.rule.fields[fields[index].name]?.condition else { return [] }
        return others.compactMap { self.index(ofField: $0) }
    }

    /// Whether a column of a field's rows takes an amount.
    public func isAmount(column: Int, of index: Int) -> Bool {
        name.rule.fields[fields[index].name]?.isAmount(column: column) ?? false
    }
}
