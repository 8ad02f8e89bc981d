/// Every figure of the search that does not follow from what it works on, and where it comes from.
///
/// **Fitted**: found by `scripts/fit-search`, which writes them here, from the texts of the data left out in turn and
/// from the working files in `Tests/AssistantCoreTests/Queries`. **Tried**: the best of a few values on these.
/// **Chosen**: by reasoning. Nothing here was ever held against the files for reporting.
enum SearchConstants {
    // Fitted: how likely a query is on the subject, as a logistic regression.

    static let bias = -3.571
    /// For each unit by which the nearest document is ahead of what is asked elsewhere.
    static let leadWeight = 0.418
    /// For each unit of the logarithm of how much likelier the query is among all of ours than elsewhere.
    static let oddsWeight = 0.479

    // Tried: what says how much.

    /// How far the sizes of documents are made one, from 0 to 1: with 0 the one with most ways to ask wins, with 1 the
    /// smallest is taken for as well known as the largest.
    static let evenness: Float = 0.4
    /// What is added to the sum of every feature in every group (Lidstone): nothing is impossible.
    static let smoothing: Float = 0.02
    /// What a body counts beside a title or a way to ask: it says less of how it is asked for.
    static let bodyWorth: Float = 0.6
    /// What a feature says beside a gram that is as rare.
    static let termWorth: Float = 3, pairWorth: Float = 2, stemWorth: Float = 2
    /// How many letters in a row are a gram, and how many at the beginning of a word its stem; both at most seven.
    static let gramLength = 4, stemLength = 5

    /// How many words at most ask for nothing in particular, and how much more the prior of a document counts then.
    static let mostBare = 3, bareTrust: Float = 6

    // Tried: what is a slip.

    /// Shorter words have neighbours that mean something else.
    static let shortestCorrected = 5
    /// Shorter words have one slip at most, these two.
    static let shortestWithTwoSlips = 9
    /// Longer endings are hardly ever on a word that is mistyped too.
    static let longestEnding = 4
    /// How many times as often a word must be used to be meant instead of another.
    static let muchMore = 20

    // Chosen: what is shown.

    /// How many of the nearest documents share the chance of being right.
    static let compared = 10
    /// How many hits a vague query gets.
    static let fewest = 5
    /// The score below which the best hit is one of several.
    static let vagueScore = 0.45
    /// The likelihood below which a query is off the subject.
    static let leastOnSubject = 0.45
    /// How likely a word or two of our own texts are on the subject at least, while something here is nearer.
    static let keywordOnSubject = 0.5
    /// The share of a query that stands in what is vague, above which it may ask for nothing.
    static let leastVague: Float = 0.5
    /// The chance of a document, beside that of the best, below which it is not shown.
    static let leastChance = 0.003
    /// The letters below which a query is but the beginning of a word.
    static let shortestMeaning = 4
    /// The most words that are looked up as they are.
    static let mostKeywords = 2

    // Chosen: what is read.

    /// In letters: no honest query is longer.
    static let longestQuery = 500
    /// In letters: nothing is found by what follows in a longer word.
    static let longestWord = 40
}
