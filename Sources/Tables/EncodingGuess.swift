/// Tells the encoding of a table by its first bytes, and by its letters.
enum EncodingGuess {
    /// What a table begins with.
    struct Beginning: Equatable {
        /// Nil where there is nothing but ASCII so far.
        var encoding: TextEncoding?
        /// How many bytes the byte order mark takes.
        var markLength = 0
    }

    /// - Parameter given: what somebody has said it is.
    static func beginning(
        of bytes: UnsafeBufferPointer<UInt8>, given: TextEncoding?
    ) throws(TableFault) -> Beginning {
        let marks: [(TextEncoding, [UInt8])] = [
            (.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF]),
        ]
        let marked = marks.first { bytes.starts(with: $0.1) }
        if let given {
            if given == .utf16 {
                guard let marked, marked.0 != .utf8 else { throw .missingByteOrderMark }
                return Beginning(encoding: marked.0, markLength: 2)
            }
            return Beginning(encoding: given, markLength: marked?.0 == given ? marked!.1.count : 0)
        }
        if let marked { return Beginning(encoding: marked.0, markLength: marked.1.count) }
        if isSpreadsheet(bytes) { throw .spreadsheet }
        // In UTF-16 every other byte of a digit or a Latin letter is nought.
        if bytes.count(where: { $0 == 0 }) * 4 > bytes.count { throw .missingByteOrderMark }
        switch letters(of: bytes) {
        case .some(.some(let encoding)): return Beginning(encoding: encoding)
        case .some(.none): return Beginning()
        case .none: throw .unknownEncoding
        }
    }

    /// The encoding that letters above ASCII show; `.some(nil)` where there are none, nil where they show none that is
    /// known.
    static func letters(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding?? {
        if UTF8Check.isPlain(bytes) { return .some(nil) }
        let (letters, bad) = UTF8Check.count(bytes)
        if letters == 0 && bad == 0 { return .some(nil) }
        if letters == 0, bytes.allSatisfy({ $0 < 0x80 || CyrillicEncoding.signsOfWindows.contains($0) }) { return .windows1251 }
        // A few bytes that are no letters: these rows are bad, the table is not.
        if bad <= letters * 2 || bad < leastLetters { return .utf8 }
        let likeness = CyrillicEncoding.windows1251.likeness(of: bytes)
        // Old Macintoshes have the same small letters but one.
        guard likeness > leastLikeness, CyrillicEncoding.koi8.likeness(of: bytes) * lead < likeness,
            CyrillicEncoding.dos.likeness(of: bytes) * lead < likeness,
            CyrillicEncoding.macintosh.likeness(of: bytes) <= likeness
        else { return nil }
        return .windows1251
    }

    /// Fewer bytes than these are no word.
    private static let leastLetters = 3
    /// Russian text has a mean weight of 24 of 33, other bytes taken for it about 10.
    private static let leastLikeness = 15.0
    private static let lead = 1.15

    /// The packed folder of newer spreadsheets, the older binary file.
    private static func isSpreadsheet(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    }
}
