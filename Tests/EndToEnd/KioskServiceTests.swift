import Foundation
import Testing

/// The units and rules of the kiosk, as far as they can be tried without a machine that boots.
@Suite struct KioskServiceTests {
    private static let units = "/usr/lib/systemd/system"

    /// `--root` and `--offline` are newer than some machines on which tests run.
    private static let canAnalyze: Bool = {
        guard let version = try? runTool("systemd-analyze", "--version").output.firstMatch(of: /systemd (\d+)/) else { return false }
        return Int(version.1)! >= 250
    }()

    /// The lines of a unit that say something.
    private func settings(_ file: String) throws -> [String] {
        try Packages.made().kiosk.text(file).split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }

    @Test(.enabled(if: canAnalyze, "systemd-analyze of systemd 250 or later is needed"))
    func theUnitsAreWithoutFault() throws {
        // A machine with the packages and the units of systemd.
        let machine = FileManager.default.temporaryDirectory.appending(path: "jso-units-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: machine) }
        let systemd = machine.appending(path: "usr/lib/systemd")
        try FileManager.default.createDirectory(at: systemd, withIntermediateDirectories: true)
        #expect(try runTool("cp", "-a", Self.units, systemd.path()).status == 0)
        for package in try Packages.made().both {
            #expect(try runTool("cp", "-a", package.root.path() + "/.", machine.path()).status == 0)
        }
        let verified = try runTool(
            "systemd-analyze", "verify", "--root=\(machine.path())", "--recursive-errors=no",
            "jso-kiosk.service", "jso-kiosk-console.service", "getty@tty1.service")
        #expect(verified.status == 0 && verified.messages.isEmpty, "\(verified.messages)")
    }

    @Test(.enabled(if: canAnalyze, "systemd-analyze of systemd 250 or later is needed"))
    func theServiceCanDoLittle() throws {
        // The threshold is ten times the exposure: under 1.0.
        let unit = try Packages.made().kiosk.path("\(Self.units)/jso-kiosk.service")
        let analysis = try runTool("systemd-analyze", "security", "--offline=true", "--threshold=9", unit)
        #expect(analysis.status == 0, "\(analysis.output.suffix(200))")
    }

    @Test func theServiceReachesItsConsoleAndComesBackWhateverEndsIt() throws {
        let service = try settings("\(Self.units)/jso-kiosk.service")
        for setting in [
            "ExecStart=/usr/bin/jso --kiosk", "TTYPath=/dev/tty1", "DeviceAllow=/dev/tty1 rw", "StandardInput=tty",
            "StandardOutput=tty", "Restart=always", "StartLimitIntervalSec=0", "Requires=jso-kiosk-console.service",
            "WantedBy=multi-user.target",
        ] {
            #expect(service.contains(setting), "\(setting)")
        }
        // It runs as somebody who exists, and who is nobody else.
        #expect(service.contains("User=jso-kiosk") && service.contains("Group=jso-kiosk"))
        #expect(try settings("/usr/lib/sysusers.d/jso-kiosk.conf").contains { $0.hasPrefix("u jso-kiosk - ") })
        // Folders of its own need room on the disk: with a full or read-only one it could not start again.
        for setting in ["PrivateTmp", "PrivateDevices", "StateDirectory", "CacheDirectory", "LogsDirectory", "RuntimeDirectory", "DynamicUser"] {
            #expect(!service.contains { $0.hasPrefix("\(setting)=") }, "\(setting)")
        }
        // What somebody types is kept nowhere.
        #expect(service.contains("StandardError=null") && service.contains("LimitCORE=0"))
    }

    @Test func noLoginOpensBesideIt() throws {
        #expect(try settings("\(Self.units)/getty@tty1.service.d/jso-kiosk.conf")
            == ["[Unit]", "ConditionPathExists=!/etc/systemd/system/multi-user.target.wants/jso-kiosk.service"])
        let logind = try settings("/usr/lib/systemd/logind.conf.d/jso-kiosk.conf")
        #expect(logind.first == "[Login]")
        for setting in ["NAutoVTs=0", "ReserveVT=0", "HandlePowerKey=ignore"] { #expect(logind.contains(setting)) }
    }

    @Test func whatUnitsAndRulesCallIsPacked() throws {
        let packages = try Packages.made()
        let callers = ["jso-kiosk.service", "jso-kiosk-console.service"].map { "\(Self.units)/\($0)" }
            + ["/usr/lib/udev/rules.d/91-jso-kiosk.rules"]
        for caller in callers {
            let called = try packages.kiosk.text(caller).matches(of: /(?:Exec[A-Za-z]+=|RUN\+=")(\/[^\s"]+)/).map { String($0.1) }
            #expect(!called.isEmpty, "\(caller)")
            for program in called {
                #expect(packages.both.contains { FileManager.default.isExecutableFile(atPath: $0.path(program)) }, "\(program)")
            }
        }
        // A display that comes up late gets the letters of the kiosk.
        let rules = try settings("/usr/lib/udev/rules.d/91-jso-kiosk.rules")
        for subsystem in ["vtconsole", "graphics"] {
            #expect(rules.contains { $0.contains("SUBSYSTEM==\"\(subsystem)\"") && $0.hasSuffix("RUN+=\"/usr/lib/jso-kiosk/console font\"") })
        }
    }

    @Test func theConsoleTakesNoOtherOrder() throws {
        let console = try Packages.made().kiosk.path("/usr/lib/jso-kiosk/console")
        for order in ["", "open"] {
            let outcome = try runProgram(console, [order])
            #expect(outcome.status == 64 && outcome.messages.contains("lock|unlock|font"))
        }
    }
}
