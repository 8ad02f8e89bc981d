// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "jso",
    products: [
        .executable(name: "jso", targets: ["jso"]),
        .library(name: "AssistantCore", targets: ["AssistantCore"]),
        // For tests alone: put before the program, it moves its clock.
        .library(name: "MovedClock", type: .dynamic, targets: ["MovedClock"]),
    ],
    targets: [
        .systemLibrary(
            name: "CNcurses", pkgConfig: "ncursesw",
            providers: [.apt(["libncurses-dev", "pkg-config"])]),
        .target(name: "CTerminalRescue"),
        .target(name: "Terminal", dependencies: ["CNcurses", "CTerminalRescue"]),
        // Finds documents of any kind by what is asked.
        .target(name: "Search"),
        .target(name: "AssistantCore", dependencies: ["Search"]),
        .target(name: "ContentCoding"),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .target(name: "DataFiles", dependencies: ["AssistantCore", "CYAML"]),
        .target(name: "Tables"),
        .target(name: "AssistantScreens", dependencies: ["AssistantCore", "Search", "Terminal"]),

        // What start-up needs is read from Data/ while building, not at each start.
        .executableTarget(name: "prepare-data", dependencies: ["AssistantCore", "ContentCoding", "DataFiles"]),
        .plugin(name: "PrepareData", capability: .buildTool(), dependencies: ["prepare-data"]),
        .target(name: "BuiltInData", dependencies: ["AssistantCore", "ContentCoding"], plugins: ["PrepareData"]),

        .executableTarget(
            name: "jso",
            dependencies: ["AssistantCore", "AssistantScreens", "BuiltInData", "DataFiles", "Tables", "Terminal"]),

        // Measures the search and finds its weights: scripts/bench-search, scripts/fit-search.
        .executableTarget(
            name: "search-bench",
            dependencies: ["AssistantCore", "BuiltInData", "LabelledQueries", "Search", "SeededRandom"]),
        .target(
            name: "LabelledQueries", dependencies: ["AssistantCore", "Search", "Tables"], path: "Tests/LabelledQueries"),

        // A terminal emulator, so that tests see what a person would see.
        .systemLibrary(
            name: "CVTerm", path: "Tests/CVTerm", pkgConfig: "vterm",
            providers: [.apt(["libvterm-dev"])]),
        .testTarget(name: "SearchTests", dependencies: ["Search"]),
        .testTarget(name: "TablesTests", dependencies: ["Tables"]),
        .target(name: "SeededRandom", path: "Tests/SeededRandom"),
        .testTarget(name: "TerminalTests", dependencies: ["SeededRandom", "Terminal"]),
        .testTarget(
            name: "AssistantCoreTests",
            dependencies: ["AssistantCore", "BuiltInData", "DataFiles", "LabelledQueries", "Search", "SeededRandom"],
            exclude: ["Cases", "Queries", "Seed"]),
        .testTarget(
            name: "ContentCodingTests", dependencies: ["AssistantCore", "BuiltInData", "ContentCoding", "DataFiles"]),
        .testTarget(name: "DataFilesTests", dependencies: ["AssistantCore", "DataFiles", "SeededRandom"]),
        .testTarget(
            name: "AssistantScreensTests",
            dependencies: ["AssistantScreens", "AssistantCore", "BuiltInData", "SeededRandom", "Terminal"],
            exclude: ["Pictures"]),
        .executableTarget(name: "trap-on-screen", dependencies: ["Terminal"], path: "Tests/TrapOnScreen"),
        .target(name: "MovedClock", path: "Tests/MovedClock", publicHeadersPath: "."),
        .testTarget(
            name: "EndToEnd",
            dependencies: ["CVTerm", "MovedClock", "SeededRandom", "jso", "prepare-data", "trap-on-screen"]),
    ],
    swiftLanguageModes: [.v6]
)

// Fuzzing needs other flags for every module: `scripts/fuzz` asks for it.
if Context.environment["JSO_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "fuzz-readers",
            dependencies: ["AssistantCore", "AssistantScreens", "BuiltInData", "DataFiles", "Tables", "Terminal"],
            path: "Tests/Fuzz/Sources"))
    let watched: Set = ["AssistantCore", "AssistantScreens", "DataFiles", "Search", "Tables", "Terminal", "BuiltInData"]
    for target in package.targets where watched.contains(target.name) {
        target.swiftSettings = [.unsafeFlags(["-sanitize=fuzzer"])]
    }
    for target in package.targets where target.type == .executable {
        // What the watched modules report to; whoever is the fuzzer calls its loop.
        target.linkerSettings = [.unsafeFlags(["-lclang_rt.fuzzer_no_main-x86_64", "-lstdc++"])]
    }
}
