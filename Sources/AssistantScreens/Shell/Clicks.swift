import AssistantCore
import Terminal

extension State {
    /// What is named around the screen is clicked as well: the languages, the places, the keys.
    mutating func click(_ position: Position) -> [Effect] {
        let parts = setting.parts
        let isNoticeShown = notice != nil
        notice = nil
        if parts.title.contains(position) {
            guard let language = TitleLine(setting, columns: parts.title.columns).language(at: position.column) else { return [] }
            change(to: language)
        } else if parts.places.contains(position) {
            guard !isAskingToQuit, let section = placesLine.section(at: position.column) else { return [] }
            return handle(.go(section.link))
        } else if parts.status.contains(position) {
            guard !isNoticeShown, let command = statusLine.command(at: position.column) else { return [] }
            return handle(command)
        } else {
            return apply(front.click(position, in: setting))
        }
        return []
    }

    var placesLine: PlacesLine {
        let screen = screens[place]
        return PlacesLine(
            current: screen.section, columns: setting.parts.places.columns,
            isStartNext: covers.isEmpty && trail.isEmpty && place != .start && screen.isAtTop, in: setting)
    }

    var statusLine: StatusLine {
        StatusLine(front.hints(in: setting), columns: setting.parts.status.columns, in: setting)
    }
}
