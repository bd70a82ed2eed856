import Foundation
import Testing

@testable import Clinical

@Suite("docs/states.md")
struct ReferralStatesPageTests {
    private func page() throws -> String {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: root.appendingPathComponent("docs/states.md"), encoding: .utf8)
    }

    @Test("has a row for every stage, with the waits, the steps and the words the program uses")
    func everyStage() throws {
        let page = try page()
        for stage in ReferralStage.allCases { #expect(page.contains(row(stage)), "\(row(stage))") }
    }

    @Test("has a row for every wait with its proposed minutes, and one for every flag")
    func everyWait() throws {
        let page = try page()
        for wait in ReferralWait.allCases {
            let deadline = ReferralDeadlines.proposed[wait]
            let row = "| `\(wait.rawValue)` | \(deadline.workingMinutes) | \(deadline.dangerMinutes) |"
            #expect(page.contains(row), "\(row)")
        }
        for flag in DangerFlag.allCases {
            let row = "| `\(flag.rawValue)` | \(flag.title) | \(flag.runsOnTheClock ? "clock" : "working hours") |"
            #expect(page.contains(row), "\(row)")
        }
    }

    @Test("names every kind of step, who may do it and whether the person sees it")
    func everyStep() throws {
        let page = try page()
        for kind in ReferralStep.Kind.allCases { #expect(page.contains(row(kind)), "\(row(kind))") }
    }

    private func row(_ stage: ReferralStage) -> String {
        let steps = ReferralStep.Kind.allCases.filter { stage.own[$0] != nil }.map { "`\($0.rawValue)`" }
        let waits = stage.waits.map { "`\($0.rawValue)`" }
        let cells = [
            "`\(stage.rawValue)`", stage.title, listed(waits), listed(steps), stage.wordsForPerson,
        ]
        return "| \(cells.joined(separator: " | ")) |"
    }

    private func row(_ kind: ReferralStep.Kind) -> String {
        let authors: [(String, ReferralAuthor)] = [
            ("staff", ReferralStory.worker), ("the person", .holder(.person)), ("family", .holder(.family)),
            ("professional", .holder(.professional)), ("the program", .system),
        ]
        var random = SplitMix64(seed: 1)
        let isShown = anyStep(kind, now: uk("2026-11-20 10:00"), &random).wordsForPerson(inYear: 2026) != nil
        let names = authors.filter { $0.1.may(kind) }.map(\.0)
        return "| `\(kind.rawValue)` | \(listed(names)) | \(isShown ? "yes" : "no") |"
    }

    private func listed(_ items: [String]) -> String { items.isEmpty ? "nothing" : items.joined(separator: ", ") }
}
