extension WordCatalogue {
    /// Every kind of word that the program uses.
    public static let all = [
        WordCatalogue(ScreenWord.self), WordCatalogue(CommandWord.self), WordCatalogue(FaultWord.self),
    ]
}
