/// Where the scalars of a YAML file of ours stand, keys among them, so that each can be put in another's place.
struct ScalarPlaces {
    let text: String
    let ranges: [Range<String.Index>]

    init(of text: String) {
        self.text = text
        var ranges: [Range<String.Index>] = []
        for line in text.split(separator: "\n") where line.first(where: { $0 != " " }) != "#" {
            Self.scan(line, &ranges)
        }
        self.ranges = ranges
    }

    /// The text with another scalar at a place.
    func replacing(_ index: Int, with scalar: String) -> String {
        text.replacingCharacters(in: ranges[index], with: scalar)
    }

    func line(of index: Int) -> Int { text[..<ranges[index].lowerBound].reduce(1) { $0 + ($1 == "\n" ? 1 : 0) } }

    private static func scan(_ line: Substring, _ ranges: inout [Range<String.Index>]) {
        var rest = line.drop { $0 == " " }
        while rest.hasPrefix("- ") { rest = rest.dropFirst(2).drop { $0 == " " } }
        if let key = rest.prefixMatch(of: /("[^"]*"|[^\s"{}\[\],:]+):/), rest[key.0.endIndex...].first ?? " " == " " {
            ranges.append(key.1.startIndex..<key.1.endIndex)
            rest = rest[key.0.endIndex...].drop { $0 == " " }
        }
        guard !rest.isEmpty else { return }
        guard rest.hasPrefix("{") || rest.hasPrefix("[") else { return ranges.append(rest.startIndex..<rest.endIndex) }
        for found in rest.matches(of: /"(?:[^"\\]|\\.)*"|[^\s{}\[\],":](?:[^{}\[\],":]|:(?!\s))*/) {
            ranges.append(found.range)
        }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
        String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
