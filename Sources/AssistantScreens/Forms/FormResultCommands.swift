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
        case .last: scroll(by: linkedPage(in: setting).lines.count, in: setting)
        case .open: return followLink(in: setting)
        default: return .unhandled
        }
        return .done
    }

    private mutating func goToLink(by direction: Int, in setting: Setting) -> Bool {
        position.goToLink(by: direction, in: linkedPage(in: setting), rows: resultRows(in: setting))
    }

    private mutating func step(by direction: Int, in setting: Setting) {
        position.step(by: direction, in: linkedPage(in: setting), rows: resultRows(in: setting))
    }

    mutating func scroll(by amount: Int, in setting: Setting) {
        position.scroll(by: amount, in: linkedPage(in: setting), rows: resultRows(in: setting))
    }

    /// To what the link selected leads to, or else to the first answer.
    private func followLink(in setting: Setting) -> Outcome {
        let links = linkedPage(in: setting).links
        if let index = position.link, links.indices.contains(index) { return .follow(links[index].link) }
        return links.first.map { .follow($0.link) } ?? .done
    }

    /// The column of the result that has the links; as long as the others.
    func linkedPage(in setting: Setting) -> Page { resultPages(in: setting).last ?? Page([], width: 1) }

    func resultRows(in setting: Setting) -> Int { layout(in: setting).result.first?.rows ?? 1 }

    func page(in setting: Setting) -> Int { max(1, resultRows(in: setting) - 2) }

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
