import AssistantCore
import Search
import Testing

/// What was matched is shown, also where it was matched through folding, endings, slips or another language.
@Suite struct HighlighterTests {
    @Test(arguments: [
        ("алиментті", "Алименттер ай сайын төленеді", ["Алиментт"]),
        ("кызмети", "орындаушысының қызметіне ақы", ["қызметі"]),
        ("qyzmet", "орындаушысының қызметіне ақы", ["қызмет"]),
        ("tyıym", "Салынған тыйымды алып тастау", ["тыйым"]),
        ("әуе", "Мен әуежайда", ["әуе"]), ("лицензии", "Лицензияны кім береді", ["Лицензия"]), ("", "алимент", []),
        ("борщ", "алимент", []), ("еще", "ещё раз", ["ещё"]), ("18", "сағат 18:00-ден", ["18"]),
    ])
    func matched(query: String, text: String, expected: [String]) {
        #expect(parts(Highlighter(query: query), text) == expected)
    }

    @Test(arguments: [
        ("алимнет", "Алименттер ай сайын", ["Алиментт"]), ("долг", "берешек пен қарыз", ["берешек", "қарыз"]),
        ("рейсті жіберіп алдым", "рейс", ["рейс"]),
    ])
    func matchedWithTheIndex(query: String, text: String, expected: [String]) {
        #expect(parts(Highlighter(query: query, index: .builtIn), text) == expected)
    }

    @Test func rangesStandInOrderAndApart() {
        let entry = "Алимент төлеушімін: алимент, алиментке байланысты тыйым, ТЫЙЫМДЫ қалай шешемін? 😀 тыйым"
        for query in ["алимент тыйым", "aliment tyiym", "а", "қалай шешемін алименттегі тыйымды"] {
            let ranges = Highlighter(query: query, index: .builtIn).ranges(in: entry)
            #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
        }
    }

    private func parts(_ highlighter: Highlighter, _ text: String) -> [String] {
        highlighter.ranges(in: text).map { String(text[$0]) }
    }
}
