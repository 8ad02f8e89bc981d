import AssistantCore

/// Something wrong in a data file, told so that an editor can go there.
public struct DataFault: Error, Equatable, Sendable {
    /// The path from the data folder.
    public let file: String
    /// Counted from one.
    public let line: Int
    public let reason: Phrase

    public init(file: String, line: Int, reason: Phrase) {
        self.file = file
        self.line = line
        self.reason = reason
    }

    /// `file:line: reason`
    public func text(in words: Words) -> String { "\(file):\(line): \(words.say(reason))" }
}

extension DataFault: CustomStringConvertible {
    /// The reason where there are no words yet to say it in: its name and its values.
    public var description: String {
        let values = reason.values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return ([reason.path] + values).joined(separator: ", ")
    }
}
