import Clinical
import Store
import TestSupport
import Testing

@testable import Actions

@Suite("When a team works, and how it is rung")
struct TeamTests {
    private let root = Actor.operatorNamed("root")

    @Test(
        "Deadlines follow a team's new hours, of open referrals too and of no other team's", arguments: Engine.allCases)
    func deadlinesFollow(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let ada = try await test.worker(in: [test.north, test.south])
            let (here, there) = (try await test.given(ada, test.north), try await test.given(ada, test.south))
            let ended = try await test.given(ada, test.north, then: .arrived)
            let before = try #require(try await test.due(here))
            var details = TeamDetails()
            details.week = try OpeningWeek(typed: "Mon-Fri 09:00-11:00")
            let followed = try await ChangeTeam.run("north", to: details, by: root, in: test.house)
            #expect(followed == 1)
            let after = try #require(try await test.due(here))
            #expect(after > before)
            #expect(try await test.due(there) == before)
            #expect(try await test.referral(ended).hours == test.north.hours)
            let column = try await test.store.read { [north = test.north.id] db in
                try db.inbox(team: north, InboxPick(), newestFirst: false, limit: 9).map(\.dueAt)
            }
            #expect(column == [after])
            var shut = TeamDetails()
            shut.closedOn = [UKTime(after).day]
            try await ChangeTeam.run("North", to: shut, by: root, in: test.house)
            let later = try #require(try await test.due(here))
            #expect(later > after)
            var back = TeamDetails()
            back.openOn = shut.closedOn
            try await ChangeTeam.run("North", to: back, by: root, in: test.house)
            #expect(try await test.due(here) == after)
            try await test.store.sign(at: test.clock.now)
            #expect(try await test.store.verify(opening: true).faults.isEmpty)
        }
    }

    @Test("What is not said stays as it was, and what is said is on the record with who said it")
    func details() async throws {
        try await inHouse(.sqlite) { test in
            var details = TeamDetails()
            details.phone = PhoneNumber("0113 496 0000")
            details.addressLines = ["12 Mill Lane", " Leeds "]
            details.postcode = Postcode("ls1 4ap")
            details.outOfHoursNote = "Ring 111 at night."
            #expect(try await ChangeTeam.run("North", to: details, by: root, in: test.house) == 0)
            var more = TeamDetails()
            more.opensOnBankHolidays = true
            try await ChangeTeam.run("North", to: more, by: root, in: test.house)
            let history = try await test.store.open(
                try await test.store.read { [id = test.north.id] in try $0.history(id) })
            let team = try #require(history.last?.value)
            #expect(team.phone?.typed == "0113 496 0000" && team.addressLines == ["12 Mill Lane", "Leeds"])
            #expect(team.postcode == "LS1 4AP" && team.hours.opensOnBankHolidays)
            #expect(team.hours.week == test.north.hours.week && team.ages == test.north.ages)
            #expect(history.map(\.written.verb) == ["set-up", "manage-teams", "manage-teams"])
            let night = UKTime.instant(day: UKTime(test.clock.now).day, minuteOfDay: 1380)
            #expect(ReadingTime(of: team, danger: [], now: night).sentences.last == "Ring 111 at night.")
            #expect(!ReadingTime(of: team, danger: [], now: test.clock.now).sentences.contains("Ring 111 at night."))
        }
    }

    @Test("Every slip is named, and only an administrator changes a team")
    func slips() async throws {
        try await inHouse(.sqlite) { test in
            var past = TeamDetails()
            let yesterday = UKTime(test.clock.now).day.adding(days: -1)
            past.closedOn = [yesterday]
            var long = TeamDetails()
            long.outOfHoursNote = String(repeating: "é", count: TeamDetails.longestNote + 1)
            var never = TeamDetails()
            never.week = OpeningWeek([.monday: [OpeningSpell(opens: 600, closes: 600)]])
            let slips: [(String, TeamDetails, StaffRefusal)] = [
                ("North", past, .closedInThePast(yesterday)), ("North", long, .noteTooLong),
                ("North", never, .impossibleHours(.impossibleSpell(.monday))),
                ("Nowhere", TeamDetails(), .unknownTeam("Nowhere", known: ["North", "South"])),
            ]
            for (name, details, refusal) in slips {
                await #expect(throws: refusal) {
                    try await ChangeTeam.run(name, to: details, by: root, in: test.house)
                }
            }
            let nurse = try await test.worker("ben", [.nurse, .manager])
            for actor in [Actor.anyone, .staff(nurse.member)] {
                await #expect(throws: StaffRefusal.notFound) {
                    try await ChangeTeam.run("North", to: TeamDetails(), by: actor, in: test.house)
                }
            }
        }
    }
}

extension TestHouse {
    fileprivate func due(_ id: ID<Referral>) async throws -> Instant? {
        try await referral(id).standing(now: clock.now).dueAt
    }
}
