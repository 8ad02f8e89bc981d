import AssistantCore
import BuiltInData
import DataFiles
import FoundationEssentials
import InterfaceWords
import Law

/// What every command works with: the data, and the language to speak.
struct Session {
    let library: Library
    let language: Language
    let environment: [String: String]

    var content: Content { library.content(in: language) }
    var words: Words { content.words }

    /// The day on which a command is given, asked once: no command sees two. The screens ask at each event.
    let today = CalendarDate.today

    var runner: CalculatorRunner { CalculatorRunner(law: library.law, today: today) }

    /// The session of a command line.
    ///
    /// - Throws: ``Failure`` for a language that there is not, or data that is not there or bad.
    init(_ given: GivenArguments, language: Language, environment: [String: String]) throws {
        if let name = given.value(of: .lang), Language(rawValue: name) == nil {
            throw Failure(.wrongUsage, Phrase(CommandWord.wrongLanguage, ["name": .text(name)]))
        }
        try self.init(folder: given.value(of: .data), language: language, environment: environment)
    }

    /// - Parameter folder: an office's own data, by default what the environment names.
    /// - Throws: ``Failure`` for data that is not there or bad.
    init(folder: String? = nil, language: Language, environment: [String: String]) throws {
        self.language = language
        self.environment = environment
        let folder = folder ?? environment["JSO_DATA"].flatMap { $0.isEmpty ? nil : $0 }
        library = try folder.map(Library.init(folder:)) ?? .builtIn
    }
}

extension Library {
    /// An office's own data.
    ///
    /// - Throws: ``Failure`` that tells every fault.
    init(folder: String) throws {
        do {
            self = try Self(checking: folder)
        } catch let bad as BadData {
            throw Failure(bad)
        }
    }

    /// - Throws: ``Failure`` for a folder that is not there, ``BadData`` with every fault of one that is.
    init(checking folder: String) throws {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
            throw Failure(.noInput, Phrase(CommandWord.noFolder, ["name": .text(folder)]))
        }
        self = try DataReader(URL(filePath: folder)).read()
    }
}
