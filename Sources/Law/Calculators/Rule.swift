/// A rule of the law as a pure function: from what was typed and what the law says to a result with its steps.
package protocol Rule {
    associatedtype Outcome: RuleResult

    /// The fields that it reads; the description of its calculator must have just these.
    static var fields: FieldList { get }

    /// - Throws: ``FieldFault`` at the field that must be changed.
    static func calculate(
        _ input: CalculatorInput, in context: inout CalculationContext
    ) throws(FieldFault) -> Outcome

    /// The rows of its table before anything is typed in them, as far as what else is given tells them: the name of
    /// each, then what stands in its cells.
    static func tableRows(given input: CalculatorInput) -> [[String]]?

    /// Flags and tables of which one at most is given: a form makes one choice of each such group.
    static var exclusive: [[any FieldDeclaration]] { get }
}

extension Rule {
    package static func tableRows(given input: CalculatorInput) -> [[String]]? { nil }
    package static var exclusive: [[any FieldDeclaration]] { [] }

    /// The names of the results that a table can hold, in their order; always the same, whatever was typed.
    package static var columns: [String] { Outcome.columns }
}
