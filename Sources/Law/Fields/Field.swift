/// What a rule asks for, declared once: the line of its form, the option of its command and the column of its table
/// are made from it.
package protocol FieldDeclaration: Sendable {
    /// `average-wage`: the option without its dashes.
    var name: String { get }
    var type: FieldType { get }
    /// The choice that the rule takes where none is made.
    var defaultChoice: String? { get }
    /// When it has a meaning; nil for always.
    var condition: FieldCondition? { get }

    /// Reads what was typed; nil for nothing.
    ///
    /// - Parameter kind: what the description of the calculator allows.
    func read(_ entry: RawEntry, as kind: FieldKind) throws(BadInput) -> InputValue?

    /// Whether a column of its rows takes an amount.
    func isAmount(column: Int) -> Bool
}

/// A field that may be left empty; it knows the type of its value.
package struct Field<Value: FieldValue>: FieldDeclaration {
    package let name: String
    package let type: FieldType
    package private(set) var condition: FieldCondition?
    /// Kept as a function, so that each type of field has its own code for it.
    private let reading: @Sendable (RawEntry, FieldKind) throws(BadInput) -> InputValue?

    private init(name: String, type: FieldType) {
        self.name = name
        self.type = type
        reading = { (entry, kind) throws(BadInput) in try Value.read(entry, as: kind)?.inputValue }
    }

    package var defaultChoice: String? { nil }

    func with(_ condition: FieldCondition) -> Field {
        var field = self
        field.condition = condition
        return field
    }

    package func isAmount(column: Int) -> Bool { Value.isAmount(column: column) }

    package func read(_ entry: RawEntry, as kind: FieldKind) throws(BadInput) -> InputValue? {
        try reading(entry, kind)
    }
}

extension Field where Value: TypedFieldValue {
    package init(_ name: String) { self.init(name: name, type: Value.type) }
}

extension Field<Int> {
    package init(_ name: String, within bounds: ClosedRange<Int>) { self.init(name: name, type: .count(bounds)) }
}

/// A choice that is made by default.
package struct ChoiceField<Value: ChoiceValue>: FieldDeclaration {
    private var field: Field<Value>
    package let initial: Value

    package var name: String { field.name }
    package var type: FieldType { field.type }
    package var defaultChoice: String? { initial.rawValue }
    package var condition: FieldCondition? { field.condition }

    package init(_ name: String, default initial: Value) {
        field = Field(name)
        self.initial = initial
    }

    package func read(_ entry: RawEntry, as kind: FieldKind) throws(BadInput) -> InputValue? {
        try field.read(entry, as: kind)
    }

    func with(_ condition: FieldCondition) -> ChoiceField {
        var choice = self
        choice.field = field.with(condition)
        return choice
    }

    package func isAmount(column: Int) -> Bool { false }
}

/// The fields of a rule.
package struct FieldList: ExpressibleByArrayLiteral, Sendable {
    package let all: [any FieldDeclaration]
    /// In the same order.
    package let names: [String]
    /// Those that only some choices leave a meaning.
    let bound: [BoundField]

    /// A field and the choice that it has a meaning with, by their places.
    struct BoundField: Sendable {
        let field: Int
        let choice: Int
        let names: Set<String>
        let defaultChoice: String?
    }

    package init(_ fields: [any FieldDeclaration]) {
        all = fields
        names = fields.map(\.name)
        bound = fields.enumerated().compactMap { index, field in
            guard case .choice(let name, let names)? = field.condition,
                let choice = fields.firstIndex(where: { $0.name == name })
            else { return nil }
            return BoundField(field: index, choice: choice, names: names, defaultChoice: fields[choice].defaultChoice)
        }
    }

    package init(arrayLiteral fields: any FieldDeclaration...) { self.init(fields) }

    package subscript(name: String) -> (any FieldDeclaration)? { index(of: name).map { all[$0] } }

    /// A rule has few fields, and short names compare faster than they hash.
    func index(of name: String) -> Int? { names.firstIndex(of: name) }
}
