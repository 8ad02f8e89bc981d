/// The calculators that there are. Each has a description in `Data/calculators/` and a rule.
public enum CalculatorName: String, CaseIterable, Codable, Sendable {
    case fee, alimony, arrears, withholding, measures, deadline
    case mayAct = "may-act"

    /// What it takes, what it gives, and how it is calculated.
    package var rule: any Rule.Type {
        switch self {
        case .fee: FeeRule.self
        case .alimony: AlimonyRule.self
        case .arrears: ArrearsRule.self
        case .withholding: WithholdingRule.self
        case .measures: MeasuresRule.self
        case .deadline: DeadlineRule.self
        case .mayAct: MayActRule.self
        }
    }
}
