import Law
import Search
import Synchronization

/// The content in every language, each read when it is first asked for.
public final class Library: Sendable {
    private let load: @Sendable (Language) -> PackedContent
    private let loadVocabulary: @Sendable () -> SearchVocabulary
    private let loadLaw: @Sendable () -> Parameters
    private let loadedLaw = Mutex<Parameters?>(nil)
    private let loaded = Mutex<[Language: Content]>([:])
    private let loadChecks: @Sendable (Language) -> [Check]
    private let loadedChecks = Mutex<[Language: [Check]]>([:])
    private let index = Mutex<SearchIndex<SearchTarget>?>(nil)

    /// - Parameters:
    ///   - load: gives the content of a written language; called once for each language shown.
    ///   - loadLaw: gives the figures of the law; called once, at the first calculation.
    ///   - loadChecks: gives the guided checks in a written language; called once for each language in which one is
    ///     opened.
    ///   - loadVocabulary: gives what the search knows besides; called at the first search.
    public init(
        load: @escaping @Sendable (Language) -> PackedContent, loadLaw: @escaping @Sendable () -> Parameters,
        loadChecks: @escaping @Sendable (Language) -> [Check],
        loadVocabulary: @escaping @Sendable () -> SearchVocabulary
    ) {
        self.load = load
        self.loadLaw = loadLaw
        self.loadChecks = loadChecks
        self.loadVocabulary = loadVocabulary
    }

    /// A guided check by its name.
    public func check(_ name: String, in language: Language) -> Check? {
        let latin = content(in: language).words.inScript
        let checks = loadedChecks.withLock { loaded in
            if let known = loaded[language] { return known }
            let written = loadChecks(language.written)
            let checks = language == .kazakhLatin ? written.map { $0.mapTexts(latin) } : written
            loaded[language] = checks
            return checks
        }
        return checks.first { $0.name == name }
    }

    /// What the law says: figures, rules, days off.
    public var law: Parameters {
        loadedLaw.withLock { law in
            let known = law ?? loadLaw()
            law = known
            return known
        }
    }

    public func content(in language: Language) -> Content {
        if let content = loaded.withLock({ $0[language] }) { return content }
        let content = load(language.written).content(in: language)
        loaded.withLock { $0[language] = content }
        return content
    }

    /// What finds questions in any language, made at the first search.
    public func searchIndex() -> SearchIndex<SearchTarget> {
        if let index = index.withLock({ $0 }) { return index }
        let made = SearchIndex(
            of: Language.writtenLanguages.map { content(in: $0).faq }, vocabulary: loadVocabulary())
        index.withLock { $0 = made }
        return made
    }
}
