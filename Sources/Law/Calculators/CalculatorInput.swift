/// What was typed, read and found possible field by field.
package struct CalculatorInput {
    private let fields: FieldList
    private var values: [InputValue?]
    /// What was given though a choice made it needless, by the places of the fields.
    private var needless: [Int] = []

    package init(_ fields: FieldList) {
        self.fields = fields
        values = Array(repeating: nil, count: fields.all.count)
    }

    /// - Returns: whether anything was typed that the field takes.
    @discardableResult
    mutating func read(_ entry: RawEntry, into field: FieldDescription) throws(BadInput) -> Bool {
        guard let index = fields.index(of: field.name) else { return false }
        values[index] = try fields.all[index].read(entry, as: field.kind)
        return values[index] != nil
    }

    /// Takes out what the choices made leave without a meaning: the rule cannot use it.
    mutating func leaveOutNeedless() {
        for bound in fields.bound where values[bound.field] != nil {
            var choice = bound.defaultChoice
            if case .choice(let name)? = values[bound.choice] { choice = name }
            guard choice.map(bound.names.contains) != true else { continue }
            values[bound.field] = nil
            needless.append(bound.field)
        }
    }

    /// Whether something was given that has no meaning beside the choices made.
    func isNeedless(_ field: some FieldDeclaration) -> Bool { needless.contains(index(of: field)) }

    /// - Precondition: the field is among those that the rule lists.
    private func index(of field: some FieldDeclaration) -> Int { fields.index(of: field.name)! }

    func has(_ field: some FieldDeclaration) -> Bool { values[index(of: field)] != nil }

    package subscript<Value>(field: Field<Value>) -> Value? {
        get { values[index(of: field)].map(Self.value) }
        set { values[index(of: field)] = newValue?.inputValue }
    }

    subscript(flag: Field<Bool>) -> Bool { has(flag) }

    subscript<Value>(field: ChoiceField<Value>) -> Value {
        values[index(of: field)].map(Self.value) ?? field.initial
    }

    /// - Precondition: the field itself has read it.
    private static func value<Value: FieldValue>(_ value: InputValue) -> Value { Value(value)! }

    /// The value of a field that cannot be done without.
    func require<Value>(_ field: Field<Value>) throws(FieldFault) -> Value {
        guard let value = self[field] else { throw FieldFault(field, .empty) }
        return value
    }
}
