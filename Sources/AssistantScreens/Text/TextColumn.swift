import Terminal

extension Rect {
    /// Longer lines lose the eye on its way back to the next one.
    static let longestTextLine = 80

    /// The left part of it that a text takes: all of it, where it is not too wide to be read.
    var textColumn: Rect { split(left: Self.longestTextLine).left }

    /// The same for two texts beside each other.
    var twoTextColumns: Rect { split(left: 2 * Self.longestTextLine + TextLine.gap).left }
}
