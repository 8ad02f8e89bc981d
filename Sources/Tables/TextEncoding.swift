/// How the letters of a table stand in its bytes.
public enum TextEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    /// With its byte order mark.
    case utf16 = "utf-16"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// The Cyrillic of Windows, as programs set to Russian write it.
    case windows1251 = "windows-1251"

    /// Reads a name as people write it: `cp1251`, `UTF8`, `win-1251`; nil for one that is not known.
    public init?(named name: String) {
        switch name.lowercased().filter({ $0 != "-" && $0 != "_" && $0 != " " }) {
        case "utf8", "utf8bom", "utf8sig": self = .utf8
        case "utf16", "unicode": self = .utf16
        case "utf16le": self = .utf16LittleEndian
        case "utf16be": self = .utf16BigEndian
        case "windows1251", "win1251", "cp1251", "1251", "ansi": self = .windows1251
        default: return nil
        }
    }
}
