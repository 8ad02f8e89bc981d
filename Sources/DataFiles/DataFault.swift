import AssistantCore
import Law

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

extension DataFault {
    /// The reason where the file of its sentences is bad too: `not yaml (why: mapping values are not allowed)`.
    var plainReason: String {
        let values = reason.values.sorted { $0.key < $1.key }.compactMap { name, value -> String? in
            switch value {
            case .text(let text): "\(name): \(text)"
            case .number(let number): "\(name): \(number)"
            default: nil
            }
        }
        let code = String(reason.code).replacing("-", with: " ")
        return values.isEmpty ? code : "\(code) (\(values.joined(separator: ", ")))"
    }
}
