import AssistantCore
import FoundationEssentials

/// The data that was packed into the program when it was built.
public enum BuiltInData {
    /// The content of a written language.
    ///
    /// - Precondition: the packed data is whole, which the build and the tests have proved.
    public static func content(in language: Language) -> PackedContent {
        switch language.written {
        case .russian: decode(PackedData.russian)
        case .english: decode(PackedData.english)
        case .kazakh, .kazakhLatin: decode(PackedData.kazakh)
        }
    }

    private static func decode<Value: Decodable>(_ packed: StaticString) -> Value {
        let bytes = Data(bytes: packed.utf8Start, count: packed.utf8CodeUnitCount)
        do {
            return try JSONDecoder().decode(Value.self, from: bytes)
        } catch {
            preconditionFailure("packed data cannot be read: \(error)")
        }
    }
}
