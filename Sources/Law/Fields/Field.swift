/// What a rule asks for, declared once: the line of its form, the option of its command and the column of its table
/// are made from it.
package protocol FieldDeclaration: Sendable {
    /// `average-wage`: the option without its dashes.
    var name: String { get }
    var type: FieldType { get }
    /// The choice that the rule takes where none is made.
    var defaultChoice: String? { get }

    /// Reads what was typed; nil for nothing.
    ///
    /// - Parameter kind: what the description of the calculator allows.
    func read(_ entry: RawEntry, as kind: FieldKind) throws(BadInput) -> InputValue?
}

/// A field that may be left empty; it knows the type of its value.
package struct Field<Value: FieldValue>: FieldDeclaration {
    package let name: String
    package let type: FieldType
    /// Kept as a function, so that each type of field has its own code for it.
    private let reading: @Sendable (RawEntry, FieldKind) throws(BadInput) -> InputValue?

    private init(name: String, type: FieldType) {
        self.name = name
        self.type = type
        reading = { (entry, kind) throws(BadInput) in try Value.read(entry, as: kind)?.inputValue }
    }

    package var defaultChoice: String? { nil }

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
    private let field: Field<Value>
    package let initial: Value

    package var name: String { field.name }
    package var type: FieldType { field.type }
    package var defaultChoice: String? { initial.rawValue }

    package init(_ name: String, default initial: Value) {
        field = Field(name)
        self.initial = initial
    }

    package func read(_ entry: RawEntry, as kind: FieldKind) throws(BadInput) -> InputValue? {
        try field.read(entry, as: kind)
    }
}

/// The fields of a rule.
package struct FieldList: ExpressibleByArrayLiteral, Sendable {
    package let all: [any FieldDeclaration]
    /// In the same order.
    package let names: [String]

    package init(_ fields: [any FieldDeclaration]) {
        all = fields
        names = fields.map(\.name)
    }

    package init(arrayLiteral fields: any FieldDeclaration...) { self.init(fields) }

    package subscript(name: String) -> (any FieldDeclaration)? { index(of: name).map { all[$0] } }

    /// A rule has few fields, and short names compare faster than they hash.
    func index(of name: String) -> Int? { names.firstIndex(of: name) }
}
