/// Cuts a stream of CSV at the ends of its records, which line breaks inside quotes are not (RFC 4180).
///
/// Only cuts: what stands in a record is read by ``RecordReader``.
struct RecordSplitter {
    private enum Place { case fieldStart, plain, quoted, quoteInQuoted }

    private var place = Place.fieldStart

    /// The offset behind the last record that ends in the bytes, or nil; goes on where the last call stopped.
    ///
    /// - Parameter each: called with the offset behind every record end.
    mutating func scan(_ bytes: ArraySlice<UInt8>, each: (Int) -> Void) {
        var place = place
        for index in bytes.indices {
            let byte = bytes[index]
            switch (place, byte) {
            case (.quoted, UInt8(ascii: "\"")): place = .quoteInQuoted
            case (.quoted, _): break
            case (.quoteInQuoted, UInt8(ascii: "\"")): place = .quoted
            case (.fieldStart, UInt8(ascii: "\"")): place = .quoted
            case (_, UInt8(ascii: "\n")):
                place = .fieldStart
                each(index + 1)
            case (_, UInt8(ascii: ",")): place = .fieldStart
            default: place = .plain
            }
        }
        self.place = place
    }

    /// Takes it that a record ends here.
    mutating func reset() { place = .fieldStart }
}
