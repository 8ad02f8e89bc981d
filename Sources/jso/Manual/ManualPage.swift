import AssistantCore
struct ManualPage {
    let root: CommandDeclaration
    let words: Words
    var roff: String { "" }
}
