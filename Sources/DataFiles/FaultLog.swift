import AssistantCore
import Law

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
    /// The sentences for them in English, out of the folder itself.
    private let sentences: Words

    init(faults: [DataFault], sentences: Words) {
        self.faults = faults
        self.sentences = sentences
    }

    /// What is wrong, for the build, which has no words of its own yet.
    public func sentence(for fault: DataFault) -> String {
        let sentence = sentences.say(fault.reason)
        return sentence == fault.reason.path ? fault.plainReason : sentence
    }
}
