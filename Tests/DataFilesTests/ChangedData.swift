import AssistantCore
import Foundation
import Law
import Testing

@testable import DataFiles

/// The project's own data with one of its files changed in memory, and read by the reader of that file alone.
struct ChangedData {
    static let files = FileSet(of: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data").standardized)
    /// The data as they are: what other readers ask.
    static let good = try! DataReader(files).read()

    /// The law, calculators and checks as they are with one file changed; of checks only the changed one, or all where
    /// what they rest on has changed. Nil in place of the law where it could not be read.
    struct Rules {
        var law: Parameters?
        var calculators: [Language: [Calculator]]
        var checks: [Language: [Check]]
    }

    /// The faults after a change, as `file:line: faults/reason`.
    func faults(in file: String, change: (String) -> String?) throws -> [String] {
        let text = try #require(Self.files.text(of: file))
        return faults(with: Self.files.replacing(file, with: change(text).map { Array($0.utf8) }), in: file)
    }

    /// What the reader of a file says of files that differ from the project's own in that one.
    func faults(with files: FileSet, in file: String) -> [String] {
        let log = FaultLog(), folder = DataFolder(files: files, log: log)
        let answers = Self.good.content(in: .kazakh).faq.entries.count
        let known = KnownSubjects(folder, answers: answers)
        switch file.split(separator: "/").first {
        case _ where file.hasPrefix("faq/asking") || file == "faq/terms.yaml":
            _ = VocabularyReader(folder: folder, known: known).read()
        case _ where file == "faq/changes.yaml":
            _ = AnswerChangesReader(folder: folder, law: Self.good.law, answers: answers).read()
        case "situations": _ = SituationsReader(folder: folder, law: Self.good.law, known: known).read()
        case "faq": _ = FAQReader(folder: folder).read()
        case _ where file == "interface/latin.yaml": _ = LatinReader(folder: folder).read()
        case "interface": _ = WordsReader(folder: folder).read()
        case "explanations":
            let topics = Self.good.content(in: .kazakh).faq.topics.map(\.name)
            _ = ExplanationsReader(folder: folder, law: Self.good.law, topics: topics, known: known).read()
        default: _ = rules(of: folder, changed: file, answers: answers)
        }
        return log.faults.map { "\($0.file):\($0.line): \($0.reason.path)" }
    }

    func rules(of folder: DataFolder, changed file: String, answers: Int?) -> Rules {
        var rules = Rules(law: Self.good.law, calculators: Self.goodCalculators, checks: [:])
        let isLaw = file.hasPrefix("parameters/"), isCalculator = file.hasPrefix("calculators/")
        if isLaw || isCalculator {
            let explanations = KnownSubjects(folder, answers: answers).explanations
            if isLaw { rules.law = ParametersReader(folder: folder, answers: answers, explanations: explanations).read() }
            let periods = rules.law?.periodNames
            rules.calculators = CalculatorsReader(
                folder: folder, periods: periods, answers: answers, explanations: explanations
            ).read()
        }
        // What is told already need not be told of each check too.
        guard folder.log.faults.isEmpty else { return rules }
        let checks = CheckReader(
            folder: folder, law: rules.law, calculators: rules.calculators[.english] ?? [],
            known: KnownSubjects(folder, answers: answers))
        if isLaw || isCalculator {
            rules.checks = checks.read()
        } else if let (check, texts, _) = checks.read(named: String(file.dropFirst(7).dropLast(5))) {
            rules.checks[.english] = [check.mapTexts { texts.text($0, in: .english) }]
        }
        return rules
    }

    private static let goodCalculators = Dictionary(
        uniqueKeysWithValues: Language.writtenLanguages.map { ($0, good.content(in: $0).calculators) })

    func replacing(_ old: String, _ new: String) -> (String) -> String? {
        { text in
            #expect(text.contains(old))
            return text.replacing(old, with: new, maxReplacements: 1)
        }
    }
}
