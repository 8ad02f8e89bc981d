import AssistantCore
import Terminal

// What can be done in the result of a form.
extension FormState {
    mutating func handleInResult(_ command: Command, in setting: Setting) -> Outcome {
        switch command {
        case .back, .result: pane = .fields
        case .previousPane: if !goToLink(by: -1, in: setting) { pane = .fields }
        case .nextPane: if !goToLink(by: 1, in: setting) { pane = .fields }
        case .up: step(by: -1, in: setting)
        case .down: step(by: 1, in: setting)
        case .first: position = PagePosition()
        case .last: scroll(by: .max / 2, in: setting)
        case .open: return followLink(in: setting)
        default: return .unhandled
        }
        return .done
    }

    private mutating func goToLink(by direction: Int, in setting: Setting) -> Bool {
        let (page, rows) = linkedPage(layout(in: setting), in: setting)
        return position.goToLink(by: direction, in: page, rows: rows)
    }

    private mutating func step(by direction: Int, in setting: Setting) {
        let (page, rows) = linkedPage(layout(in: setting), in: setting)
        position.step(by: direction, in: page, rows: rows)
    }

    mutating func scroll(by amount: Int, in setting: Setting) {
        let (page, rows) = linkedPage(layout(in: setting), in: setting)
        position.scroll(by: amount, in: page, rows: rows)
    }

    /// So many pages on.
    mutating func scroll(pages: Int, in setting: Setting) {
        scroll(by: pages * max(1, (layout(in: setting).result.first?.rows ?? 1) - 2), in: setting)
    }

    /// To what the link selected leads to, or else to the first answer.
    private func followLink(in setting: Setting) -> Outcome {
        let links = linkedPage(layout(in: setting), in: setting).page.links
        if let index = position.link, links.indices.contains(index) { return .follow(links[index].link) }
        return links.first.map { .follow($0.link) } ?? .done
    }

    /// The column of the result that has the links, which is as long as the others, and the rows that it is shown in.
    func linkedPage(_ layout: FormLayout, in setting: Setting) -> (page: Page, rows: Int) {
        (resultPages(layout, in: setting).last ?? Page([], in: TextFormat(columns: 1)), layout.result.first?.rows ?? 1)
    }

    /// Takes a digit of an answer's number; gives the number when no other that the result names is longer.
    mutating func type(_ digit: Int, in setting: Setting) -> Int? {
        let numbers = answers(in: setting)
        let typed = typedDigits + String(digit)
        let text = numbers.contains { String($0).hasPrefix(typed) } ? typed : String(digit)
        typedDigits = text
        guard let number = Int(text), numbers.contains(number) else { return nil }
        guard !numbers.contains(where: { $0 != number && String($0).hasPrefix(text) }) else { return nil }
        typedDigits = ""
        return number
    }

    /// The official answers that the result names, or those of the calculator.
    private func answers(in setting: Setting) -> [Int] {
        let calculator = calculator(in: setting)
        return if case .success(let result) = outcome { result.faq(of: calculator) } else { calculator.faq }
    }
}
