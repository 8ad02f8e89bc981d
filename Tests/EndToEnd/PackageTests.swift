import Foundation
import Testing

/// What `scripts/package` packs, and what it asks of a machine.
@Suite struct PackageTests {
    private static let installedData = "/usr/share/doc/jso/examples/Data"

    private func files(under folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: folder.appending(path: path).path(), isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }

    @Test func theAssistantIsWholeAndThereIsNothingElse() throws {
        let data = try files(under: packageFolder.appending(path: "Data"))
        #expect(data.contains("faq/official.kk.yaml") && data.contains("parameters/mci.yaml"))
        let expected = [
            "/usr/bin/jso", "/usr/share/man/man1/jso.1.gz", "/usr/share/man/ru/man1/jso.1.gz", "/usr/share/man/kk/man1/jso.1.gz",
            "/usr/share/bash-completion/completions/jso", "/usr/share/zsh/vendor-completions/_jso",
            "/usr/share/fish/vendor_completions.d/jso.fish", "/usr/share/doc/jso/README.md", "/usr/share/doc/jso/copyright",
            "/usr/share/doc/jso/changelog.gz", "/usr/share/lintian/overrides/jso",
        ] + data.map { "\(Self.installedData)/\($0)" }
        #expect(try Packages.made().assistant.contents().filter(\.isFile).map(\.path).sorted() == expected.sorted())
    }

    @Test func theKioskIsWholeAndThereIsNothingElse() throws {
        let guides = try FileManager.default.contentsOfDirectory(atPath: packageFolder.appending(path: "docs").path())
            .filter { $0.hasPrefix("kiosk") }
        #expect(guides.contains("kiosk.md"))
        let expected = [
            "/usr/lib/systemd/system/jso-kiosk.service", "/usr/lib/systemd/system/jso-kiosk-console.service",
            "/usr/lib/systemd/system/getty@tty1.service.d/jso-kiosk.conf", "/usr/lib/systemd/logind.conf.d/jso-kiosk.conf",
            "/usr/lib/sysusers.d/jso-kiosk.conf", "/usr/lib/udev/rules.d/91-jso-kiosk.rules", "/usr/lib/jso-kiosk/console",
            "/usr/lib/jso-kiosk/start-after-installation", "/usr/share/jso-kiosk/keymap",
            "/usr/share/doc/jso-kiosk/copyright", "/usr/share/doc/jso-kiosk/changelog.gz",
        ] + ["14", "16", "20x10", "22x11", "24x12", "28x14", "32x16"].map { "/usr/share/consolefonts/jso-kiosk-\($0).psf.gz" }
            + guides.map { "/usr/share/doc/jso-kiosk/\($0)" }
        #expect(try Packages.made().kiosk.contents().filter(\.isFile).map(\.path).sorted() == expected.sorted())
    }

    /// What stands in /etc is the administrator's, and so is /usr/local.
    @Test func everythingIsRootsUnderUsrAndNobodyElseCanChangeIt() throws {
        let entries = try Packages.made().both.flatMap { try $0.contents() }
        for entry in entries {
            #expect(entry.path == "/" || entry.path.hasPrefix("/usr/"), "\(entry.path)")
            #expect(!entry.path.hasPrefix("/usr/local"), "\(entry.path)")
            #expect(entry.owner == "root/root", "\(entry.path)")
            #expect(["drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--"].contains(entry.mode), "\(entry.mode) \(entry.path)")
        }
        #expect(entries.filter { $0.mode == "-rwxr-xr-x" }.map(\.path).sorted()
            == ["/usr/bin/jso", "/usr/lib/jso-kiosk/console", "/usr/lib/jso-kiosk/start-after-installation"])
    }

    @Test func theProgramAndItsDataAreThoseOfTheTree() throws {
        let package = try Packages.made().assistant
        #expect(FileManager.default.contentsEqual(atPath: package.path("/usr/bin/jso"), andPath: jsoPath))
        let difference = try runTool("diff", "-r", packageFolder.appending(path: "Data").path(), package.path(Self.installedData))
        #expect(difference.status == 0 && difference.output.isEmpty, "\(difference.output)")
        #expect(try runProgram(package.path("/usr/bin/jso"), ["data", "check", package.path(Self.installedData)]).status == 0)
    }

    @Test(arguments: [("man1", "private bailiff"), ("ru/man1", "судебным"), ("kk/man1", "орындаушысымен")])
    func theManualIsThereInItsLanguage(folder: String, word: String) throws {
        let page = try Packages.made().assistant.text("/usr/share/man/\(folder)/jso.1.gz")
        #expect(page.hasPrefix(".TH JSO 1 ") && page.contains("\\fBjso fee\\fR") && page.contains(word))
    }

    /// They were packed where Russian is spoken: a package does not go by that.
    @Test func theShellsFindTheirCompletions() throws {
        let package = try Packages.made().assistant
        let bash = "/usr/share/bash-completion/completions/jso", zsh = "/usr/share/zsh/vendor-completions/_jso"
        #expect(try package.text(bash).contains("complete -F _jso jso\n"))
        #expect(try runTool("bash", "-n", package.path(bash)).status == 0)
        #expect(try package.text(zsh).hasPrefix("#compdef jso\n"))
        let fish = try package.text("/usr/share/fish/vendor_completions.d/jso.fish")
        #expect(fish.contains("complete -c jso ") && fish.contains("-l help -d 'осы анықтаманы көрсету'"))
    }

    @Test func theScriptsAreForThePlainShell() throws {
        let kiosk = try Packages.made().kiosk
        let own = ["console", "start-after-installation"].map { kiosk.path("/usr/lib/jso-kiosk/\($0)") }
        let ofInstaller = ["postinst", "prerm", "postrm"].map { kiosk.control.appending(path: $0).path() }
        for script in own + ofInstaller {
            #expect(try String(contentsOfFile: script, encoding: .utf8).hasPrefix("#!/bin/sh\n"), "\(script)")
            #expect(FileManager.default.isExecutableFile(atPath: script), "\(script)")
            let reading = try runTool("sh", "-n", script)
            #expect(reading.status == 0 && reading.messages.isEmpty, "\(reading.messages)")
        }
        // Whatever else an installer can be told (conffiles, triggers) is not asked of it.
        #expect(try files(under: kiosk.control).sorted() == ["control", "md5sums", "postinst", "postrm", "prerm"])
        #expect(try files(under: Packages.made().assistant.control).sorted() == ["control", "md5sums"])
    }

    @Test func allNameOneVersion() throws {
        let first = try #require(try jso("--version").output.split(separator: "\n").first)
        let version = first.dropFirst("jso ".count).prefix { $0 != "," }
        #expect(version.wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
        for package in try Packages.made().both {
            #expect(try package.field("Version") == version)
            let architecture = try package.field("Architecture")
            #expect(package.file.lastPathComponent == "\(package.name)_\(version)_\(architecture).deb")
            #expect(try package.text("/usr/share/doc/\(package.name)/changelog.gz").hasPrefix("jso (\(version)) "))
        }
        #expect(try Packages.made().kiosk.field("Depends").contains("jso (>= \(version))"))
    }

    /// No compiler, no Python, nothing from outside Debian.
    @Test func anOfficeNeedsNothingElse() throws {
        let packages = try Packages.made()
        for field in ["Depends", "Pre-Depends", "Recommends"] { #expect(try packages.assistant.field(field).isEmpty) }
        for field in ["Pre-Depends", "Recommends"] { #expect(try packages.kiosk.field(field).isEmpty) }
        let needed = try packages.kiosk.field("Depends").split(separator: ", ").map { $0.prefix { $0 != " " } }
        #expect(Set(needed) == ["jso", "console-setup", "console-setup-linux", "kbd", "systemd", "udev", "passwd"])
        #expect(try packages.kiosk.field("Architecture") == "all")
    }

    @Test func theSumsAreRight() throws {
        for package in try Packages.made().both {
            let sums = package.control.appending(path: "md5sums")
            let check = try runTool("env", "-C", package.root.path(), "md5sum", "--quiet", "--strict", "-c", sums.path())
            #expect(check.status == 0, "\(check.output)\(check.messages)")
            let lines = try String(contentsOf: sums, encoding: .utf8).split(separator: "\n")
            #expect(try lines.count == package.contents().filter(\.isFile).count)
        }
    }

    @Test func whoseWorkItIsIsSaid() throws {
        let packages = try Packages.made()
        let assistant = try packages.assistant.text("/usr/share/doc/jso/copyright")
        for owner in ["Swift", "Yams", "libyaml", "ncurses", "GNU C library"] { #expect(assistant.contains(owner)) }
        #expect(try packages.kiosk.text("/usr/share/doc/jso-kiosk/copyright").contains("Terminus"))
    }

    @Test func whatCannotBePackedIsRefused() throws {
        let script = packageFolder.appending(path: "scripts/package").path()
        let folder = FileManager.default.temporaryDirectory.appending(path: "jso-package-\(UUID().uuidString)")
        #expect(try runTool(script, "--force").status == 64)
        let other = folder.appending(path: "other").path()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try "#!/bin/sh\necho jso 99.0.0\n".write(toFile: other, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: other)
        let refused = try runTool(script, "--program", other, "--out", folder.appending(path: "out").path())
        #expect(refused.status == 65 && refused.messages.contains("99.0.0"), "\(refused.messages)")
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "out").path()))
    }
}
