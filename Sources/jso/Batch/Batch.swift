import AssistantCore
import Glibc
import InterfaceWords
import Law
import Tables

/// A table on its way through: blocks of rows are worked through on every core, and come out in their order.
struct Batch {
    private var reader: TableReader
    private let lanes: [Lane]
    private var progress: BatchProgress
    private(set) var counts = RowCounts()
    private(set) var casesWithMonths: Set<String> = []

    /// - Parameter rows: what works the rows through; each core has its own.
    init(_ reader: TableReader, _ rows: any BatchRows, _ progress: BatchProgress) {
        self.reader = reader
        self.progress = progress
        // One more than there are cores, so that none waits while rows are read and written.
        lanes = (0...min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), Self.mostCores)).map { _ in Lane(rows) }
    }

    /// More would wait for the reading.
    private static let mostCores = 6

    /// - Throws: ``Failure`` where the table can be read no further, or what comes out cannot be written.
    mutating func run() throws {
        var busy: ArraySlice<Lane> = [], idle = lanes
        while let block = try reader.next() {
            if idle.isEmpty { idle.append(try finish(busy.removeFirst())) }
            let lane = idle.removeLast()
            lane.give(block)
            busy.append(lane)
        }
        for lane in busy { _ = try finish(lane) }
        progress.end()
    }

    private mutating func finish(_ lane: Lane) throws -> Lane {
        let output = lane.take()
        try StandardOutput.write(output.bytes)
        counts += output.counts
        casesWithMonths.formUnion(output.casesWithMonths)
        progress.show(rows: counts.calculated + counts.failed)
        return lane
    }
}

/// Standard output, written in large pieces.
enum StandardOutput {
    /// - Throws: ``Failure`` for a full disk and the like.
    static func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else {
                throw Failure(.fault, Phrase(CommandWord.outputLost, ["why": .text(String(cString: strerror(errno)))]))
            }
            rest = rest.dropFirst(written)
        }
    }
}
