import Foundation

/// The processes named `jso` that a shell has started.
func jsoProcesses(under shell: pid_t) throws -> [pid_t] {
    try children(of: shell).split(separator: " ").compactMap { pid_t($0) }.filter { child in
        try String(contentsOfFile: "/proc/\(child)/comm", encoding: .utf8) == "jso\n"
    }
}

/// The resident memory of a process, in kilobytes.
func residentMemory(of process: pid_t) throws -> Int {
    let line = try status(of: process).first { $0.hasPrefix("VmRSS:") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
}

/// The processes that a process has started.
func children(of process: pid_t) throws -> String {
    try String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
}

/// Whether the process sleeps at this moment.
func isAsleep(_ process: pid_t) throws -> Bool {
    try status(of: process).contains { $0.hasPrefix("State:\tS") }
}

/// How often the process has woken up.
func contextSwitches(of process: pid_t) throws -> [Substring] {
    try status(of: process).filter { $0.contains("voluntary_ctxt_switches") }
}

/// What the system tells of a process, a line each.
private func status(of process: pid_t) throws -> [Substring] {
    try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8).split(separator: "\n")
}
