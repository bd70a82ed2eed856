import Clinical
import Store
import TestSupport
import Testing

@testable import Actions

@Suite("A service that has closed")
struct ClosingTests {
    @Test(
        "A service that a manager says has closed is found nowhere, and no import brings it back",
        arguments: Engine.allCases)
    func closed(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let nel = try await test.worker("nel", [.manager]).member
            let (one, two) = (try await test.listed("One"), try await test.listed("Two", "two"))
            try await test.tell(one, .price, "They are gone")
            try await test.tell(one, .pets, "")
            try await test.tell(two, .price, "")
            let reports = try await ReadFactReports.run(by: nel, in: test.house).lines.map(\.report)
            let id = try #require(reports.first { $0.service == one }?.id)
            let sheet = try await OpenFactReport.run(id, by: nel, in: test.house)
            try await test.settle(sheet, .closed(reason: known), by: nel)
            let today = UKTime(test.clock.now).day
            let closing = Closing(by: FactChecker(name: "Nel", team: "North"), on: today)
            #expect(try await ReadService.run(one, in: test.house).closed == closing, "its page stays")
            #expect(try await found(test) == ["Two"])
            let left = try await ReadFactReports.run(by: nel, in: test.house).lines.map(\.report.service)
            #expect(left == [two], "what waits about it is settled with it")
            for days in [0, 40, 400] {
                try await test.bring([test.sample("One", "one", pounds: 800 + days, on: today.adding(days: days))])
                #expect(try await found(test) == ["Two"], "a list of \(days) days later")
            }
            #expect(try await ReadService.run(one, in: test.house).entry.price?.value.pounds == 1200, "it is heard")
            try await test.bring([test.sample("Another", "three", list: "one", on: today)])
            try await test.bring([test.sample("One", "one", on: today)])
            #expect(try await ReadService.run(one, in: test.house).closed == closing, "gone from its list and back")
            try await ReopenService.run(id, reason: known, by: nel, in: test.house)
            #expect(try await found(test).contains("One"))
            #expect(try await ReadService.run(one, in: test.house).closed == nil)
            let history = try await test.store.open(try await test.store.read { db in try db.history(one) })
            #expect(history.last?.written.verb == "reopen-service" && history.last?.written.by == .staff(nel.id))
            let reopened = try await OpenFactReport.run(id, by: nel, in: test.house).report
            #expect(reopened.settlement?.outcome == .closed && reopened.reopening?.reason == known)
            #expect(try await test.store.verify(opening: true).faults.isEmpty)
        }
    }

    @Test("Only a manager opens a service again, and only one that has closed")
    func refused() async throws {
        try await inHouse(.sqlite) { test in
            let nel = try await test.worker("nel", [.manager]).member
            let one = try await test.listed("One")
            try await test.tell(one, .price, "")
            let id = try #require(try await ReadFactReports.run(by: nel, in: test.house).lines.first?.report.id)
            await #expect(throws: FactReportRefusal.changedMeanwhile) {
                try await ReopenService.run(id, reason: known, by: nel, in: test.house)
            }
            let sheet = try await OpenFactReport.run(id, by: nel, in: test.house)
            await #expect(throws: FactReportRefusal.needsReason) {
                try await test.settle(sheet, .closed(reason: "gone"), by: nel)
            }
            try await test.settle(sheet, .closed(reason: known), by: nel)
            await #expect(throws: FactReportRefusal.needsReason) {
                try await ReopenService.run(id, reason: "", by: nel, in: test.house)
            }
            for role in Role.allCases where role.isForStaff && role != .manager {
                let other = try await test.worker("w\(role.rawValue)", [role]).member
                await #expect(throws: FactReportRefusal.notFound) {
                    try await ReopenService.run(id, reason: known, by: other, in: test.house)
                }
            }
            await #expect(throws: FactReportRefusal.notFound) {
                try await ReopenService.run(test.house.newID(), reason: known, by: nel, in: test.house)
            }
            #expect(try await ReadService.run(one, in: test.house).closed != nil)
        }
    }

    private let known = "Rang them on Tuesday and was told so"

    @Test("What a team of another organisation is found under only its own managers close, open again or change")
    func notTheirs() async throws {
        try await inHouse(.sqlite) { test in
            let nel = try await test.worker("nel", [.manager]).member
            let one = try await test.listed("One")
            try await test.tell(one, .price, "")
            let id = try #require(try await ReadFactReports.run(by: nel, in: test.house).lines.first?.report.id)
            let sheet = try await OpenFactReport.run(id, by: nel, in: test.house)
            let others = Organisation(id: test.house.newID(), name: "Weirside")
            let theirs = Team(
                id: test.house.newID(), organisation: others.id, name: "Elsewhere", hours: Clinic.hours, listing: one)
            var changes = Changes()
            changes.add(others)
            changes.add(theirs)
            try await test.store.commit(changes, by: .system, verb: "set-up", at: test.clock.now)
            for decision in [SettleFactReport.Decision.closed(reason: known), .corrected(.price, text: "350")] {
                await #expect(throws: FactReportRefusal.anotherOrganisations) {
                    try await test.settle(sheet, decision, by: nel)
                }
            }
            let stands = try await ReadService.run(one, in: test.house)
            #expect(stands.closed == nil && stands.entry.price?.value.pounds == 900)
            try await test.settle(sheet, .dismissed(reason: known), by: nel)
        }
    }

    private func found(_ test: TestHouse) async throws -> [String] {
        test.clock.advance(seconds: 2)
        return try await FindServices.run(FinderQuery(), in: test.house).found.matches.map(\.service.displayName)
    }
}
