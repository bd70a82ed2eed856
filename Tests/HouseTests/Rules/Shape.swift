let fileSize = Rule.perFile(
    "no file is over 400 lines",
    bad: [SourceFile("Sources/Web/A.swift", String(repeating: "a\n", count: 401))],
    good: [SourceFile("Sources/Web/A.swift", String(repeating: "a\n", count: 400))]
) { file in
    let count = file.text.hasSuffix("\n") ? file.lines.count - 1 : file.lines.count
    return isCode(file) && count > 400 ? [file.complaint(count, "\(count) lines; a file has 400 at most")] : []
}

let lineShape = Rule.perFile(
    "no line is over 120 characters or ends in a space",
    bad: [
        SourceFile("bin/a", "echo\u{20}\n"),
        SourceFile("docs/a.md", "word\t\n"),
        SourceFile("Sources/Web/A.swift", String(repeating: "a", count: 121)),
    ],
    good: [SourceFile("Sources/Web/A.swift", String(repeating: "é", count: 120))]
) { file in
    guard isCode(file) || file.isMarkdown else { return [] }
    let trailing = file.complaints(/[ \t]+$/, in: file.lines) { _ in "the line ends in a space" }
    let long = file.lines.enumerated().filter { isCode(file) && $1.count > 120 }
    return trailing + long.map { file.complaint($0 + 1, "\($1.count) characters; a line has 120 at most") }
}

let nothingLeftOver = Rule.perFile(
    "no work is left over in a comment",
    bad: [
        SourceFile("Sources/Web/A.swift", "// TODO: say so"),
        SourceFile("Tests/browser/a.py", "# " + "FIXME later"),
    ]
) { file in
    let message = { (word: String) in "\(word): finish it, or write it where work is kept" }
    let pattern = /\b(?:TODO|FIXME|XXX|HACK)\b/
    return file.isSwift
        ? file.complaints(pattern, in: file.parts.comments, message)
        : isCode(file) ? file.complaints(pattern, in: file.lines, message) : []
}

/// A test that is commented out still looks like a test to someone counting them.
let noDeadTests = Rule.perFile(
    "no test is commented out",
    bad: [
        SourceFile("Tests/StoreTests/A.swift", "// #expect(a == b)"),
        SourceFile("Tests/StoreTests/A.swift", "// @Test func a() {"),
        SourceFile("Tests/StoreTests/A.swift", "    // let a = try commit()"),
        SourceFile("Tests/browser/test_a.py", "    # assert page.title"),
    ],
    good: [SourceFile("Tests/StoreTests/A.swift", "// Two writers try to commit; one (the later) is told.")]
) { file in
    guard file.isUnder("Tests") else { return [] }
    let swift =
        #/
        ^//+ \s* (?: \#expect | \#require | @Test | @Suite | func\s\w+\( | (?:let|var)\s\w+\s*[:=] | \}$ )
        /#
    let python = /^\s*#\s*(?:assert |def \w+\(|import \w+$|@pytest)/
    let message = { (code: String) in "\(code): code in a comment runs nowhere" }
    return file.isSwift
        ? file.complaints(swift, in: file.parts.comments, message)
        : file.path.hasSuffix(".py") ? file.complaints(python, in: file.lines, message) : []
}

/// Scripts in `bin` and `.ci` have no ending.
private func isCode(_ file: SourceFile) -> Bool {
    [".swift", ".py", ".sh", ".sql", ".css", ".js", ".h"].contains { file.path.hasSuffix($0) }
        || file.isUnder("bin", ".ci")
}
