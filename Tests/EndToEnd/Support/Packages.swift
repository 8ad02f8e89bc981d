import Foundation

/// The two Debian packages, made once from the program under test, and unpacked.
struct Packages: Sendable {
    let assistant: Package
    let kiosk: Package

    var both: [Package] { [assistant, kiosk] }

    static func made() throws -> Packages { try once.get() }

    /// Beside the test bundle, where the next run replaces them.
    private static let once = Result {
        let folder = URL(filePath: program("packages-under-test")).standardizedFileURL
        try? FileManager.default.removeItem(at: folder)
        let made = try runTool(
            packageFolder.appending(path: "scripts/package").path(), "--fast", "--program", jsoPath,
            "--out", folder.path(), environment: ["LC_ALL": "ru_RU.UTF-8", "HOME": NSHomeDirectory()])
        guard made.status == 0 else { throw CannotPack(messages: made.messages) }
        return Packages(assistant: try Package("jso", in: folder), kiosk: try Package("jso-kiosk", in: folder))
    }

    private struct CannotPack: Error { let messages: String }
}

/// A Debian package: its file, what it puts on a machine, and what its installer is told.
struct Package: Sendable {
    let name: String
    let file: URL
    let root: URL
    let control: URL

    init(_ name: String, in folder: URL) throws {
        self.name = name
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
        guard let found = names.first(where: { $0.hasPrefix("\(name)_") }) else { throw CocoaError(.fileNoSuchFile) }
        file = folder.appending(path: found)
        root = folder.appending(path: name)
        control = folder.appending(path: "\(name)-control")
        for (option, place) in [("-x", root), ("-e", control)] {
            guard try runTool("dpkg-deb", option, file.path(), place.path()).status == 0 else { throw CocoaError(.fileReadCorruptFile) }
        }
    }

    /// A field of its description; empty where it has none.
    func field(_ name: String) throws -> String {
        try runTool("dpkg-deb", "-f", file.path(), name).output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// All that is in it, folders too.
    func contents() throws -> [Entry] {
        try runTool("dpkg-deb", "-c", file.path()).output.split(separator: "\n").map(Entry.init)
    }

    func path(_ installed: String) -> String { root.appending(path: installed).path() }

    func text(_ installed: String) throws -> String {
        let path = path(installed)
        guard path.hasSuffix(".gz") else { return try String(contentsOfFile: path, encoding: .utf8) }
        return try runTool("gzip", "-dc", path).output
    }

    /// A line of the list that `dpkg-deb -c` gives.
    struct Entry {
        let mode: Substring
        let owner: Substring
        let path: String

        init(_ line: Substring) {
            let words = line.split(separator: " ", maxSplits: 5)
            mode = words[0]
            owner = words[1]
            path = String(words[5].drop { $0 == "." })
        }

        var isFile: Bool { mode.hasPrefix("-") }
    }
}
