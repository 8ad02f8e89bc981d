import Foundation

/// The processes named `jso` that a shell has started.
func jsoProcesses(under shell: pid_t) throws -> [pid_t] {
    let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    return try children.split(separator: " ").compactMap { pid_t($0) }.filter { child in
        try String(contentsOfFile: "/proc/\(child)/comm", encoding: .utf8) == "jso\n"
    }
}

/// How often the process has woken up.
func contextSwitches(of process: pid_t) throws -> [Substring] {
    try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        .split(separator: "\n").filter { $0.contains("voluntary_ctxt_switches") }
}
