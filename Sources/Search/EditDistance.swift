/// How many slips lead from one word to another: a letter wrong, missing, too many, or two swapped (the optimal string
/// alignment distance: Levenshtein's, with swaps of neighbours).
enum EditDistance {
    /// - Parameters:
    ///   - limit: a greater distance is told as any greater number.
    ///   - beginning: counts the distance to that beginning of `typed` which is nearest.
    static func between(
        _ known: ArraySlice<UInt8>, _ typed: ArraySlice<UInt8>, limit: Int, beginning: Bool
    ) -> Int {
        let width = typed.count
        let known = Array(known), typed = Array(typed)
        var beforePrevious = [Int](repeating: 0, count: width + 1)
        var previous = Array(0...width)
        var current = beforePrevious
        for row in stride(from: 1, through: known.count, by: 1) {
            current[0] = row
            var least = row
            for column in stride(from: 1, through: width, by: 1) {
                var cost = min(previous[column], current[column - 1]) + 1
                cost = min(cost, previous[column - 1] + (known[row - 1] == typed[column - 1] ? 0 : 1))
                if row > 1, column > 1, known[row - 1] == typed[column - 2], known[row - 2] == typed[column - 1] {
                    cost = min(cost, beforePrevious[column - 2] + 1)
                }
                current[column] = cost
                least = min(least, cost)
            }
            if least > limit { return limit + 1 }
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        return beginning ? previous.min() ?? 0 : previous[width]
    }
}
