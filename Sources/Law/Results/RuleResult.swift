/// What a rule finds out, with its parts as JSON and tables have them.
package protocol RuleResult: Sendable {
    /// Each part, in the order in which it is told.
    static var parts: [ResultPart<Self>] { get }

    // Always those below; named here, so that each result has its own code for them.
    var items: [ResultItem] { get }
    func forEachCell(_ body: (ResultValue) -> Void)
}

extension RuleResult {
    /// The names of the parts that a table can hold.
    package static var columns: [String] { parts.flatMap(\.columns) }

    package var items: [ResultItem] { Self.parts.map { ResultItem(key: $0.key, value: $0.value(self)) } }

    /// Hands over what a table has in the columns, one after another.
    package func forEachCell(_ body: (ResultValue) -> Void) {
        for part in Self.parts { part.cells(self, body) }
    }

    /// What a table has in the columns.
    package var cells: [ResultValue] {
        var cells: [ResultValue] = []
        forEachCell { cells.append($0) }
        return cells
    }
}

/// A part of a result: its name, declared once, and where its value comes from.
package struct ResultPart<Root>: Sendable {
    /// As JSON names it: `total_due`.
    let key: String
    /// The columns of a table that hold it: `band_from_mci` is the part `from_mci` of `band`.
    let columns: [String]
    let value: @Sendable (Root) -> ResultValue
    /// Hands over the cells of the columns.
    let cells: @Sendable (Root, (ResultValue) -> Void) -> Void
}

extension ResultPart {
    private init(inOneColumn key: String, _ value: @escaping @Sendable (Root) -> ResultValue) {
        self.init(key: key, columns: [key], value: value) { root, body in body(value(root)) }
    }

    /// What stands in no table.
    private init(inNoColumn key: String, _ value: @escaping @Sendable (Root) -> ResultValue) {
        self.init(key: key, columns: [], value: value) { _, _ in }
    }

    private init<Value>(
        _ key: String, missing: ResultValue = .none, _ wrap: @escaping @Sendable (Value) -> ResultValue,
        _ value: @escaping @Sendable (Root) -> Value?
    ) {
        self.init(inOneColumn: key) { value($0).map(wrap) ?? missing }
    }

    static func flag(_ key: String, _ value: @escaping @Sendable (Root) -> Bool) -> Self {
        Self(key, ResultValue.flag, value)
    }

    /// - Parameter missing: what no amount means.
    static func money(
        _ key: String, missing: ResultValue = .none, _ value: @escaping @Sendable (Root) -> Money?
    ) -> Self {
        Self(key, missing: missing, ResultValue.money, value)
    }

    /// A value that is told in a way of its own.
    static func value(_ key: String, _ value: @escaping @Sendable (Root) -> ResultValue) -> Self {
        Self(inOneColumn: key, value)
    }

    static func decimal(_ key: String, _ value: @escaping @Sendable (Root) -> Fraction?) -> Self {
        Self(key, ResultValue.decimal, value)
    }

    static func share(_ key: String, _ value: @escaping @Sendable (Root) -> Fraction?) -> Self {
        Self(key, ResultValue.share, value)
    }

    static func count(_ key: String, _ value: @escaping @Sendable (Root) -> Int?) -> Self {
        Self(key, ResultValue.count, value)
    }

    static func date(_ key: String, _ value: @escaping @Sendable (Root) -> CalendarDate?) -> Self {
        Self(key, ResultValue.date, value)
    }

    /// The last day of something, told as «to … inclusive» with its weekday; where it is not told, data alone have it.
    static func lastDay(
        _ key: String, _ value: @escaping @Sendable (Root) -> CalendarDate, told: @escaping @Sendable (Root) -> Bool
    ) -> Self {
        Self(inOneColumn: key) { .told(.date(value($0)), as: told($0) ? Phrase(lastDay: value($0)) : nil) }
    }

    /// The month of a day.
    static func month(_ key: String, _ value: @escaping @Sendable (Root) -> CalendarDate?) -> Self {
        Self(key, ResultValue.month, value)
    }

    /// The months of days.
    static func months(_ key: String, _ value: @escaping @Sendable (Root) -> [CalendarDate]) -> Self {
        Self(key, ResultValue.months, value)
    }

    /// A name of data, and the word for it.
    static func named(_ key: String, _ value: @escaping @Sendable (Root) -> (String, ResultWord)) -> Self {
        Self(key, ResultValue.named, value)
    }

    static func name(_ key: String, _ value: @escaping @Sendable (Root) -> String?) -> Self {
        Self(key, ResultValue.name, value)
    }

    /// A sentence, which stands in no table.
    static func phrase(_ key: String, _ value: @escaping @Sendable (Root) -> Phrase) -> Self {
        Self(inNoColumn: key) { .phrase(value($0)) }
    }

    /// Where something stands; no cell of a table holds it.
    static func sources(_ key: String, _ value: @escaping @Sendable (Root) -> [LegalSource]) -> Self {
        Self(inNoColumn: key) { .sources(value($0)) }
    }

    static func object<Object: RuleResult>(_ key: String, _ value: @escaping @Sendable (Root) -> Object?) -> Self {
        let columns = Object.columns
        return Self(
            key: key, columns: columns.map { "\(key)_\($0)" }, value: { value($0).map { .object($0.items) } ?? .none }
        ) { root, body in
            if let object = value(root) { object.forEachCell(body) } else { for _ in columns { body(.none) } }
        }
    }

    /// - Parameters:
    ///   - heading: stands over the rows.
    ///   - row: says a row; its places are named as the row's parts.
    static func rows<Row: RuleResult>(
        _ key: String, heading: ResultWord, row: ResultWord, _ value: @escaping @Sendable (Root) -> [Row]
    ) -> Self {
        rows(key, heading: heading, rowOf: { _ in row }, value)
    }

    /// - Parameter rowOf: says a row of this result.
    static func rows<Row: RuleResult>(
        _ key: String, heading: ResultWord, rowOf row: @escaping @Sendable (Root) -> ResultWord,
        _ value: @escaping @Sendable (Root) -> [Row]
    ) -> Self {
        Self(inNoColumn: key) { root in
            .rows(ResultRows(rows: value(root).map(\.items), heading: heading, row: row(root)))
        }
    }

    /// Rows that are the result itself: always the same, so that a table has columns of its own for them.
    static func resultRows<Row: RuleResult>(
        _ key: String, heading: ResultWord, row: ResultWord, columns: [String],
        cells: @escaping @Sendable (Root) -> [ResultValue], _ value: @escaping @Sendable (Root) -> [Row]
    ) -> Self {
        Self(key: key, columns: columns, value: {
            .rows(ResultRows(rows: value($0).map(\.items), heading: heading, row: row, isResult: true))
        }) { root, body in
            for cell in cells(root) { body(cell) }
        }
    }
}
