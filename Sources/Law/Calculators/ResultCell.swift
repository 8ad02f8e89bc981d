extension CalculatorResult {
    /// The result as a table has it: `band_from_mci` is the part `from_mci` of `band`; nil for nothing.
    public func cell(_ column: String) -> String? {
        for item in items {
            if item.key == column { return item.value.plain }
            if case .object(let parts) = item.value, column.hasPrefix(item.key),
                let part = parts.first(where: { column == "\(item.key)_\($0.key)" }) {
                return part.value.plain
            }
        }
        return nil
    }
}

extension ResultValue {
    /// As data has it: amounts with two decimals, exact shares and rates, ISO dates. Nil for nothing, and for what
    /// no single cell holds.
    public var plain: String? {
        switch self {
        case .flag(let flag): flag ? "true" : "false"
        case .money(let money): money.plain
        case .decimal(let number): number.decimalText
        case .share(let share): share.fractionText
        case .count(let count): String(count)
        case .date(let date): date.iso
        case .month(let date): date.isoMonth
        case .name(let name): name
        case .none, .unknown, .phrase, .object, .rows: nil
        }
    }
}
