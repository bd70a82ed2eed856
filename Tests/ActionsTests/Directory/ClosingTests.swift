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
            try await test.settle(sheet, .closed, by: nel)
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
            try await ReopenService.run(id, by: nel, in: test.house)
            #expect(try await found(test).contains("One"))
            #expect(try await ReadService.run(one, in: test.house).closed == nil)
            let history = try await test.store.open(try await test.store.read { db in try db.history(one) })
            #expect(history.last?.written.verb == "reopen-service" && history.last?.written.by == .staff(nel.id))
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
                try await ReopenService.run(id, by: nel, in: test.house)
            }
            let sheet = try await OpenFactReport.run(id, by: nel, in: test.house)
            try await test.settle(sheet, .closed, by: nel)
            for role in Role.allCases where role.isForStaff && role != .manager {
                let other = try await test.worker("w\(role.rawValue)", [role]).member
                await #expect(throws: FactReportRefusal.notFound) {
                    try await ReopenService.run(id, by: other, in: test.house)
                }
            }
            await #expect(throws: FactReportRefusal.notFound) {
                try await ReopenService.run(test.house.newID(), by: nel, in: test.house)
            }
            #expect(try await ReadService.run(one, in: test.house).closed != nil)
        }
    }

    private func found(_ test: TestHouse) async throws -> [String] {
        test.clock.advance(seconds: 2)
        return try await FindServices.run(FinderQuery(), in: test.house).found.matches.map(\.service.displayName)
    }
}
