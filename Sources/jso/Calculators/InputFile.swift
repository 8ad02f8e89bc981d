import AssistantCore
import Glibc
import InterfaceWords
import Law

/// A file read piece by piece; `-` is standard input.
struct InputFile {
    private let descriptor: Int32

    /// - Throws: ``Failure`` for a file that cannot be opened.
    init(path: String) throws {
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            throw Failure(.noInput, Phrase(CommandWord.noFile, ["name": .text(path)]))
        }
    }

    /// The next bytes; none at the end.
    func read() throws -> [UInt8] {
        let size = 1 << 18
        return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var got = 0
            repeat { got = Glibc.read(descriptor, buffer.baseAddress, size) } while got < 0 && errno == EINTR
            guard got >= 0 else { throw Failure(.noInput, Phrase(CommandWord.noFile, ["name": "-"])) }
            count = got
        }
    }

    func close() { if descriptor != STDIN_FILENO { _ = Glibc.close(descriptor) } }
}
