/// What can be wrong in a data file: `Data/interface/faults.yaml`.
public enum FaultWord: String, WordKey {
    case unreadable
    case missingFile = "missing-file"
    case notYAML = "not-yaml"
    case expectedMapping = "expected-mapping"
    case expectedList = "expected-list"
    case expectedText = "expected-text"
    case expectedNumber = "expected-number"
    case missingKey = "missing-key"
    case unknownKey = "unknown-key"
    case repeatedKey = "repeated-key"
    case missingLanguage = "missing-language"
    case emptyText = "empty-text"
    case wrongPlaces = "wrong-places"
    case wrongNumber = "wrong-number"
    case missingEntry = "missing-entry"
    case unknownTopic = "unknown-topic"
    case wrongLanguage = "wrong-language"
    case repeatedText = "repeated-text"
    case mixedLetters = "mixed-letters"

    public static let file = "faults"
}
