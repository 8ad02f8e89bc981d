/// A measure against a debtor, and whether a debt allows it.
package struct Measure: RuleResult {
    enum Name: String, CaseIterable {
        case travelBan = "travel-ban"
        case licences, wages, simplified, register

        /// Those of a table: whether it applies, and from what sum.
        var columns: [String] {
            let name = rawValue.replacing("-", with: "_")
            return [name, "\(name)_from"]
        }

        fileprivate var title: ResultWord {
            switch self {
            case .travelBan: .measureTravelBan
            case .licences: .measureLicences
            case .wages: .measureWages
            case .simplified: .measureSimplified
            case .register: .measureRegister
            }
        }
    }

    let name: Name
    /// Nil where it hangs on what was not typed, or on what is not known here.
    var applies: Bool?
    /// The sum on which it turns; nil for none.
    var threshold: Money?
    /// What it is, and when the law allows it.
    var text: Phrase
    /// Whether the law of the day is not known here.
    var isUnknown = false
    let sources: [LegalSource]

    package static let parts: [ResultPart<Measure>] = [
        .value("name") { .told(.name($0.name.rawValue), as: Phrase($0.name.title)) },
        .value("applies") { .told($0.applies.map(ResultValue.flag) ?? .none, as: Phrase($0.state)) },
        .money("threshold") { $0.threshold },
        .phrase("text") { $0.text },
        .sources("sources") { $0.sources },
    ]

    private var state: ResultWord {
        switch applies {
        case true?: name == .simplified ? .mayApply : .measureApplies
        case false?: .measureDoesNot
        case nil: isUnknown ? .unknown : .measureDepends
        }
    }
}
