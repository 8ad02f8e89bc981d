import Law
import Search

/// All that the data say, in every language; each part is read when it is first asked for.
public struct Library: Sendable {
    private let contents: [Language: Once<Content>]
    private let checks: [Language: Once<[Check]>]
    private let explanations: [Language: Once<[Explanation]>]
    private let changes: [Language: Once<[AnswerChanges]>]
    private let situations: [Language: Once<[Situation]>]
    private let parameters: Once<Parameters>
    private let words: Once<SearchVocabulary>
    private let index: Once<SearchIndex<Subject>>

    /// - Parameters:
    ///   - content: gives the content of a written language.
    ///   - checks: gives the guided checks in a written language.
    ///   - explanations: gives ours of what no official answer treats, in a written language.
    ///   - changes: gives what the law says today of the official answers, in a written language.
    ///   - situations: gives what brings people here, in a written language.
    ///   - law: gives the figures of the law.
    ///   - vocabulary: gives what the search knows besides.
    public init(
        content: @escaping @Sendable (Language) -> Content, checks: @escaping @Sendable (Language) -> [Check],
        explanations: @escaping @Sendable (Language) -> [Explanation],
        changes: @escaping @Sendable (Language) -> [AnswerChanges],
        situations: @escaping @Sendable (Language) -> [Situation],
        law: @escaping @Sendable () -> Parameters, vocabulary: @escaping @Sendable () -> SearchVocabulary
    ) {
        let written = Self.each(Language.writtenLanguages, content)
        let contents = Self.each(Language.allCases) { language in
            let content = written[language.written]!.value
            return language == .kazakhLatin ? content.inLatinLetters() : content
        }
        self.contents = contents
        func inEachLanguage<Value>(
            _ texts: @escaping @Sendable (Language) -> [Value],
            _ map: @escaping @Sendable (Value, (String) -> String) -> Value
        ) -> [Language: Once<[Value]>] {
            Self.each(Language.allCases) { language in
                let written = texts(language.written)
                guard language == .kazakhLatin else { return written }
                return written.map { map($0, contents[language]!.value.words.inScript) }
            }
        }
        self.checks = inEachLanguage(checks) { $0.mapTexts($1) }
        self.explanations = inEachLanguage(explanations) { $0.mapTexts($1) }
        self.changes = inEachLanguage(changes) { $0.mapTexts($1) }
        self.situations = inEachLanguage(situations) { $0.mapTexts($1) }
        parameters = Once(law)
        let words = Once(vocabulary)
        self.words = words
        index = Once {
            let texts = Language.writtenLanguages.map {
                SearchTexts(content: written[$0]!.value, explanations: explanations($0), situations: situations($0))
            }
            return SearchIndex(of: texts, vocabulary: words.value)
        }
    }

    private static func each<Value>(
        _ languages: [Language], _ make: @escaping @Sendable (Language) -> Value
    ) -> [Language: Once<Value>] {
        Dictionary(uniqueKeysWithValues: languages.map { language in (language, Once { make(language) }) })
    }

    public func content(in language: Language) -> Content { contents[language]!.value }

    /// The guided checks, in the order of their names.
    public func checks(in language: Language) -> [Check] { checks[language]!.value }

    /// A guided check by its name.
    public func check(_ name: String, in language: Language) -> Check? {
        checks(in: language).first { $0.name == name }
    }

    /// Ours, of what no official answer treats, in the order of their ids.
    public func explanations(in language: Language) -> [Explanation] { explanations[language]!.value }

    /// What the law says today of each official answer, in the order of their numbers.
    public func changes(in language: Language) -> [AnswerChanges] { changes[language]!.value }

    /// What brings people here, in the order in which it is shown.
    public func situations(in language: Language) -> [Situation] { situations[language]!.value }

    /// What the law says: figures, rules, days off.
    public var law: Parameters { parameters.value }

    /// What the data say of people's words.
    public var vocabulary: SearchVocabulary { words.value }

    /// What finds everything in any language; built when it is first asked for.
    public func searchIndex() -> SearchIndex<Subject> { index.value }
}
