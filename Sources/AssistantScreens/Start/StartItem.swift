import AssistantCore

/// A row of the start screen.
struct StartItem {
    let link: Link
    let title: String
    /// In small, where there is room.
    let about: String?
}

extension StartScreen {
    /// What brings people here, and behind it the ways, by their numbers.
    func items(in setting: Setting) -> [StartItem] {
        setting.situations.map { StartItem(link: .situation($0.id), title: $0.title, about: nil) }
            + Self.ways.enumerated().map { index, way in
                StartItem(
                    link: way.link, title: "\(index + 1) \(setting.words[way.title])", about: setting.words[way.about])
            }
    }
}
