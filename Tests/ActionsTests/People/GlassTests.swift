import Clinical
import Store
import TestSupport
import Testing

@testable import Actions

@Suite("Opening a record from outside the team")
struct GlassTests {
    private let why = "Collapsed at our front desk, need allergies"

    @Test("A reason opens that person to that worker for an hour", arguments: Engine.allCases)
    func opens(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let (ada, ben) = (try await test.worker("ada").member, try await test.worker("ben").member)
            let theirs = try await test.person(in: [test.south])
            let until = try await BreakGlass.run(theirs.id, reason: why, by: ada, in: test.house)
            #expect(until == test.clock.now.adding(minutes: 60))
            let sheet = try await OpenPerson.run(theirs.id, by: ada, in: test.house)
            #expect(sheet.openUntil == until && sheet.glass.map(\.reason) == [why] && sheet.glass[0].by == "Ada")
            await #expect(throws: PersonRefusal.notFound) {
                try await OpenPerson.run(theirs.id, by: ben, in: test.house)
            }
            test.clock.advance(minutes: 60)
            await #expect(throws: PersonRefusal.notFound) {
                try await OpenPerson.run(theirs.id, by: ada, in: test.house)
            }
        }
    }

    @Test(
        "Without a reason nothing opens and nothing is written",
        arguments: ["", "need it", "..............", "aaaa aaaa aaaa"])
    func reasons(_ typed: String) async throws {
        try await inHouse(.sqlite) { test in
            let ada = try await test.worker().member
            let theirs = try await test.person(in: [test.south])
            await #expect(throws: PersonRefusal.needsReason) {
                try await BreakGlass.run(theirs.id, reason: typed, by: ada, in: test.house)
            }
            #expect(try await test.store.read { try $0.looks(at: Subject(theirs.id)) }.isEmpty)
        }
    }

    @Test("Nobody breaks the glass of another organisation, of nobody, or with a role that may not")
    func never() async throws {
        try await inHouse(.sqlite) { test in
            let ada = try await test.worker().member
            let theirs = try await test.person(in: [test.south])
            let therapist = try await test.worker("tess", [.therapist]).member
            let stranger = StaffMember(
                id: test.house.newID(), organisation: test.house.newID(), teams: [], name: "Far", roles: [.manager],
                signInName: SignInName("far@other.example")!)
            for (id, member) in [(theirs.id, stranger), (theirs.id, therapist), (test.house.newID(), ada)] {
                #expect(try await !BreakGlass.mayBeAsked(about: id, by: member, in: test.house))
                await #expect(throws: PersonRefusal.notFound) {
                    try await BreakGlass.run(id, reason: why, by: member, in: test.house)
                }
            }
        }
    }

    @Test("The managers of both teams see it, and so does the person, but not the manager of another")
    func seen() async throws {
        try await inHouse(.sqlite) { test in
            let ada = try await test.worker("ada").member
            let theirs = try await test.person(in: [test.south])
            _ = try await BreakGlass.run(theirs.id, reason: why, by: ada, in: test.house)
            _ = try await OpenPerson.run(theirs.id, by: ada, in: test.house)
            let managers = [
                try await test.worker("nel", [.manager], in: [test.north]).member,
                try await test.worker("sol", [.manager], in: [test.south]).member,
                try await test.worker("oti", [.manager], in: []).member,
            ]
            var reports: [[ReadBreakGlassReport.Line]] = []
            for manager in managers { reports.append(try await ReadBreakGlassReport.run(by: manager, in: test.house)) }
            #expect(reports.map(\.count) == [1, 1, 0])
            #expect(reports[0].map(\.isOwnPerson) == [false] && reports[1].map(\.isOwnPerson) == [true])
            #expect(reports[1].map(\.glass.reason) == [why])
            await #expect(throws: PersonRefusal.notFound) {
                try await ReadBreakGlassReport.run(by: ada, in: test.house)
            }
            let looks = try await test.store.read { db in try db.looks(at: Subject(theirs.id)) }
            let holding = Holding(receipt: receipt(of: theirs, test), relation: .ownReceipt)
            let own = try await LookedAt.list(looks, for: holding, in: test.house)
            #expect(own.contains { $0.words.contains("North team opened your record from outside") })
            #expect(own.allSatisfy { !$0.words.contains("Ada") })
        }
    }

    @Test("A manager of the team reads who looked, and that is a look too; others do not")
    func accessLog() async throws {
        try await inHouse(.sqlite) { test in
            let (ada, nel) = (try await test.worker().member, try await test.worker("nel", [.manager]).member)
            let person = try await test.person()
            _ = try await OpenPerson.run(person.id, by: ada, in: test.house)
            let lines = try await ReadAccessLog.run(of: person.id, by: .staff(nel), in: test.house)
            #expect(lines.map(\.who) == ["Nel", "Ada"])
            #expect(lines.map(\.what) == ["read who had looked", "opened the record"])
            await #expect(throws: PersonRefusal.notFound) {
                try await ReadAccessLog.run(of: person.id, by: .staff(ada), in: test.house)
            }
            let family = Holding(receipt: receipt(of: person, test, holder: .family), relation: .familyReceipt)
            await #expect(throws: ReceiptRefusal.self) { try await LookedAt.list([], for: family, in: test.house) }
        }
    }
}

private func receipt(of person: Person, _ test: TestHouse, holder: ReceiptHolder = .person) -> Receipt {
    Receipt(
        id: test.house.newID(), referral: test.house.newID(), person: person.id, holder: holder, codeMark: [1],
        wordHash: "x", madeAt: noon)
}
