import AssistantCore
import FoundationEssentials

/// Everything that a data folder says, by written language.
public struct ReadData: Sendable {
    public let contents: [Language: PackedContent]
    public let vocabulary: SearchVocabulary
    public let law: Parameters
    public let checks: [Language: [Check]]
}

/// Reads a data folder wholly, or tells all that is wrong with it.
public struct DataReader {
    private let url: URL
    private let catalogues: [WordCatalogue]

    /// - Parameters:
    ///   - url: the folder that stands for `Data/`.
    ///   - catalogues: the word keys that the program uses.
    public init(_ url: URL, catalogues: [WordCatalogue]) {
        self.url = url
        self.catalogues = catalogues
    }

    /// - Throws: ``BadData`` with every fault of every file.
    public func read() throws -> ReadData {
        let log = FaultLog()
        let folder = DataFolder(url: url, log: log)
        let tables = WordsReader(folder: folder, catalogues: catalogues).read()
        let faq = FAQReader(folder: folder).read()
        let vocabulary = VocabularyReader(folder: folder).read()
        let latin = LatinReader(folder: folder).read()
        let (law, calculators, checks) = Self.readRules(folder)
        guard log.faults.isEmpty, let law else {
            throw BadData(faults: log.faults, sentences: Words(language: .english, table: tables[.english] ?? [:]))
        }
        var contents: [Language: PackedContent] = [:]
        for language in Language.writtenLanguages {
            contents[language] = PackedContent(
                words: tables[language] ?? [:], faq: faq[language]!, calculators: calculators[language] ?? [],
                checks: (checks[language] ?? []).map {
                    CheckSummary(name: $0.name, title: $0.title, about: $0.about, faq: $0.faq)
                },
                latin: language == .kazakh ? latin : LatinScript(letters: [:], words: []))
        }
        return ReadData(contents: contents, vocabulary: vocabulary, law: law, checks: checks)
    }

    /// What the law says, and what is made of it; each is held against the one before.
    static func readRules(
        _ folder: DataFolder
    ) -> (law: Parameters?, calculators: [Language: [Calculator]], checks: [Language: [Check]]) {
        let law = ParametersReader(folder: folder).read()
        let calculators = CalculatorsReader(folder: folder, periods: law?.periodNames).read()
        let checks = CheckReader(folder: folder, law: law, calculators: calculators[.english] ?? []).read()
        return (law, calculators, checks)
    }
}
