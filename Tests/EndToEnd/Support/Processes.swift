import Foundation

/// The processes named `jso` that a shell has started.
func jsoProcesses(under shell: pid_t) throws -> [pid_t] {
    let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    return try children.split(separator: " ").compactMap { pid_t($0) }.filter { child in
        try String(contentsOfFile: "/proc/\(child)/comm", encoding: .utf8) == "jso\n"
    }
}

/// The resident memory of a process, in kilobytes.
func residentMemory(of process: pid_t) throws -> Int {
    let line = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        .split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
}

/// The processes that a process has started.
func children(of process: pid_t) throws -> String {
    try String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
}

/// Whether the process sleeps at this moment.
func isAsleep(_ process: pid_t) throws -> Bool {
    try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8).contains("State:\tS")
}

/// How often the process has woken up.
func contextSwitches(of process: pid_t) throws -> [Substring] {
    try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        .split(separator: "\n").filter { $0.contains("voluntary_ctxt_switches") }
}
