extension Range<Int> {
    /// The first place for which something does not hold, or the end, where it holds for all places up to one and for
    /// none after it.
    func partition(where holds: (Int) -> Bool) -> Int {
        var low = lowerBound, high = upperBound
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
