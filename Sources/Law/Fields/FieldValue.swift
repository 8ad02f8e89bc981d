/// A value of a field, read and found possible.
package enum InputValue: Sendable {
    case amount(Money)
    case count(Int)
    case decimal(Fraction)
    case share(Fraction)
    case date(CalendarDate)
    case moment(Moment)
    case choice(String)
    case flag
    case rows([any TableRow])
}

/// What can be the value of a field.
package protocol FieldValue: Sendable {
    /// Nil for nothing typed.
    static func read(_ entry: RawEntry, as kind: FieldKind) throws(BadInput) -> Self?

    /// Nil for a value of another type.
    init?(_ value: InputValue)
    var inputValue: InputValue { get }

    /// Whether a column of its rows takes an amount.
    static func isAmount(column: Int) -> Bool
}

extension FieldValue {
    package static func isAmount(column: Int) -> Bool { false }
}

/// A value that any field takes in the same way.
package protocol TypedFieldValue: FieldValue {
    static var type: FieldType { get }
}

/// A value that is typed as one text.
package protocol TextFieldValue: FieldValue {
    static func read(_ text: String, as kind: FieldKind) throws(BadInput) -> Self
}

extension TextFieldValue {
    package static func read(_ entry: RawEntry, as kind: FieldKind) throws(BadInput) -> Self? {
        guard case .text(let text) = entry, !text.utf8.allSatisfy({ $0 == 0x20 }) else { return nil }
        return try read(text, as: kind)
    }
}

extension Money: TypedFieldValue, TextFieldValue {
    package static let type = FieldType.amount
    package var inputValue: InputValue { .amount(self) }

    package init?(_ value: InputValue) {
        guard case .amount(let money) = value else { return nil }
        self = money
    }

    package static func read(_ text: String, as kind: FieldKind) throws(BadInput) -> Money { try AmountReader.read(text) }
}

extension Int: TextFieldValue {
    package var inputValue: InputValue { .count(self) }

    package init?(_ value: InputValue) {
        guard case .count(let count) = value else { return nil }
        self = count
    }

    package static func read(_ text: String, as kind: FieldKind) throws(BadInput) -> Int {
        guard case .count(let bounds) = kind else { throw BadInput(.empty) }
        return try DigitReader.read(text, within: bounds)
    }
}

extension Fraction: TypedFieldValue, TextFieldValue {
    package static let type = FieldType.decimal
    package var inputValue: InputValue { .decimal(self) }

    package init?(_ value: InputValue) {
        guard case .decimal(let number) = value else { return nil }
        self = number
    }

    package static func read(_ text: String, as kind: FieldKind) throws(BadInput) -> Fraction {
        try DigitReader.readDecimal(text)
    }
}

/// A part of a whole, at most all of it.
package struct Share: TypedFieldValue, TextFieldValue {
    package static let type = FieldType.share
    package let fraction: Fraction
    package var inputValue: InputValue { .share(fraction) }

    private init(_ fraction: Fraction) { self.fraction = fraction }

    package init?(_ value: InputValue) {
        guard case .share(let fraction) = value else { return nil }
        self.fraction = fraction
    }

    package static func read(_ text: String, as kind: FieldKind) throws(BadInput) -> Share {
        Share(try ShareReader.read(text))
    }
}

extension CalendarDate: TypedFieldValue, TextFieldValue {
    package static let type = FieldType.date
    package var inputValue: InputValue { .date(self) }

    package init?(_ value: InputValue) {
        guard case .date(let date) = value else { return nil }
        self = date
    }

    package static func read(_ text: String, as kind: FieldKind) throws(BadInput) -> CalendarDate {
        try CalendarDate(reading: text)
    }
}

extension Moment: TypedFieldValue, TextFieldValue {
    package static let type = FieldType.moment
    package var inputValue: InputValue { .moment(self) }

    package init?(_ value: InputValue) {
        guard case .moment(let moment) = value else { return nil }
        self = moment
    }

    package static func read(_ text: String, as kind: FieldKind) throws(BadInput) -> Moment { try Moment(reading: text) }
}

/// A flag is yes, or left out; a table may say no as well.
extension Bool: TypedFieldValue {
    package static let type = FieldType.flag
    package var inputValue: InputValue { .flag }

    package init?(_ value: InputValue) {
        guard case .flag = value else { return nil }
        self = true
    }

    package static func read(_ entry: RawEntry, as kind: FieldKind) throws(BadInput) -> Bool? {
        guard case .text(let text) = entry, !text.isEmpty else { return nil }
        return try FlagReader.read(text) == true ? true : nil
    }
}
