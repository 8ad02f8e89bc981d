import AssistantCore
import InterfaceWords
import Law

extension Words {
    /// What `--version` says: the program, the law that its data tell, and the day of the data.
    func version(_ program: String, _ law: Parameters) -> String {
        self(.version, [
            "version": .text(program), "law": .text(law.version.lawAsOf.iso), "day": .text(law.version.day.iso),
        ])
    }

    /// The last line of every help.
    func stateOfLaw(_ law: Parameters) -> String {
        say(Phrase(ResultWord.lawAsOf, ["date": .date(law.version.lawAsOf)]))
    }
}
