import AssistantCore
import BuiltInData
import Foundation
import LabelledQueries
import Search

extension SearchIndex where ID == Subject {
    /// The index of the data that is built in.
    static var builtIn: SearchIndex<Subject> { Library.builtIn.searchIndex() }
}

extension LabelledQuery {
    /// The queries of a file in Queries/.
    static func read(named file: String) throws -> [LabelledQuery] {
        try read(URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Queries/\(file)").path)
    }
}
