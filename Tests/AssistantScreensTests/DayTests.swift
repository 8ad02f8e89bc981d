import BuiltInData
import Law
import Terminal
import Testing

@testable import AssistantCore
@testable import AssistantScreens

/// A terminal that is left on sees midnight, and its clock is put right under its feet.
@Suite struct DayTests {
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(year: year, month: month, day: day)!
    }

    /// The fee for an action is 50 MCI: 3932 tenge in 2025, 4325 in 2026.
    @Test func anOpenFormReckonsWithTheDayOfTheEvent() {
        var person = Person(.english, rows: 40, columns: 200)
        person.day = Self.day(2025, 12, 31)
        person.press("F5 Up Right")
        #expect(person.screen.contains("To be paid in all: 196 600.00 ₸") && person.screen.contains("MCI on 31.12.2025"))
        person.day = Self.day(2026, 1, 1)
        person.press("Down")
        #expect(person.screen.contains("To be paid in all: 216 250.00 ₸") && person.screen.contains("MCI on 01.01.2026"))
        person.day = Self.day(2027, 2, 1)
        person.press("Up")
        #expect(person.screen.contains("MCI on 01.02.2027"))
        #expect(person.screen.contains("The MCI after 31.12.2026 is not known here"))
    }

    @Test(arguments: [
        Event.timeout, .resize(Size(rows: 40, columns: 120)), .key(.tab), .click(Position(row: 0, column: 0)),
        .wheel(.down, Position(row: 0, column: 0)), .paste(""),
    ])
    func everyEventBringsItsDay(event: Event) {
        var person = Person(.english, rows: 40, columns: 120)
        person.press("F5 1500000")
        #expect(person.screen.contains("MCI on 24.11.2026"))
        person.day = Self.day(2027, 2, 1)
        person.happen(event)
        #expect(person.screen.contains("MCI on 01.02.2027") && !person.screen.contains("24.11.2026"))
    }

    @Test func aFormThatWasLeftIsWorkedOutAnewToo() {
        var person = Person(.english, rows: 40, columns: 120)
        person.press("F5 1500000 F4")
        person.day = Self.day(2027, 2, 1)
        person.press("Down")
        person.press("1 F5")
        #expect(person.screen.contains("[1 500 000") && person.screen.contains("MCI on 01.02.2027"))
    }

    @Test func aDateThatIsTypedStays() {
        var person = Person(.english, rows: 40, columns: 120)
        person.press("F5 1500000 Down Down Down Down 01.06.2026")
        #expect(person.screen.contains("MCI on 01.06.2026"))
        person.day = Self.day(2027, 2, 1)
        person.press("Up")
        #expect(person.screen.contains("MCI on 01.06.2026"))
    }

    /// Suppose that from 2027 on it takes thirty years as a prosecutor.
    @Test func anOpenCheckGoesByTheDayOfTheEvent() {
        var person = Person(.english, rows: 40, columns: 120)
        person.state = State(
            library: Self.libraryOfThirty, language: .english, size: Size(rows: 40, columns: 120), day: person.day)
        person.press("5 F6 3 27 Enter")
        #expect(person.screen.contains("Does any of these apply to you?"))
        person.day = Self.day(2027, 1, 1)
        person.press("PgUp")
        #expect(person.screen.contains("How many full years did you work in state bodies"))
        #expect(!person.screen.contains("Does any of these apply to you?"))
    }

    private static let libraryOfThirty = Library(
        content: BuiltInData.content, checks: BuiltInData.checks, explanations: BuiltInData.explanations,
        changes: BuiltInData.changes, situations: BuiltInData.situations, law: { lawOfThirty }, vocabulary: BuiltInData.vocabulary)

    private static let lawOfThirty: Parameters = {
        let law = Person.library.law
        let years = "bailiff/prosecutor-years", now = law.namedFigures[years]!.values.values[0]
        var figures = law.namedFigures
        figures[years] = NamedFigure(kind: .years, values: Dated(values: [
            DatedValue(value: now.value, from: now.from, to: day(2026, 12, 31), source: now.source),
            DatedValue(value: Fraction(30, 1), from: day(2027, 1, 1), to: nil, source: now.source),
        ]))
        return Parameters(
            acts: law.acts, figures: law.figures, namedFigures: figures, rules: law.rules, feeBands: law.feeBands, averageWage: law.averageWage,
            periods: law.periods, calendar: law.calendar, version: law.version)
    }()
}
