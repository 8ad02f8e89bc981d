import AssistantCore
import BuiltInData
import InterfaceWords
import Law
import Testing

@Suite struct LanguageTests {
    @Test(arguments: [
        (["LANG": "ru_RU.UTF-8"], Language.russian), (["LANG": "en_US.UTF-8"], .english), (["LANG": "C"], .kazakh),
        ([:], .kazakh), (["LC_ALL": "en", "LANG": "ru_RU"], .english), (["LC_ALL": "", "LANG": "ru"], .russian),
        (["LC_MESSAGES": "ru_KZ", "LANG": "en_GB"], .russian), (["LANG": "kk_KZ.UTF-8"], .kazakh),
    ])
    func language(of environment: [String: String], is expected: Language) {
        #expect(Language(environment: environment) == expected)
    }

    @Test func russianWordsTakeTheirFormBesideANumber() {
        let table = ["screens/result-count#one": "{count} ответ", "screens/result-count#few": "{count} ответа",
                     "screens/result-count#many": "{count} ответов"]
        let words = Words(language: .russian, table: table)
        let expected = [0: "ответов", 1: "ответ", 2: "ответа", 5: "ответов", 11: "ответов", 14: "ответов",
                        21: "ответ", 22: "ответа", 112: "ответов", 101: "ответ"]
        for (count, word) in expected {
            #expect(words.say(Phrase(ScreenWord.resultCount, ["count": .number(count)])) == "\(count) \(word)")
        }
    }

    @Test(arguments: [
        ("Сұрақтар", "Sūraqtar"), ("жеке сот орындаушысы", "jeke sot oryndauşysy"), ("Ия", "İa"), ("ЖСО", "JSO"),
        ("әкімшілік", "äkımşılık"), ("мүлік", "mülık"), ("өңір", "öñır"), ("www.egov.kz", "www.egov.kz"),
        ("18:00-дан", "18:00-dan"), ("Іздеу", "Izdeu"), ("ғимарат", "ğimarat"),
        ("лицензиясын", "litsenziasyn"), ("Лицензия", "Litsenzia"), ("ЛИЦЕНЗИЯ", "LİTSENZİA"), ("бюджет", "büdjet"),
        ("ҚР-дан тыс", "QR-dan tys"), ("АЕК", "AEK"), ("ащы", "aşşy"), ("Рождество", "Rojdestvo"),
        ("SMS хабарлама", "SMS habarlama"), ("15 (он бес)", "15 (on bes)"), ("Құрбан айт", "Qūrban ait"),
        ("қаулының күшін жою", "qaulynyñ küşın joiu"), ("Ақтөбе", "Aqtöbe"), ("мобильді", "mobildı"),
        ("adilet.gov.kz. сайтында", "adilet.gov.kz. saitynda"), ("сондай-ақ", "sondai-aq"), ("", ""), ("№ 437", "№ 437"),
    ])
    func latin(of kazakh: String, is expected: String) {
        let words = Library.builtIn.content(in: .kazakhLatin).words
        #expect(words.text(of: Localized(kazakh: kazakh, russian: "", english: "")) == expected)
    }
}
