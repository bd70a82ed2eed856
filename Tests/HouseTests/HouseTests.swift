import Testing

/// Every rule of the house. A new rule is one value in `Rules/` and one name here.
private let rules: [Rule] = [
    arrows, oneDoorEach,
    noHiddenClock, wholeDoses,
    fileSize, lineShape, nothingLeftOver, noDeadTests,
    typeNames, uncheckedSendable, noForce,
    sqlDialect, sqlInStoreOnly, historyIsInsertOnly,
    kindWords, noMachineTraces, turningIsSaidWhole,
    hazardsNameTests, decisionsAreNumbered, readmeLeadsIn, commandsAreDocumented, findingsAreRaised,
    tablesAreDescribed,
    actionsNameTheirVerb, onlyTheDemoInvents,
]

@Suite("The house stands")
struct HouseTests {
    @Test("the tree keeps the rule", arguments: rules)
    func keeps(_ rule: Rule) {
        for complaint in rule.complaints(Tree.files) {
            Issue.record("\(rule.name): \(complaint)")
        }
    }

    @Test("the rule complains of each example that breaks it", arguments: rules)
    func bites(_ rule: Rule) {
        #expect(!rule.bad.isEmpty)
        for (number, tree) in rule.bad.enumerated() {
            #expect(!rule.complaints(tree).isEmpty, "example \(number + 1) passed unnoticed")
        }
    }

    @Test("the rule is silent about each example that keeps it", arguments: rules)
    func spares(_ rule: Rule) {
        for tree in rule.good { #expect(rule.complaints(tree).map(\.description) == []) }
    }

    @Test("the tree that is read is the whole project")
    func readsTheTree() {
        let paths = Set(Tree.files.map(\.path))
        for path in ["Package.swift", "README.md", "bin/test", "Sources/Clinical/Values/Day.swift"] {
            #expect(paths.contains(path))
        }
    }

    @Test("code, comments and literals are told apart")
    func parts() {
        let parts = SwiftParts(
            ##"""
            let a = "one // \(b("two")) three" // four "five"
            /* six
            */ let c = #"seven \n "eight" \#(d)"#
            """##)
        #expect(parts.code == ["let a = (b()) ", "", " let c = (d)"])
        #expect(parts.literals.map(\.text) == ["two", "one //  three", #"seven \n "eight" "#])
        #expect(parts.comments.map(\.line) == [1, 2])
    }
}
