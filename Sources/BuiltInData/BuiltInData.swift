import AssistantCore
import FoundationEssentials
import Law

/// The data that was packed into the program when it was built.
///
/// - Precondition: the packed data is whole, which the build and the tests have proved.
public enum BuiltInData {
    /// The content of a written language.
    public static func content(in language: Language) -> PackedContent {
        switch language.written {
        case .russian: read(PackedData.russian)
        case .english: read(PackedData.english)
        case .kazakh, .kazakhLatin: read(PackedData.kazakh)
        }
    }

    /// The figures of the law.
    public static func law() -> Parameters { decode(PackedData.law) }

    /// The guided checks in a written language.
    public static func checks(in language: Language) -> [Check] {
        switch language.written {
        case .russian: decode(PackedData.russianChecks)
        case .english: decode(PackedData.englishChecks)
        case .kazakh, .kazakhLatin: decode(PackedData.kazakhChecks)
        }
    }

    /// What the search knows of people's words.
    public static func vocabulary() -> SearchVocabulary { SearchVocabulary(packed: bytes(PackedData.vocabulary)) }

    private static func read(_ packed: StaticString) -> PackedContent { PackedContent(packed: bytes(packed)) }

    private static func decode<Value: Decodable>(_ packed: StaticString) -> Value {
        try! JSONDecoder().decode(Value.self, from: Data(bytes(packed)))
    }

    private static func bytes(_ packed: StaticString) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: packed.utf8Start, count: packed.utf8CodeUnitCount)
    }
}
