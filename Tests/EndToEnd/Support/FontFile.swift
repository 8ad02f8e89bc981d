import Foundation

/// A console font in the second format of PSF, as the kernel is given it.
struct FontFile {
    let width: Int
    let height: Int
    /// The picture of each sign, row by row from the top.
    let signs: [[UInt8]]
    /// The sign of each character.
    let places: [Unicode.Scalar: Int]

    struct Damaged: Error {}

    /// Reads a font packed with gzip.
    init(path: String) throws {
        let bytes = [UInt8](try runTool("gzip", "-dc", path).bytes)
        guard bytes.count > 32, bytes.prefix(4) == [0x72, 0xB5, 0x4A, 0x86] else { throw Damaged() }
        // Version, length of the header, flags (1: characters are named), signs, bytes of a sign, height, width.
        let header = stride(from: 4, to: 32, by: 4).map { at in (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) } }
        let count = header[3], size = header[4], end = header[1] + count * size
        (height, width) = (header[5], header[6])
        guard header[0] == 0, header[2] == 1, size == height * ((width + 7) / 8), bytes.count > end else { throw Damaged() }
        signs = (0..<count).map { Array(bytes[header[1] + $0 * size..<header[1] + ($0 + 1) * size]) }
        let names = bytes[end...].split(separator: 0xFF, omittingEmptySubsequences: false)
        guard names.count == count + 1, names.last!.isEmpty else { throw Damaged() }
        var places: [Unicode.Scalar: Int] = [:]
        for (place, name) in names.enumerated() {
            guard let text = String(validating: name, as: UTF8.self) else { throw Damaged() }
            for scalar in text.unicodeScalars { places[scalar] = place }
        }
        self.places = places
    }

    func sign(_ scalar: Unicode.Scalar) -> [UInt8]? { places[scalar].map { signs[$0] } }

    /// Which of these it cannot draw; what it draws as nothing counts too.
    func lacks(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
        scalars.filter { sign($0)?.contains { $0 != 0 } != true }.sorted { $0.value < $1.value }
    }
}
