import Foundation
import Testing

/// What the installer of the kiosk would do, and how hard its service is.
@Suite struct KioskInstallTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

    private func run(_ program: String, _ arguments: String...) throws -> (output: String, status: Int32) {
        let process = Process(), output = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (text, process.terminationStatus)
    }

    private func script(_ name: String) -> String { Self.root.appending(path: "scripts/kiosk/\(name)").path() }

    @Test func whatIsInstalledIsRemovedAgain() throws {
        let install = try run(script("install"), "--dry-run"), remove = try run(script("remove"), "--dry-run")
        #expect(install.status == 0 && remove.status == 0)
        for path in [
            "/etc/systemd/system/jso-kiosk.service", "/usr/local/lib/jso", "/etc/systemd/logind.conf.d/jso-kiosk.conf",
            "/etc/sysctl.d/60-jso-kiosk.conf", "/etc/default/keyboard", "jso-kiosk", "ctrl-alt-del.target",
            "getty@tty1.service",
        ] {
            #expect(install.output.contains(path) && remove.output.contains(path), "\(path)")
        }
    }

    @Test func anUnknownOptionChangesNothing() throws {
        #expect(try run(script("install"), "--force").status == 64)
        #expect(try run(script("remove"), "now").status == 64)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/systemd-analyze")))
    func theServiceIsHardened() throws {
        // The threshold is ten times the exposure level: 2.0.
        let analysis = try run(
            "/usr/bin/systemd-analyze", "security", "--offline=true", "--threshold=19", script("jso-kiosk.service"))
        #expect(analysis.status == 0, "\(analysis.output.suffix(200))")
    }
}
