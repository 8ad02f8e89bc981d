import AssistantCore
import AssistantScreens
import Law
import Terminal

/// What a terminal may send: the same events however the bytes come apart, and screens that outlive them.
func typeAtTheScreens(_ bytes: [UInt8], library: Library, today: CalendarDate) {
    var whole = KeyDecoder(pasteTimeout: 1000), apart = KeyDecoder(pasteTimeout: 1000)
    let events = whole.decode(bytes) + whole.handleTimeout()
    let inPieces = bytes.flatMap { apart.decode([$0]) } + apart.handleTimeout()
    precondition(events == inPieces, "bytes that come apart give other events")

    precondition(whole.decode("x".utf8) == [.key(.character("x"))], "something stays open for ever")

    let size = Size(rows: 24, columns: 80)
    var state = State(library: library, language: .kazakh, size: size, day: today)
    for event in events.prefix(200) where state.update(event, on: today) == [.quit] { break }
    precondition(state.draw().size == size)
}
