import Foundation
import Testing

/// Wordings that people did not understand, or that name one thing in two ways, do not come back into `Data/`.
///
/// The ways in which people ask (`faq/asking`, `faq/terms`) are theirs, and the official answers are the office’s.
@Suite struct WordingTests {
    private static let data = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data").standardized

    static let files: [String] = {
        let paths = FileManager.default.enumerator(atPath: data.path())?.compactMap { $0 as? String } ?? []
        let others = ["faq/asking/", "faq/terms.yaml", "faq/official.kk.yaml", "interface/latin.yaml"]
        return paths.filter { path in path.hasSuffix(".yaml") && !others.contains { path.hasPrefix($0) } }.sorted()
    }()

    /// A text of a file, with its place.
    struct Text: CustomStringConvertible {
        let place: String, language: String, words: String
        var description: String { "\(place): \(words)" }
    }

    /// Every text in a language: `en: …` on a line of its own or among others within braces, and its plural forms.
    private func texts(_ file: String) throws -> [Text] {
        let whole = ["faq/ru.yaml": "ru", "faq/en.yaml": "en"][file]
        var texts: [Text] = [], language = whole
        let lines = try String(contentsOf: Self.data.appending(path: file), encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() where !line.hasPrefix("#") {
            let place = "\(file):\(number + 1)"
            if let whole {
                texts.append(Text(place: place, language: whole, words: String(line)))
                continue
            }
            let found = line.matches(of: #/\b(kk|ru|en): /#)
            for (index, match) in found.enumerated() {
                let end = index + 1 < found.count ? found[index + 1].range.lowerBound : line.endIndex
                language = String(match.1)
                texts.append(Text(place: place, language: String(match.1), words: String(line[match.range.upperBound..<end])))
            }
            // `one: …` under a language, whose own line is empty.
            if found.isEmpty, let language, line.firstMatch(of: #/^ +(?:one|few|many|other): /#) != nil {
                texts.append(Text(place: place, language: language, words: String(line)))
            }
        }
        return texts
    }

    private func expect(_ file: String, _ language: String, without pattern: Regex<Substring>) throws {
        for text in try texts(file) where text.language == language {
            // A figure of the law is named by its file: `{alimony/one-child}`.
            let words = text.words.replacing(#/\{[a-z/-]+\}/#, with: "").replacing("\\n", with: " ")
            #expect(words.firstMatch(of: pattern) == nil, "\(text)")
        }
    }

    @Test(arguments: files)
    func noTextIsAQuestionWithAFullStop(file: String) throws {
        for text in try texts(file) { #expect(!text.words.contains("?."), "\(text)") }
    }

    @Test(arguments: files)
    func stepByStepIsNotCalledChecks(file: String) throws {
        try expect(file, "kk", without: #/Тексерулер|тексерулер|тексерудің|деген тексеру/#)
        try expect(file, "ru", without: #/Проверки|Проверка|проверки |проверку «|пошаговая проверка/#)
        try expect(file, "en", without: #/\bChecks\b|[Tt]he checks?\b|step-by-step check/#)
    }

    @Test(arguments: files)
    func kazakhTextsAreInTheirOwnLettersAndWords(file: String) throws {
        // A Latin letter alone, or beside a Cyrillic one; a key of the keyboard stands in a list of keys.
        try expect(file, "kk", without: #/[\u{400}-\u{52F}][A-Za-z]|[A-Za-z][\u{400}-\u{52F}]|(?:^|\s)i(?:\s|$)/#)
        try expect(file, "kk", without: #/жоғары заңгерлік|[0-9] %|[0-9] пайыз|[Кк]алькулятор|мұнда белгісіз|біздің түсінігіміз\.|Өндірілгені|Шарт бесеу|[Бб]ейресми/#)
        try expect(file, "kk", without: #/(?:^|\s)(?:сіз|сізді|сізге|сізден|сіздің)(?:\s|[.,]|$)/#)
    }

    @Test(arguments: files)
    func russianTextsAreInPlainWords(file: String) throws {
        try expect(file, "ru", without: #/это наше понимание\.|столько лет|не больше чем за|Всего к уплате|уплаты оплаты|(?:^|\s)(?:вы|вас|вам|ваш|вашей|вашего)(?:\s|[.,]|$)/#)
        try expect(file, "ru", without: #/ответы? [0-9]+, [0-9]|[0-9]%/#)
    }

    @Test(arguments: files)
    func englishNamesAThingFirstAsPeopleDo(file: String) throws {
        // claimant (recoverer), child support (alimony), freeze (attachment), qualification exam (attestation)
        let inBrackets = #/\((?:recoverers?|alimony|attachments?|attestation|parties’ cabinet)\)/#
        let alone = #/\b(?:recoverers?|alimony|attachments?|attestation|cabinet)\b/#.ignoresCase()
        for text in try texts(file) where text.language == "en" {
            let words = text.words.replacing(#/\{[a-z/-]+\}/#, with: "").replacing(inBrackets, with: "")
            #expect(words.firstMatch(of: alone) == nil, "\(text)")
        }
    }

    @Test(arguments: files)
    func englishWritesNumbersOneWay(file: String) throws {
        try expect(file, "en", without: #/[0-9] %|[0-9],[0-9]{3}|\bpercent\b/#)
        let spelt = #/\b(?:two|three|four|five|ten|fifteen|twenty|twenty-five) (?:working day|calendar day|day|week|month|year)/#
        for text in try texts(file) where text.language == "en" {
            #expect(text.words.firstMatch(of: spelt) == nil, "\(text)")
        }
    }
}
