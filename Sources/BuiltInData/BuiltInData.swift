import AssistantCore
import ContentCoding
import FoundationEssentials
import Law

/// The data that the build put into the program.
public enum BuiltInData {
    /// The content of a written language.
    public static func content(in language: Language) -> Content {
        part(
            in: language, kazakh: BuiltInParts.kazakhContent, russian: BuiltInParts.russianContent,
            english: BuiltInParts.englishContent)
    }

    /// The guided checks in a written language.
    public static func checks(in language: Language) -> [Check] {
        part(
            in: language, kazakh: BuiltInParts.kazakhChecks, russian: BuiltInParts.russianChecks,
            english: BuiltInParts.englishChecks)
    }

    /// Ours, of what no official answer treats, in a written language.
    public static func explanations(in language: Language) -> [Explanation] {
        part(
            in: language, kazakh: BuiltInParts.kazakhExplanations, russian: BuiltInParts.russianExplanations,
            english: BuiltInParts.englishExplanations)
    }

    /// What the law says today of the official answers, in a written language.
    public static func changes(in language: Language) -> [AnswerChanges] {
        part(
            in: language, kazakh: BuiltInParts.kazakhChanges, russian: BuiltInParts.russianChanges,
            english: BuiltInParts.englishChanges)
    }

    /// What brings people here, in a written language.
    public static func situations(in language: Language) -> [Situation] {
        part(
            in: language, kazakh: BuiltInParts.kazakhSituations, russian: BuiltInParts.russianSituations,
            english: BuiltInParts.englishSituations)
    }

    /// The figures of the law.
    public static func law() -> Parameters { part(BuiltInParts.law) }

    /// What the search knows of people's words.
    public static func vocabulary() -> SearchVocabulary { part(BuiltInParts.vocabulary) }

    private static func part<Value: Decodable>(
        in language: Language, kazakh: StaticString, russian: StaticString, english: StaticString
    ) -> Value {
        switch language.written {
        case .kazakh, .kazakhLatin: part(kazakh)
        case .russian: part(russian)
        case .english: part(english)
        }
    }

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
