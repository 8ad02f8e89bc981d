extension Frame {
    /// The columns between the first and the last cell of a row that differ from another frame of the same size,
    /// whole characters; nil where the row is the same.
    func changedColumns(in row: Int, since other: Frame) -> Range<Int>? {
        let start = row * size.columns, end = start + size.columns
        // Numbers of clusters mean something in one frame alone.
        let mayHaveOtherClusters = clusters != other.clusters
        func isChanged(_ index: Int) -> Bool {
            cells[index] != other.cells[index] || mayHaveOtherClusters && cells[index].cluster != nil
        }
        guard var first = (start..<end).first(where: isChanged), let last = (start..<end).last(where: isChanged) else {
            return nil
        }
        while first > start, cells[first].isContinuation { first -= 1 }
        return first - start..<last + 1 - start
    }
}
