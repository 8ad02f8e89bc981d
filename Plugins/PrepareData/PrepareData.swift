import Foundation
import PackagePlugin

/// Checks Data/ and puts what it says into a Swift file each time it has changed; bad data stops the build.
@main
struct PrepareData: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let data = context.package.directoryURL.appending(path: "Data")
        let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInParts.swift")
        let files = FileManager.default.enumerator(at: data, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "yaml" } ?? []
        return [
            .buildCommand(
                displayName: "Preparing Data/",
                executable: try context.tool(named: "prepare-data").url,
                arguments: [data.path(), output.path()],
                inputFiles: files,
                outputFiles: [output])
        ]
    }
}
