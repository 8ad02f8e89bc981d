import Law
import Terminal
import Testing

@testable import AssistantScreens

/// `--plain`: one pane at a time, and the cursor goes to what is to be heard.
@Suite struct PlainTests {
    private func plain(_ keys: String, _ language: Language = .english) -> Person {
        var person = Person(language)
        person.state = State(
            library: Person.library, language: language, size: Size(rows: 40, columns: 120), day: person.day, isPlain: true)
        person.press(keys)
        return person
    }

    /// The row that the cursor stands in.
    private func heard(_ keys: String) -> String {
        let frame = plain(keys).frame
        return frame.cursor.map { frame.lines[$0.row] } ?? ""
    }

    @Test(arguments: ["", "Enter", "Esc Down", "F5 F5", "F5 F5 Home Enter 1500000", "F6 F6", "F1", "/ alimony"])
    func nothingStandsBesideWhatIsRead(keys: String) {
        #expect(!plain(keys).screen.contains("│"), "\(keys)")
    }

    @Test func theCursorGoesToResults() {
        #expect(heard("Enter").hasPrefix(" ~ This answer"))
        #expect(heard("F5 F5 Home Enter 1500000").contains("[1 500 000"))
        #expect(heard("F5 F5 Home Enter 1500000 F8").contains("To be paid in all: 1 725 000.00"))
        #expect(heard("2 F6").contains("1. Are you a citizen"))
        #expect(heard("2 F6 Down").contains("> 2. no"))
        #expect(heard("6 F6 3 1").contains("Apply to have the freeze lifted"))
    }

    @Test func theArrowsLeadFromTheQueryToWhatWasFound() {
        #expect(heard("/ alimony").contains("Search: alimony"))
        let first = plain("/ alimony").state.questions.listed(in: plain("").state.setting).first
        #expect(heard("/ alimony Down").hasPrefix(">"))
        #expect(plain("/ alimony Down").state.questions.selected == first, "the first one before the next")
        #expect(heard("/ alimony Down m").contains("Search: alimonym"))
    }
}
