/// How sure we are of a figure or a rule.
public enum Confidence: String, Codable, CaseIterable, Sendable {
    /// The official answers themselves, or two independent sources.
    case confirmed
    case single = "single-source"
    /// General knowledge, or our own reading.
    case uncertain
}

/// Where a figure or a rule stands.
public struct LegalSource: Codable, Hashable, Sendable {
    /// The act's name in `Data/parameters/acts.yaml`.
    public let act: String
    /// `118(1)`; empty where the act as a whole is meant.
    public let article: String
    /// An address of its own, for the place within the act; see ``Parameters/address(of:in:)``.
    public let url: String?
    public let confidence: Confidence

    package init(act: String, article: String, url: String?, confidence: Confidence) {
        self.act = act
        self.article = article
        self.url = url
        self.confidence = confidence
    }
}
