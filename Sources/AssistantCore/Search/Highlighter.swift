/// Finds what a query matched in a text, to be shown.
public struct Highlighter: Sendable {
    private let words: [[Character]]

    public init(query: String) {
        words = Folding.fold(query).split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(Array.init)
    }

    public func ranges(in text: String) -> [Range<String.Index>] {
        guard !words.isEmpty else { return [] }
        let indices = Array(text.indices), letters = indices.map { Folding.fold(text[$0]) }
        var ranges: [Range<String.Index>] = []
        var position = 0
        while position < letters.count {
            let length = words.filter { letters[position...].starts(with: $0) }.map(\.count).max() ?? 0
            guard length > 0 else {
                position += 1
                continue
            }
            let end = position + length
            ranges.append(indices[position]..<(end < indices.count ? indices[end] : text.endIndex))
            position = end
        }
        return ranges
    }
}
