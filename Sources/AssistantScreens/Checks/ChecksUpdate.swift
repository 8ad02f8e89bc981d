import AssistantCore
import Terminal

extension ChecksState {
    /// Shows what a link leads to: a single check, or the list with the first of them selected.
    mutating func show(_ names: [String], in setting: Setting) {
        let all = setting.content.checks
        if let first = names.first, let index = all.firstIndex(where: { $0.name == first }) {
            menu.select(index, all.count, layout(in: setting).list.rows)
        }
        isOpenedByLink = names.count == 1
        open = nil
        if isOpenedByLink { openSheet(in: setting) }
    }

    mutating func close() { open = nil }

    mutating func type(_ key: Key, in setting: Setting) -> Bool {
        open.map { sheets[$0]?.type(key, in: setting) == true } ?? false
    }

    mutating func paste(_ text: String, in setting: Setting) -> Bool {
        open.flatMap { sheets[$0]?.paste(text, in: setting) } ?? true
    }

    mutating func obey(_ command: Command, in setting: Setting) -> Outcome {
        guard let open, var sheet = sheets[open] else { return obeyInMenu(command, in: setting) }
        let outcome = sheet.obey(command, rows: height(in: setting), in: setting)
        sheets[open] = sheet
        guard outcome == .leave else { return outcome }
        self.open = nil
        return isOpenedByLink ? .leave : .done
    }

    mutating func click(_ position: Position, in setting: Setting) -> Outcome {
        let body = setting.parts.body
        if let open, var sheet = sheets[open] {
            guard position.row > body.row, body.contains(position) else { return .done }
            let outcome = sheet.click(row: position.row - body.row - 1 + sheet.top, in: setting)
            sheets[open] = sheet
            return outcome
        }
        let count = setting.content.checks.count
        guard let index = menu.index(at: position, in: layout(in: setting), count: count) else { return .done }
        if index == menu.selected || !setting.isWide {
            menu.selected = index
            isOpenedByLink = false
            openSheet(in: setting)
        }
        menu.selected = index
        return .done
    }

    mutating func wheel(_ direction: WheelDirection, in setting: Setting) {
        for _ in 0..<(open == nil ? 1 : 3) { _ = obey(direction == .up ? .up : .down, in: setting) }
    }

    mutating func settle(in setting: Setting) {
        menu.select(menu.selected, setting.content.checks.count, layout(in: setting).list.rows)
        let height = height(in: setting)
        if let open { sheets[open]?.settle(rows: height, in: setting) }
    }

    private mutating func obeyInMenu(_ command: Command, in setting: Setting) -> Outcome {
        let count = setting.content.checks.count
        if menu.obey(command, count: count, rows: layout(in: setting).list.rows) { return .done }
        switch command {
        case .open:
            isOpenedByLink = false
            openSheet(in: setting)
        case .back: return .leave
        default: break
        }
        return .done
    }

    private mutating func openSheet(in setting: Setting) {
        let name = setting.content.checks[menu.selected].name
        open = name
        guard sheets[name] == nil else { return }
        var sheet = CheckSheet(name: name)
        sheet.start(rows: height(in: setting), in: setting)
        sheets[name] = sheet
    }

    private func layout(in setting: Setting) -> MenuLayout {
        MenuLayout(setting, count: setting.content.checks.count)
    }

    private func height(in setting: Setting) -> Int { CheckSheet.height(in: setting) }
}
