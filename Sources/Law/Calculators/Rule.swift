/// A rule of the law as a pure function: from what was typed and what the law says to a result with its steps.
public protocol Rule {
    /// The fields that it reads; the description of its calculator must have just these.
    static var fields: [String: FieldKind.Name] { get }
    /// The choices that it tells apart, by field.
    static var choices: [String: Set<String>] { get }
    /// Whether the choices of a field are the periods of the law.
    static func takesPeriods(in field: String) -> Bool
    /// How many each count can be: the description of its calculator may allow fewer, not more.
    static var counts: [String: ClosedRange<Int>] { get }
    /// The keys of the results that a table can hold, in their order; always there, whatever was typed.
    static var columns: [String] { get }

    /// - Throws: ``FieldFault`` at the field that must be changed.
    static func reckon(_ input: CalculatorInput, _ reckoning: inout Reckoning) throws(FieldFault) -> [ResultItem]
}

extension Rule {
    public static var choices: [String: Set<String>] { [:] }
    public static func takesPeriods(in field: String) -> Bool { false }
    public static var counts: [String: ClosedRange<Int>] { [:] }
}
