import AssistantCore
import FoundationEssentials
import Law

/// Reads data wholly, or tells all that is wrong with it.
public struct DataReader {
    private let files: FileSet

    public init(_ files: FileSet) { self.files = files }

    /// - Parameter url: the folder that stands for `Data/`.
    public init(_ url: URL) { self.init(FileSet(of: url)) }

    /// - Throws: ``BadData`` with every fault of every file.
    public func read() throws(BadData) -> Library {
        let log = FaultLog()
        let folder = DataFolder(files: files, log: log)
        let tables = WordsReader(folder: folder).read()
        let (faq, answers) = FAQReader(folder: folder).read()
        let known = KnownSubjects(folder, answers: answers)
        let vocabulary = VocabularyReader(folder: folder, known: known).read()
        let latin = LatinReader(folder: folder).read()
        let rules = RuleData(folder, known: known)
        let explanations = ExplanationsReader(
            folder: folder, law: rules.law, topics: (faq[.kazakh]?.topics ?? []).map(\.name), known: known
        ).read()
        let changes = AnswerChangesReader(folder: folder, law: rules.law, answers: answers).read()
        let situations = SituationsReader(folder: folder, law: rules.law, known: known).read()
        guard log.faults.isEmpty, let law = rules.law else {
            throw BadData(faults: log.faults, sentences: Words(language: .english, table: tables[.english] ?? [:]))
        }
        var contents: [Language: Content] = [:]
        for language in Language.writtenLanguages {
            contents[language] = Content(
                words: Words(language: language, table: tables[language] ?? [:]), faq: faq[language]!,
                calculators: rules.calculators[language] ?? [],
                checks: (rules.checks[language] ?? []).map {
                    CheckSummary(name: $0.name, title: $0.title, about: $0.about, faq: $0.faq)
                },
                latin: language == .kazakh ? latin : nil)
        }
        return Library(
            content: { [contents] in contents[$0]! }, checks: { rules.checks[$0] ?? [] },
            explanations: { explanations[$0] ?? [] }, changes: { changes[$0] ?? [] },
            situations: { situations[$0] ?? [] }, law: { law }, vocabulary: { vocabulary })
    }
}

/// What the law says, and what is made of it: each part is held against the one before.
package struct RuleData {
    /// Nil where something of it could not be read.
    package let law: Parameters?
    package let calculators: [Language: [Calculator]]
    package let checks: [Language: [Check]]

    /// - Parameter known: what there is to name besides.
    init(_ folder: DataFolder, known: KnownSubjects) {
        law = ParametersReader(folder: folder, answers: known.answers, explanations: known.explanations).read()
        calculators = CalculatorsReader(
            folder: folder, periods: law?.periodNames, answers: known.answers, explanations: known.explanations
        ).read()
        checks = CheckReader(
            folder: folder, law: law, calculators: calculators[.english] ?? [], known: known
        ).read()
    }

    /// These parts of the data alone.
    ///
    /// - Throws: ``BadData`` with every fault of their files.
    package init(of files: FileSet) throws(BadData) {
        let log = FaultLog()
        let folder = DataFolder(files: files, log: log)
        self.init(folder, known: KnownSubjects(folder, answers: nil))
        guard log.faults.isEmpty else {
            throw BadData(faults: log.faults, sentences: Words(language: .english, table: [:]))
        }
    }
}
