/// Fields of which one at most is given, as a form asks for them: one choice where a command has an option for each.
public struct ExclusiveFields: Codable, Equatable, Sendable {
    /// The names of the fields; each is a choice called as the field is.
    public let fields: [String]
    public let label: String
    /// What to choose while none of the fields is chosen.
    public let hint: String
    /// What it is called that none of the fields is given.
    public let none: String
    /// The place of the field before which the form asks.
    public let position: Int

    package init(fields: [String], label: String, hint: String, none: String, position: Int) {
        self.fields = fields
        self.label = label
        self.hint = hint
        self.none = none
        self.position = position
    }
}

extension Calculator {
    /// The fields of a choice between some, by their places.
    public func members(of group: ExclusiveFields) -> [Int] { group.fields.compactMap { index(ofField: $0) } }

    /// The choice that a field is part of.
    public func group(of index: Int) -> Int? { exclusive.firstIndex { $0.fields.contains(fields[index].name) } }
}
