import Law

/// The words of the manual page: `Data/interface/manual.yaml`.
public enum ManualWord: String, WordKey {
    case sectionName = "section-name"
    case sectionSynopsis = "section-synopsis"
    case sectionDescription = "section-description"
    case sectionCommands = "section-commands"
    case sectionOptions = "section-options"
    case sectionKeys = "section-keys"
    case sectionEnvironment = "section-environment"
    case sectionStatus = "section-status"
    case sectionFiles = "section-files"
    case sectionLimits = "section-limits"
    case nameLine = "name-line"
    case description
    case howToWrite = "how-to-write"
    case everyCommand = "every-command"
    case environmentData = "environment-data"
    case environmentKeys = "environment-keys"
    case environmentColor = "environment-color"
    case environmentLanguage = "environment-language"
    case statusDone = "status-done"
    case statusNothingFound = "status-nothing-found"
    case statusRowsFailed = "status-rows-failed"
    case statusWrongUsage = "status-wrong-usage"
    case statusBadData = "status-bad-data"
    case statusNoInput = "status-no-input"
    case statusFault = "status-fault"
    case statusSignal = "status-signal"
    case filesFolder = "files-folder"
    case limitAdvice = "limit-advice"
    case limitKilled = "limit-killed"

    public static let file = "manual"
}
