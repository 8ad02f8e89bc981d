// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "jso",
    products: [
        .executable(name: "jso", targets: ["jso"]),
        .library(name: "AssistantCore", targets: ["AssistantCore", "Law", "Search"]),
        // For tests alone: put before the program, it moves its clock.
        .library(name: "MovedClock", type: .dynamic, targets: ["MovedClock"]),
    ],
    targets: [
        .systemLibrary(
            name: "CNcurses", pkgConfig: "ncursesw",
            providers: [.apt(["libncurses-dev", "pkg-config"])]),
        .target(name: "CTerminalRescue"),
        .target(name: "Terminal", dependencies: ["CNcurses", "CTerminalRescue"]),
        .target(name: "Law"),
        // Finds documents of any kind by what is asked.
        .target(name: "Search"),
        .target(name: "AssistantCore", dependencies: ["Law", "Search"]),
        .target(name: "ContentCoding"),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .target(name: "InterfaceWords", dependencies: ["Law"]),
        .target(name: "DataFiles", dependencies: ["AssistantCore", "CYAML", "InterfaceWords", "Law"]),
        .target(name: "Tables"),
        .target(name: "AssistantScreens", dependencies: ["AssistantCore", "InterfaceWords", "Law", "Search", "Terminal"]),

        // What start-up needs is read from Data/ while building, not at each start.
        .executableTarget(
            name: "prepare-data", dependencies: ["AssistantCore", "ContentCoding", "DataFiles", "InterfaceWords", "Law"]),
        .plugin(name: "PrepareData", capability: .buildTool(), dependencies: ["prepare-data"]),
        .target(
            name: "BuiltInData", dependencies: ["AssistantCore", "ContentCoding", "Law"], plugins: ["PrepareData"]),

        .executableTarget(
            name: "jso",
            dependencies: [
                "AssistantCore", "AssistantScreens", "BuiltInData", "DataFiles", "InterfaceWords", "Law", "Search", "Tables", "Terminal",
            ]),

        // Measures the search and finds its weights: scripts/bench-search, scripts/fit-search.
        .executableTarget(
            name: "search-bench",
            dependencies: ["AssistantCore", "BuiltInData", "LabelledQueries", "Law", "Search", "SeededRandom"]),
        .target(
            name: "LabelledQueries", dependencies: ["AssistantCore", "Search", "Tables"], path: "Tests/LabelledQueries"),

        // A terminal emulator, so that tests see what a person would see.
        .systemLibrary(
            name: "CVTerm", path: "Tests/CVTerm", pkgConfig: "vterm",
            providers: [.apt(["libvterm-dev"])]),
        .testTarget(name: "SearchTests", dependencies: ["Search"]),
        .testTarget(name: "TablesTests", dependencies: ["SeededRandom", "Tables"], exclude: ["Written"]),
        .target(name: "SeededRandom", path: "Tests/SeededRandom"),
        .testTarget(name: "TerminalTests", dependencies: ["SeededRandom", "Terminal"]),
        .testTarget(
            name: "AssistantCoreTests",
            dependencies: [
                "AssistantCore", "BuiltInData", "DataFiles", "InterfaceWords", "LabelledQueries", "Law", "Search",
                "SeededRandom",
            ],
            exclude: ["Cases", "Queries", "Seed"]),
        .testTarget(
            name: "ContentCodingTests",
            dependencies: ["AssistantCore", "BuiltInData", "ContentCoding", "DataFiles", "Law"]),
        .testTarget(
            name: "DataFilesTests", dependencies: ["AssistantCore", "DataFiles", "InterfaceWords", "Law", "SeededRandom"]),
        .testTarget(
            name: "AssistantScreensTests",
            dependencies: ["AssistantScreens", "AssistantCore", "BuiltInData", "InterfaceWords", "Law", "SeededRandom", "Terminal"],
            exclude: ["Pictures"]),
        .executableTarget(name: "trap-on-screen", dependencies: ["Terminal"], path: "Tests/TrapOnScreen"),
        .target(name: "MovedClock", path: "Tests/MovedClock", publicHeadersPath: "."),
        .testTarget(
            name: "EndToEnd",
            dependencies: ["CVTerm", "MovedClock", "SeededRandom", "Tables", "jso", "prepare-data", "trap-on-screen"]),
    ],
    swiftLanguageModes: [.v6]
)

// Fuzzing needs other flags for every module: `scripts/fuzz` asks for it.
if Context.environment["JSO_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "fuzz-readers",
            dependencies: ["AssistantCore", "AssistantScreens", "BuiltInData", "DataFiles", "Law", "Tables", "Terminal"],
            path: "Tests/Fuzz/Sources"))
    let watched: Set = [
        "AssistantCore", "AssistantScreens", "DataFiles", "Law", "Search", "Tables", "Terminal", "BuiltInData",
    ]
    for target in package.targets where watched.contains(target.name) {
        target.swiftSettings = [.unsafeFlags(["-sanitize=fuzzer"])]
    }
    for target in package.targets where target.type == .executable {
        // What the watched modules report to; whoever is the fuzzer calls its loop.
        target.linkerSettings = [.unsafeFlags(["-lclang_rt.fuzzer_no_main-x86_64", "-lstdc++"])]
    }
}
