import AssistantCore
import InterfaceWords
import Law

extension WordCatalogue {
    /// Every kind of word that the program uses: each has its file in `Data/interface/`.
    static let all = [
        WordCatalogue(ScreenWord.self), WordCatalogue(CommandWord.self), WordCatalogue(FaultWord.self),
        WordCatalogue(InputWord.self), WordCatalogue(StepWord.self), WordCatalogue(NoteWord.self),
        WordCatalogue(ResultWord.self), WordCatalogue(FormatWord.self), WordCatalogue(ManualWord.self),
    ]
}
