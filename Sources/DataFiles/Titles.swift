extension DataNode {
    /// What a list can show of a title.
    static let longestTitle = 36

    /// A title must fit in a list and be unlike every other.
    ///
    /// - Parameter titles: where each title so far stands.
    func proveTitle(_ titles: inout [String: String]) {
        for value in values {
            guard let text = value.node.scalar else { continue }
            if text.count > Self.longestTitle { value.fault(.tooLong, ["most": .number(Self.longestTitle)]) }
            if let place = titles[text] { value.fault(.repeatedText, ["text": .text(text), "place": .text(place)]) }
            titles[text] = "\(value.file):\(value.line)"
        }
    }
}
