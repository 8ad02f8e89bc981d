package struct ArrearsResult: RuleResult {
    let account: ArrearsAccount
    /// The months that nobody has filled in; while there is one, there are no sums.
    let unfilled: [CalendarDate]
    let countedFrom: CalendarDate
    /// Nil where no month needs it.
    let averageWage: Money?
    /// Nil for a prisoner.
    let share: Fraction?
    let asOf: CalendarDate
    /// Nil where it was not asked for.
    let penalty: (terms: ArrearsPenalty, sum: Money)?

    private func sum(_ parts: Int128) -> Money? { unfilled.isEmpty ? account.money(parts) : nil }

    private var total: Money? { sum(account.balance).map { $0 + (penalty?.sum ?? .zero) } }

    private var rows: [Row] {
        account.months.map { month in
            Row(
                month: month.month, base: month.base, kind: month.kind, share: share, due: account.money(month.due),
                paid: account.money(month.paid), balance: account.money(month.balance),
                days: max(0, asOf.days(since: month.month.lastOfMonth)),
                penalty: penalty.map { account.penalty($0.terms, of: month) })
        }
    }

    private var row: ResultWord {
        switch (share, penalty) {
        case (nil, nil): .monthsRowOfMCI
        case (nil, _): .monthsRowOfMCIWithPenalty
        case (_, nil): .monthsRow
        default: .monthsRowWithPenalty
        }
    }

    package static let parts: [ResultPart<ArrearsResult>] = [
        .money("arrears") { $0.sum($0.account.balance) },
        .money("due") { $0.sum($0.account.due) },
        .money("paid") { $0.sum($0.account.paid) },
        .rows("months", heading: .monthsHeading, rowOf: { $0.row }) { $0.rows },
        .months("unfilled") { $0.unfilled },
        .money("penalty") { $0.penalty?.sum },
        .money("total_due") { $0.total },
        .count("months_counted") { $0.account.months.count },
        .date("counted_from") { $0.countedFrom },
        .money("average_wage") { $0.averageWage },
    ]

    /// A month as it is shown, each amount rounded by itself.
    private struct Row: RuleResult {
        let month: CalendarDate
        let base: Money
        let kind: ArrearsBase.Kind
        let share: Fraction?
        let due: Money
        let paid: Money
        let balance: Money
        /// Of delay.
        let days: Int
        let penalty: Money?

        static let parts: [ResultPart<Row>] = [
            .month("month") { $0.month },
            .money("base") { $0.base },
            .named("base_kind") { ($0.kind.rawValue, $0.kind.word) },
            .share("share") { $0.share },
            .money("due") { $0.due },
            .money("paid") { $0.paid },
            .money("balance") { $0.balance },
            .count("days") { $0.days },
            .money("penalty") { $0.penalty },
        ]
    }
}

extension ArrearsBase.Kind {
    fileprivate var word: ResultWord {
        switch self {
        case .income: .baseIncome
        case .averageWage: .baseAverageWage
        case .benefit: .baseBenefit
        case .mci: .baseMCI
        case .mixed: .baseMixed
        }
    }
}
