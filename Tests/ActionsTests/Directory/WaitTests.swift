import Clinical
import Store
import TestSupport
import Testing

@testable import Actions

@Suite("Waits counted from what was done")
struct WaitTests {
    private let root = Actor.operatorNamed("root")

    @Test("What a tied team did is shown at its entry, and at no other", arguments: Engine.allCases)
    func counted(_ engine: Engine) async throws {
        try await inHouse(engine) { test in
            let (here, there) = (try await test.entry("Here"), try await test.entry("There"))
            for number in 0..<12 { try await test.asked(test.north, daysAgo: 40, seenAfter: 5 + number % 3) }
            #expect(try await test.waits([here, there]).isEmpty, "no entry is tied")
            #expect(try await TieListing.run("north", to: here, by: root, in: test.house) == "Here")
            test.clock.advance(seconds: 1)
            let waits = try await test.waits([here, there])
            #expect(waits.keys.map(\.self) == [here] && waits[here]?.firstAppointment.half == .about(6))
            #expect(waits[here]?.people == 10 && waits[here]?.teams == ["North"])
            let found = try await FindServices.run(FinderQuery(), in: test.house).found
            #expect(found.matches.filter { $0.reasons.contains { $0.words.contains("about 6 days") } }.count == 1)
            #expect(try await TieListing.run("North", to: nil, by: root, in: test.house) == nil)
            test.clock.advance(seconds: 1)
            #expect(try await test.waits([here]).isEmpty)
            let history = try await test.store.open(
                try await test.store.read { [id = test.north.id] in try $0.history(id) })
            #expect(history.map(\.written.verb) == ["set-up", "tie-listing", "tie-listing"])
            #expect(history.last?.written.by == root.author, "who said it is on the record")
            #expect(try await test.store.verify(opening: true).faults.isEmpty)
        }
    }

    @Test("Another team's people, and another organisation's, do not count; too few are not told")
    func others() async throws {
        try await inHouse(.sqlite) { test in
            let here = try await test.entry("Here")
            _ = try await TieListing.run("North", to: here, by: root, in: test.house)
            let weirside = Organisation(id: test.house.newID(), name: "Weirside")
            let far = try TeamDraft(name: "North").team(
                test.house.newID(), of: weirside.id, today: UKTime(test.clock.now).day)
            var changes = Changes()
            changes.add(weirside)
            changes.add(far)
            try await test.store.commit(changes, by: .system, verb: "test", at: test.clock.now)
            for _ in 0..<9 { try await test.asked(test.north, daysAgo: 40, seenAfter: 30) }
            for _ in 0..<12 {
                try await test.asked(far, daysAgo: 40, seenAfter: 1)
                try await test.asked(test.south, daysAgo: 40, seenAfter: 1)
            }
            #expect(try await test.waits([here]).isEmpty, "nine people are too few")
            try await test.asked(test.north, daysAgo: 40, seenAfter: 30)
            #expect(try await test.waits([here]).isEmpty, "it was counted today")
            test.clock.advance(minutes: 1440)
            #expect(try await test.waits([here])[here]?.firstAppointment.half == .about(30))
        }
    }

    @Test("It is counted once a day: what is done later shows on the next, with that day beside it")
    func daily() async throws {
        try await inHouse(.sqlite) { test in
            let here = try await test.entry("Here")
            _ = try await TieListing.run("North", to: here, by: root, in: test.house)
            for _ in 0..<10 { try await test.asked(test.north, daysAgo: 20, seenAfter: nil) }
            let today = UKTime(test.clock.now).day
            #expect(try await test.waits([here])[here]?.countedOn == today)
            for _ in 0..<30 { try await test.asked(test.north, daysAgo: 20, seenAfter: 2) }
            test.clock.advance(minutes: 60)
            #expect(try await test.waits([here])[here]?.firstAppointment.half == .moreThan(19))
            var shut = TeamDetails()
            shut.closedOn = [today.adding(days: 2)]
            try await ChangeTeam.run("North", to: shut, by: root, in: test.house)
            test.clock.advance(minutes: 60)
            #expect(try await test.waits([here])[here]?.firstAppointment.half == .moreThan(19), "new hours change none")
            test.clock.advance(minutes: 1440)
            let next = try #require(try await test.waits([here])[here])
            #expect(next.countedOn == today.adding(days: 1) && next.firstAppointment.half == .about(2))
        }
    }

    @Test("Someone who was forgotten is not counted, and hides nobody else")
    func forgotten() async throws {
        try await inHouse(.sqlite) { test in
            let here = try await test.entry("Here")
            _ = try await TieListing.run("North", to: here, by: root, in: test.house)
            var people: [ID<Person>] = []
            for _ in 0..<11 { people.append(try await test.asked(test.north, daysAgo: 40, seenAfter: 7)) }
            _ = try await test.store.forget(Subject(people[0]), at: test.clock.now)
            #expect(try await test.waits([here])[here]?.firstAppointment.half == .about(7))
            _ = try await test.store.forget(Subject(people[1]), at: test.clock.now)
            test.clock.advance(minutes: 1440)
            #expect(try await test.waits([here]).isEmpty)
        }
    }

    @Test("Two teams under one entry are counted together and both named")
    func together() async throws {
        try await inHouse(.sqlite) { test in
            let here = try await test.entry("Here")
            for (name, team) in [("North", test.north), ("South", test.south)] {
                _ = try await TieListing.run(name, to: here, by: root, in: test.house)
                for _ in 0..<6 { try await test.asked(team, daysAgo: 40, seenAfter: 7) }
            }
            let wait = try #require(try await test.waits([here])[here])
            #expect(wait.teams == ["North", "South"] && wait.people == 10)
        }
    }

    @Test("Only who runs the installation ties a team to an entry, and only to one that is there")
    func refused() async throws {
        try await inHouse(.sqlite) { test in
            let here = try await test.entry("Here")
            for role in Role.allCases where role.isForStaff {
                let member = try await test.worker("w\(role.rawValue)", [role]).member
                await #expect(throws: StaffRefusal.notFound) {
                    _ = try await TieListing.run("North", to: here, by: .staff(member), in: test.house)
                }
            }
            for (name, listing, refusal) in [
                ("North", test.house.newID(), StaffRefusal.unknownListing),
                ("Nowhere", here, .unknownTeam("Nowhere", known: ["North", "South"])),
            ] {
                await #expect(throws: refusal) {
                    _ = try await TieListing.run(name, to: listing, by: root, in: test.house)
                }
            }
        }
    }
}

extension TestHouse {
    fileprivate func waits(_ services: [ID<ListedService>]) async throws -> [ID<ListedService>: MeasuredWait] {
        try await ReadWaits.run(services, in: house)
    }

    fileprivate func entry(_ name: String) async throws -> ID<ListedService> {
        var facts = ServiceFacts()
        facts.name = name
        let source = FactSource(name: "A list", checkedOn: UKTime(clock.now).day)
        let service = TreatmentService(
            key: DirectoryKey(directory: name, reference: "1"), .init(source: source, facts: facts))
        let listed = ListedService(id: house.newID(), entry: service)
        var changes = Changes()
        changes.add(listed)
        try await store.commit(changes, by: .system, verb: "test", at: clock.now)
        house.directory.lookAgain()
        return listed.id
    }

    /// Someone who asked so many days ago, and came after so many.
    @discardableResult
    fileprivate func asked(_ team: Team, daysAgo: Int, seenAfter: Int?) async throws -> ID<Person> {
        let then = clock.now.adding(days: -daysAgo)
        let person = Person(
            id: house.newID(), organisation: team.organisation, teams: [team.id],
            name: PersonName(given: "Siân", family: "O'Brien"))
        var history = try ReferralHistory.beginning(from: .person, by: .holder(.person), at: then, typedAt: then)
        if let seenAfter {
            let came = then.adding(days: seenAfter)
            history = try history.adding(.arrived, by: .staff(house.newID()), at: came, typedAt: came)
        }
        var changes = Changes()
        changes.add(person)
        changes.add(
            Referral(
                id: house.newID(), organisation: team.organisation, person: person.id, team: team.id, danger: [],
                hours: team.hours, history: history))
        try await store.commit(changes, by: .system, verb: "test", at: clock.now)
        return person.id
    }
}
