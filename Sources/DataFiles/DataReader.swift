import AssistantCore
import FoundationEssentials

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
    public func read() throws -> Library {
        let log = FaultLog()
        let folder = DataFolder(url: url, log: log)
        let tables = WordsReader(folder: folder, catalogues: catalogues).read()
        let faq = FAQReader(folder: folder).read()
        let vocabulary = VocabularyReader(folder: folder).read()
        let latin = LatinReader(folder: folder).read()
        let rules = RuleData(folder)
        let (calculators, checks) = (rules.calculators, rules.checks)
        guard log.faults.isEmpty, let law = rules.law else {
            throw BadData(faults: log.faults, sentences: Words(language: .english, table: tables[.english] ?? [:]))
        }
        var contents: [Language: Content] = [:]
        for language in Language.writtenLanguages {
            contents[language] = Content(
                words: Words(language: language, table: tables[language] ?? [:]), faq: faq[language]!, calculators: calculators[language] ?? [],
                checks: (checks[language] ?? []).map {
                    CheckSummary(name: $0.name, title: $0.title, about: $0.about, faq: $0.faq)
                },
                latin: language == .kazakh ? latin : nil)
        }
        return Library(
            content: { [contents] in contents[$0]! }, checks: { checks[$0] ?? [] }, law: { law },
            vocabulary: { vocabulary })
    }
}

/// What the law says, and what is made of it: each part is held against the one before.
package struct RuleData {
    /// Nil where something of it could not be read.
    package let law: Parameters?
    package let calculators: [Language: [Calculator]]
    package let checks: [Language: [Check]]

    init(_ folder: DataFolder) {
        law = ParametersReader(folder: folder).read()
        calculators = CalculatorsReader(folder: folder, periods: law?.periodNames).read()
        checks = CheckReader(folder: folder, law: law, calculators: calculators[.english] ?? []).read()
    }

    /// These parts of a folder alone.
    ///
    /// - Throws: ``BadData`` with every fault of their files.
    package init(of url: URL) throws {
        let log = FaultLog()
        self.init(DataFolder(url: url, log: log))
        guard log.faults.isEmpty else {
            throw BadData(faults: log.faults, sentences: Words(language: .english, table: [:]))
        }
    }
}
