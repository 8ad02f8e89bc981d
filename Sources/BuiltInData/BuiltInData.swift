import AssistantCore
import FoundationEssentials

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
    public static func law() -> Parameters {
        try! JSONDecoder().decode(Parameters.self, from: Data(bytes(PackedData.law)))
    }

    /// What the search knows of people's words.
    public static func vocabulary() -> SearchVocabulary { SearchVocabulary(packed: bytes(PackedData.vocabulary)) }

    private static func read(_ packed: StaticString) -> PackedContent { PackedContent(packed: bytes(packed)) }

    private static func bytes(_ packed: StaticString) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: packed.utf8Start, count: packed.utf8CodeUnitCount)
    }
}
