let commandsAreDocumented = Rule(
    name: "every command of the program is in the documents",
    bad: [[aCommand], [aCommand, SourceFile("docs/a.md", "`towpath mendings`")]],
    good: [[aCommand, SourceFile("docs/a.md", "`towpath mend --data DIR`")]]
) { tree in
    let papers = tree.filter(\.isMarkdown).map(\.text).joined(separator: "\n")
    return tree.filter { $0.room == "towpath" }.flatMap { file in
        file.text.matches(of: /commandName:\s*\x22([a-z-]+)\x22/).filter { $0.1 != "towpath" }
            .filter { !papers.mentions(command: $0.1) }
            .map { file.complaint(1, "no document mentions `towpath \($0.1)`") }
    }
}

private let aCommand = SourceFile(
    "Sources/towpath/Mend.swift", "CommandConfiguration(commandName: \"mend\", abstract: \"Mends.\")")

extension String {
    /// Whether some line holds `towpath`, perhaps the name of a group of commands, and then `command`.
    fileprivate func mentions(command: Substring) -> Bool {
        matches(of: /towpath(?: [a-z-]+)? ([a-z-]+)/).contains { $0.1 == command }
            || matches(of: /towpath ([a-z-]+)/).contains { $0.1 == command }
    }
}

/// A finding that no test has ever drawn out may be one that no input can reach.
let findingsAreRaised = Rule(
    name: "every finding's code is raised by some test",
    bad: [[aFinding], [aFinding, SourceFile("Tests/ClinicalTests/A.swift", "\"dose-too-higher\"")]],
    good: [[aFinding, SourceFile("Tests/ClinicalTests/A.swift", "#expect(f.code == \"dose-too-high\")")]]
) { tree in
    let tests = tree.filter { $0.isUnder("Tests") && !$0.isUnder("Tests/HouseTests") }
    let tested = Set(tests.flatMap { $0.parts.literals.map(\.text) })
    return tree.filter { $0.isUnder("Sources/Clinical") }.flatMap { file in
        file.text.matches(of: /Finding\(\s*(?:code: )?\x22([a-z0-9-]+)\x22/).map { String($0.1) }
            .filter { !tested.contains($0) }
            .map { file.complaint(1, "no test raises the finding \($0)") }
    }
}

private let aFinding = SourceFile("Sources/Clinical/Safety/A.swift", "Finding(code: \"dose-too-high\", \"Too high\")")

/// What an Action may do is the table's to say, so it says which row it asks for.
let actionsNameTheirVerb = Rule(
    name: "every Action names the verb that it asks the permission table for",
    bad: [[verbs, SourceFile("Sources/Actions/People/A.swift", "enum A { static func run(in house: House) {} }")]],
    good: [
        [verbs, SourceFile("Sources/Actions/People/A.swift", "static func run(in house: House) { ask(.openPerson) }")],
        [verbs, SourceFile("Sources/Actions/Access/A.swift", "static func run(in house: House) {}")],
    ]
) { tree in
    let list = tree.first { $0.path == "Sources/Actions/Access/Verb.swift" }
    let verbs = Set(list?.text.matches(of: /case (\w+)/).map { String($0.1) } ?? [])
    return tree.filter { $0.isUnder("Sources/Actions") && !$0.isUnder("Sources/Actions/Access") }.filter { file in
        let asked = file.text.matches(of: /\.(\w+)/).map { String($0.1) }
        return file.text.contains("static func run(") && file.text.contains("in house: House")
            && !asked.contains(where: verbs.contains)
    }.map { $0.complaint(1, "asks for no verb of the permission table") }
}

private let verbs = SourceFile("Sources/Actions/Access/Verb.swift", "case openPerson = \u{22}open-person\u{22}")

/// Whoever writes a history says who did what and when, and is believed. Only invented people may be told of so.
let onlyTheDemoInvents = Rule(
    name: "only the demo writes a history, or pretends another time",
    bad: [
        [SourceFile("Sources/Actions/People/A.swift", "try await store.commit(history: deeds, at: now)")],
        [SourceFile("Sources/Web/A.swift", "let then = house.pretending(at: moment, entropy: chance)")],
    ],
    good: [
        [SourceFile("Sources/Actions/Demo/A.swift", "try await store.commit(history: deeds, at: now)")],
        [SourceFile("Sources/Actions/People/A.swift", "try await store.commit(changes, by: author, at: now)")],
    ]
) { tree in
    tree.filter { $0.isUnder("Sources") && $0.isSwift && !$0.isUnder("Sources/Actions/Demo") }.flatMap { file in
        file.parts.code.enumerated().filter { $1.contains(/\.(commit\(history:|pretending\()/) }
            .map { file.complaint($0.offset + 1, "only Sources/Actions/Demo may say this") }
    }
}
