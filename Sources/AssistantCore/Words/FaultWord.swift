/// What can be wrong in a data file: `Data/interface/faults.yaml`.
public enum FaultWord: String, WordKey {
    case unreadable
    case missingFile = "missing-file", notYAML = "not-yaml"
    case expectedMapping = "expected-mapping", expectedList = "expected-list", expectedText = "expected-text"
    case expectedNumber = "expected-number"
    case missingKey = "missing-key", unknownKey = "unknown-key", repeatedKey = "repeated-key"
    case missingLanguage = "missing-language", emptyText = "empty-text"
    case wrongPlaces = "wrong-places"
    case wrongNumber = "wrong-number", missingEntry = "missing-entry", unknownTopic = "unknown-topic"
    case wrongLanguage = "wrong-language"

    public static let file = "faults"
}
