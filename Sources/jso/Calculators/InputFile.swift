import AssistantCore
import Glibc
import InterfaceWords
import Law

/// A file read piece by piece; `-` is standard input.
struct InputFile {
    private let descriptor: Int32
    private let name: String
    /// Bytes; nil for what has no end that is known, such as a pipe.
    private let size: Int?

    /// - Throws: ``Failure`` for a file that cannot be opened.
    init(path: String) throws {
        name = path
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            throw Failure(.noInput, Phrase(CommandWord.noFile, ["name": .text(path)]))
        }
        size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    /// The next bytes; none at the end.
    func read() throws -> [UInt8] {
        let size = 1 << 18
        return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var got = 0
            repeat { got = Glibc.read(descriptor, buffer.baseAddress, size) } while got < 0 && errno == EINTR
            guard got >= 0 else { throw Failure(.noInput, Phrase(CommandWord.noFile, ["name": .text(name)])) }
            count = got
        }
    }

    /// How much of it has been read, from 0 to 1; nil where nobody knows how long it is.
    var shareRead: Double? {
        guard let size, size > 0 else { return nil }
        return min(1, Double(lseek(descriptor, 0, SEEK_CUR)) / Double(size))
    }

    func close() { if descriptor != STDIN_FILENO { _ = Glibc.close(descriptor) } }
}
