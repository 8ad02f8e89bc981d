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
        let bytes = UnsafeBufferPointer(start: PackedData.law.utf8Start, count: PackedData.law.utf8CodeUnitCount)
        return try! JSONDecoder().decode(Parameters.self, from: Data(bytes))
    }

    private static func read(_ packed: StaticString) -> PackedContent {
        PackedContent(packed: UnsafeBufferPointer(start: packed.utf8Start, count: packed.utf8CodeUnitCount))
    }
}
