import AssistantCore
import Law
import Terminal

/// Where the parts of the start screen stand.
struct StartLayout {
    let titleRow: Int
    let languageRow: Int
    let wayRows: [Int]
    let hasAbout: Bool
    let column: Int
    let width: Int

    init(_ setting: Setting) {
        let body = setting.body
        hasAbout = body.rows >= 18
        let step = hasAbout ? 3 : 1
        let height = 5 + (hasAbout ? 2 : 0) + step * StartScreen.ways.count
        titleRow = body.row + max(0, (body.rows - height) / 2)
        languageRow = titleRow + 4
        let first = languageRow + 2
        wayRows = StartScreen.ways.indices.map { first + $0 * step }
        width = min(60, body.columns - 4)
        column = body.column + (body.columns - width) / 2
    }

    /// The languages, each by its own name, and where it stands.
    func languages(in setting: Setting) -> [(language: Language, name: String, column: Int)] {
        var next = column
        return setting.languages.map { language in
            let name = setting.library.content(in: language).words[.languageName]
            defer { next += name.columns + 2 }
            return (language, name, next)
        }
    }
}
