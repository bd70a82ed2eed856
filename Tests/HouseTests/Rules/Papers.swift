import Foundation

/// A row is `| id | hazard | cause | control | tests | residual risk |`; tests are parted by semicolons.
let hazardsNameTests = Rule(
    name: "every row of SAFETY.md names tests that exist",
    bad: [
        [SourceFile("SAFETY.md", "| H1 | lost | a | b | a test nobody wrote | low |"), aTest],
        [SourceFile("SAFETY.md", "| H1 | lost | a | b |  | low |"), aTest],
        [SourceFile("SAFETY.md", "| H1 | lost | a | a sentence from the clinic |"), aTest],
        [SourceFile("SAFETY.md", "| H1 | a | b | c | a sentence from the clinic | low |\n| H1 | a |"), aTest],
        [SourceFile("SAFETY.md", "no rows"), aTest], [aTest],
    ],
    good: [[SourceFile("SAFETY.md", "| H1 | a | b | c | a sentence from the clinic; test_it | low |"), aTest, pyTest]]
) { tree in
    guard let log = tree.first(where: { $0.path == "SAFETY.md" }) else {
        return [Complaint(path: "SAFETY.md", line: 1, message: "the hazard log is missing")]
    }
    let tests = testNames(in: tree)
    let rows = log.lines.enumerated().filter { $1.hasPrefix("| H") && !$1.hasPrefix("| Hazard") }
    guard !rows.isEmpty else { return [log.complaint(1, "the hazard log has no row")] }
    return rows.flatMap { index, row -> [Complaint] in
        let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        guard cells.count == 6, !cells.contains("") else {
            return [log.complaint(index + 1, "a row has six cells, all of them filled")]
        }
        return cells[4].split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !tests.contains($0) }.map { log.complaint(index + 1, "no test is named \"\($0)\"") }
    }
}

private let aTest = SourceFile("Tests/A.swift", "@Test(\"a sentence from the clinic\") func a() {}")
private let pyTest = SourceFile("Tests/browser/test_a.py", "def test_it(page):")

/// Display names and function names, in Swift and in Python.
private func testNames(in tree: [SourceFile]) -> Set<String> {
    Set(
        tree.filter { $0.isUnder("Tests") }.flatMap { file in
            file.text.matches(of: /@Test\(\s*\x22([^\x22]+)\x22/).map { String($0.1) }
                + file.text.matches(of: /(?:func|def) (\w+)\(/).map { String($0.1) }
        })
}

let decisionsAreNumbered = Rule(
    name: "decisions are numbered once, without a gap, and say context, decision, consequences",
    bad: [
        [adr("0001-a"), adr("0003-b")], [adr("0001-a"), adr("0001-b")],
        [SourceFile("docs/decisions/0001-a.md", "# 1. A\n\n## Decision\n")],
        [SourceFile("docs/decisions/0001-a.md", adr("0002-a").text)],
    ],
    good: [[adr("0001-a"), adr("0002-b")]]
) { tree in
    let decisions = tree.filter { $0.isUnder("docs/decisions") && !$0.path.hasSuffix("README.md") }
    return decisions.enumerated().flatMap { index, file -> [Complaint] in
        let name = file.path.split(separator: "/")[2]
        var complaints: [Complaint] = []
        if Int(name.prefix(4)) != index + 1 { complaints.append(file.complaint(1, "should be number \(index + 1)")) }
        if !file.text.hasPrefix("# \(Int(name.prefix(4)) ?? 0). ") {
            complaints.append(file.complaint(1, "the title begins with the number"))
        }
        for part in ["Context", "Decision", "Consequences"] where !file.lines.contains("## \(part)") {
            complaints.append(file.complaint(1, "has no part \"\(part)\""))
        }
        return complaints
    }
}

private func adr(_ name: String) -> SourceFile {
    SourceFile(
        "docs/decisions/\(name).md",
        "# \(Int(name.prefix(4)) ?? 0). A\n\n## Context\n\n## Decision\n\n## Consequences\n")
}

let readmeLeadsIn = Rule(
    name: "the README names bin/demo, then bin/test, before any other command, and links only to what is there",
    bad: [
        [SourceFile("README.md", "run `swift build`, then bin/demo and bin/test")],
        [SourceFile("README.md", "run bin/demo")],
        [SourceFile("README.md", "bin/demo bin/test [map](ARCHITECTURE.md)")],
    ],
    good: [[SourceFile("README.md", "bin/demo bin/test [map](MAP.md)"), SourceFile("MAP.md", "")]]
) { tree in
    guard let readme = tree.first(where: { $0.path == "README.md" }) else {
        return [Complaint(path: "README.md", line: 1, message: "is missing")]
    }
    let commands = readme.text.matches(of: /\bbin\/\w+|swift (?:build|test|run)|towpath \w+ --/).map { String($0.0) }
    let first = commands.prefix(2) == ["bin/demo", "bin/test"] ? [] : [readme.complaint(1, "starts \(commands)")]
    return first + tree.filter(\.isMarkdown).flatMap { brokenLinks(in: $0, tree) }
}

private func brokenLinks(in file: SourceFile, _ tree: [SourceFile]) -> [Complaint] {
    let folder = file.path.split(separator: "/").dropLast()
    return file.text.matches(of: /\]\(([^)#:]+)(?:#[^)]*)?\)/).compactMap { match in
        var target = Array(folder)
        for step in match.1.split(separator: "/") where step != "." {
            if step == ".." { target = target.dropLast() } else { target.append(step) }
        }
        let path = target.joined(separator: "/")
        let isThere = tree.contains { $0.path == path || $0.path.hasPrefix(path + "/") }
        return isThere ? nil : file.complaint(1, "links to \(path), which is not there")
    }
}

let tablesAreDescribed = Rule(
    name: "docs/data.md describes every table with all its columns, and no other",
    bad: [
        [aTable, SourceFile("docs/data.md", "| `pet` | `id` | a pet |")],
        [aTable, SourceFile("docs/data.md", "| `pet` | `id`, `name`, `age` | a pet |")],
        [aTable, SourceFile("docs/data.md", "| `pet` | `id`, `name` | a pet |\n| `cat` | `id` | none |")],
        [aTable],
        [aTable, laterColumn, SourceFile("docs/data.md", "| `pet` | `id`, `name` | a pet |")],
    ],
    good: [
        [aTable, SourceFile("docs/data.md", "| `pet` | `id`, `name` | a pet |\n| `day` | a day, `2026-04-05` |")],
        [aTable, laterColumn, SourceFile("docs/data.md", "| `pet` | `id`, `name`, `age` | a pet |")],
    ]
) { tree in
    guard let page = tree.first(where: { $0.path == "docs/data.md" }) else {
        return [Complaint(path: "docs/data.md", line: 1, message: "is missing")]
    }
    let told = page.text.matches(of: /(?m)^\| `(\w+)` \| ((?:`\w+`(?:, )?)+) \| [^|]+ \|$/).map {
        String($0.1) + "(" + $0.2.replacing("`", with: "") + ")"
    }
    let sql = tree.filter { $0.path.hasSuffix(".sql") }.map(\.text).joined()
    let added = sql.matches(of: /ALTER TABLE (\w+) ADD COLUMN (\w+)/)
    let made = sql.matches(of: /CREATE TABLE (\w+) \(\n((?: {4}.*\n)+)\);/).map { table in
        let later = added.filter { $0.1 == table.1 }.map { ", \($0.2)" }.joined()
        return "\(table.1)(\(columns(table.2))\(later))"
    }
    return Set(made).subtracting(told).sorted().map { page.complaint(1, "does not describe \($0)") }
        + Set(told).subtracting(made).sorted().map { page.complaint(1, "describes \($0), which is not there") }
}

private let aTable = SourceFile(
    "Sources/Store/Schema/a.sql", "CREATE TABLE pet (\n    id TEXT,\n    name TEXT,\n    UNIQUE (name)\n);\n")

private let laterColumn = SourceFile("Sources/Store/Schema/b.sql", "ALTER TABLE pet ADD COLUMN age BIGINT;\n")

/// The names that begin with a small letter: what begins with a capital is a constraint.
private func columns(_ lines: Substring) -> String {
    lines.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { $0.first?.isLowercase == true }
        .map { String($0.prefix { $0 != " " }) }.joined(separator: ", ")
}
