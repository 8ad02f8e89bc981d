import AssistantCore

/// Collects the faults of one reading, so that all are told in one run.
final class FaultLog {
    private(set) var faults: [DataFault] = []

    func add(_ file: String, _ line: Int, _ word: FaultWord, _ values: [String: Phrase.Value] = [:]) {
        faults.append(DataFault(file: file, line: line, reason: Phrase(word, values)))
    }
}

/// A folder of data that is not as it must be; the faults stand in the order of the files.
public struct BadData: Error {
    public let faults: [DataFault]
}
