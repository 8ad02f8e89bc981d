import AssistantCore
import ContentCoding
import FoundationEssentials
import Law

/// The data that the build put into the program.
public enum BuiltInData {
    /// The content of a written language.
    public static func content(in language: Language) -> Content {
        switch language.written {
        case .russian: part(BuiltInParts.russianContent)
        case .english: part(BuiltInParts.englishContent)
        case .kazakh, .kazakhLatin: part(BuiltInParts.kazakhContent)
        }
    }

    /// The guided checks in a written language.
    public static func checks(in language: Language) -> [Check] {
        switch language.written {
        case .russian: part(BuiltInParts.russianChecks)
        case .english: part(BuiltInParts.englishChecks)
        case .kazakh, .kazakhLatin: part(BuiltInParts.kazakhChecks)
        }
    }

    /// Ours, of what no official answer treats, in a written language.
    public static func explanations(in language: Language) -> [Explanation] {
        switch language.written {
        case .russian: part(BuiltInParts.russianExplanations)
        case .english: part(BuiltInParts.englishExplanations)
        case .kazakh, .kazakhLatin: part(BuiltInParts.kazakhExplanations)
        }
    }

    /// What the law says today of the official answers, in a written language.
    public static func changes(in language: Language) -> [AnswerChanges] {
        switch language.written {
        case .russian: part(BuiltInParts.russianChanges)
        case .english: part(BuiltInParts.englishChanges)
        case .kazakh, .kazakhLatin: part(BuiltInParts.kazakhChanges)
        }
    }

    /// What brings people here, in a written language.
    public static func situations(in language: Language) -> [Situation] {
        switch language.written {
        case .russian: part(BuiltInParts.russianSituations)
        case .english: part(BuiltInParts.englishSituations)
        case .kazakh, .kazakhLatin: part(BuiltInParts.kazakhSituations)
        }
    }

    /// The figures of the law.
    public static func law() -> Parameters { part(BuiltInParts.law) }

    /// What the search knows of people's words.
    public static func vocabulary() -> SearchVocabulary { part(BuiltInParts.vocabulary) }

    /// What the build wrote the tests have read: only a program file that is damaged has a part that cannot be read,
    /// and nothing in such a file can be relied on. The end is a fatal error, which puts the terminal back first.
    private static func part<Value: Decodable>(_ text: StaticString) -> Value {
        do {
            return try ContentCoding.decode(
                from: UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        } catch {
            fatalError("the file of this program is damaged; install it again (\(error.reason))")
        }
    }
}

extension Library {
    /// The data that the build put into the program.
    public static let builtIn = Library(
        content: BuiltInData.content, checks: BuiltInData.checks, explanations: BuiltInData.explanations,
        changes: BuiltInData.changes, situations: BuiltInData.situations, law: BuiltInData.law, vocabulary: BuiltInData.vocabulary)
}
