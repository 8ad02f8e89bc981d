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
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CNcurses", pkgConfig: "ncursesw",
            providers: [.apt(["libncurses-dev", "pkg-config"])]),
        .target(name: "Terminal", dependencies: ["CNcurses"]),
        .target(name: "AssistantCore"),
        .target(
            name: "DataFiles",
            dependencies: ["AssistantCore", .product(name: "Yams", package: "Yams")]),
        .target(name: "Tables", dependencies: [.product(name: "SwiftCSV", package: "SwiftCSV")]),
        .target(name: "AssistantScreens", dependencies: ["AssistantCore", "Terminal"]),

        // What start-up needs is read from Data/ while building, not at each start.
        .executableTarget(name: "prepare-data", dependencies: ["AssistantCore", "DataFiles"]),
        .plugin(name: "PrepareData", capability: .buildTool(), dependencies: ["prepare-data"]),
        .target(name: "BuiltInData", dependencies: ["AssistantCore"], plugins: ["PrepareData"]),

        .executableTarget(
            name: "jso",
            dependencies: [
                "AssistantCore", "AssistantScreens", "BuiltInData", "DataFiles", "Tables", "Terminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // Measures the search and finds its weights: scripts/bench-search, scripts/fit-search.
        .executableTarget(
            name: "search-bench", dependencies: ["AssistantCore", "BuiltInData", "LabelledQueries", "SeededRandom"]),
        .target(
            name: "LabelledQueries", dependencies: ["AssistantCore", "Tables"], path: "Tests/LabelledQueries"),

        // A terminal emulator, so that tests see what a person would see.
        .systemLibrary(
            name: "CVTerm", path: "Tests/CVTerm", pkgConfig: "vterm",
            providers: [.apt(["libvterm-dev"])]),
        .testTarget(name: "TablesTests", dependencies: ["Tables"]),
        .target(name: "SeededRandom", path: "Tests/SeededRandom"),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal"]),
        .testTarget(
            name: "AssistantCoreTests",
            dependencies: ["AssistantCore", "BuiltInData", "DataFiles", "LabelledQueries", "SeededRandom"],
            exclude: ["Cases", "Queries", "Seed"]),
        .testTarget(name: "DataFilesTests", dependencies: ["DataFiles", "AssistantCore"]),
        .testTarget(
            name: "AssistantScreensTests",
            dependencies: ["AssistantScreens", "AssistantCore", "BuiltInData", "SeededRandom", "Terminal"],
            exclude: ["Pictures"]),
        .executableTarget(name: "trap-on-screen", dependencies: ["Terminal"], path: "Tests/TrapOnScreen"),
        .target(name: "MovedClock", path: "Tests/MovedClock", publicHeadersPath: "."),
        .testTarget(
            name: "EndToEnd", dependencies: ["CVTerm", "MovedClock", "SeededRandom", "jso", "trap-on-screen"]),
    ],
    swiftLanguageModes: [.v6]
)

// Fuzzing needs other flags for every module: `scripts/fuzz` asks for it.
if Context.environment["JSO_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "fuzz-readers", dependencies: ["AssistantCore", "BuiltInData", "DataFiles", "Tables"],
            path: "Tests/Fuzz/Sources"))
    let watched: Set = ["AssistantCore", "DataFiles", "Tables", "BuiltInData"]
    for target in package.targets where watched.contains(target.name) {
        target.swiftSettings = [.unsafeFlags(["-sanitize=fuzzer"])]
    }
    for target in package.targets where target.type == .executable {
        // What the watched modules report to; whoever is the fuzzer calls its loop.
        target.linkerSettings = [.unsafeFlags(["-lclang_rt.fuzzer_no_main-x86_64", "-lstdc++"])]
    }
}
