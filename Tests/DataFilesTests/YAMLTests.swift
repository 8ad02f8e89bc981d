import Testing

@testable import DataFiles

@Suite struct YAMLTests {
    @Test func valuesAndLinesAreRead() throws {
        let node = try YAMLNode(parsing: "# note\na: {b: \"x\\ty\", c: [1, '2']}\nd:\n  - қ\n  - |\n    two\n    lines\n")
        #expect(node["a"]?["b"]?.scalar == "x\ty" && node["a"]?.line == 2)
        #expect(node["a"]?["c"]?.sequence?.map(\.scalar) == ["1", "2"])
        #expect(node["d"]?.sequence?.map(\.line) == [4, 5])
        #expect(node["d"]?.sequence?.last?.scalar == "two\nlines\n")
        #expect(node["e"] == nil && node["d"]?.scalar == nil)
    }

    @Test(arguments: [
        ("", 1, "empty"), ("# only a note\n", 1, "empty"), ("a: 1\n\tb: 2\n", 2, "tab"), ("a: [1\nb: 2\n", 2, "','"), ("a: *b\n", 1, "alias"),
        ("a: 1\n---\nb: 2\n", 3, "second"), ("a: \u{1}\n", 1, "control"),
    ])
    func whatIsNoYAMLIsToldWithItsLine(text: String, line: Int, why: String) throws {
        let error = try #require(throws: YAMLError.self) { try YAMLNode(parsing: text) }
        #expect(error.line == line && error.why.contains(why), "\(error)")
    }

    /// Names for places make a short text as large as one likes, or endless.
    @Test func aliasesCannotFillTheMemory() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 { text += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n" }
        #expect(throws: YAMLError.self) { try YAMLNode(parsing: text) }
        #expect(throws: YAMLError.self) { try YAMLNode(parsing: "a: &a [*a]\n") }
        #expect(throws: YAMLError.self) { try YAMLNode(parsing: String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)) }
    }
}
