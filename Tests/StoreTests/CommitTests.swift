import Clinical
import TestSupport
import Testing

@testable import Store

@Suite("Saving what was done")
struct CommitTests {
    @Test("What is saved is what is read, with who, when, when true and why", arguments: Engine.allCases)
    func saveAndLoad(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            let person = Clinic.person(10, given: "Zoë", family: "O’Brien-Łukasz 🌿")
            var changes = Changes()
            changes.add(person, trueAt: noon.adding(days: -2))
            try await test.store.commit(
                changes, by: .staff(id(90)), verb: "send-referral", reason: "told us by phone", at: noon)

            let loaded = try #require(try await test.store.load(person.id))
            #expect(loaded.value == person)
            #expect(loaded.version == 1)
            #expect(
                loaded.written
                    == Written(
                        by: .staff(id(90)), typedAt: noon, trueAt: noon.adding(days: -2), verb: "send-referral",
                        reason: "told us by phone"))
        }
    }

    @Test("A reason is kept sealed, and in no record that is not", arguments: Engine.allCases)
    func reasons(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            let link = try #require(SamePerson(id: id(20), organisation: Clinic.organisation.id, id(10), id(11)))
            var changes = Changes()
            changes.add(Clinic.person(11))
            changes.add(link)
            try await test.store.commit(
                changes, by: .staff(id(90)), verb: "merge-people", reason: "she told me", at: noon)
            #expect(try await test.store.load(id(11, Person.self))?.written.reason == "she told me")
            let linked = try await test.store.load(link.id)
            #expect(linked?.value == link)
            #expect(linked?.written.reason == nil)
        }
    }

    @Test("A reason that would lie nowhere is not lost: the whole is refused", arguments: Engine.allCases)
    func reasonWithoutPlace(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            let team = Team(id: id(4), organisation: Clinic.organisation.id, name: "West", hours: Clinic.hours)
            var changes = Changes()
            changes.add(team)
            await #expect(throws: StoreRefusal.self) {
                try await test.store.commit(changes, by: .system, verb: "add-team", reason: "we grew", at: noon)
            }
            #expect(try await test.store.load(team.id) == nil)
        }
    }

    @Test("A record that nobody saved is not there", arguments: Engine.allCases)
    func nothingThere(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            let nobody = try await test.store.load(id(10, Person.self))
            #expect(nobody == nil)
        }
    }

    @Test("Two writers to one record: one wins, the other is told what changed", arguments: Engine.allCases)
    func twoWriters(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            let seen = try #require(try await test.store.load(id(10, Person.self)))
            try await test.store.rename(seen, to: "Bea", by: .staff(id(90)), at: noon.adding(minutes: 1))

            let refusal = await #expect(throws: StoreRefusal.self) {
                try await test.store.rename(seen, to: "Cai", by: .staff(id(91)), at: noon.adding(minutes: 2))
            }
            let passed = Passed(
                kind: "person", verb: "rename", by: .staff(id(90)), at: noon.adding(minutes: 1))
            #expect(refusal == .conflict([passed]))
            #expect(try await test.store.load(id(10, Person.self))?.value.name.given == "Bea")
        }
    }

    @Test("Fifty writers at once: every version is written by exactly one of them", arguments: Engine.allCases)
    func fiftyWriters(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            let seen = try #require(try await test.store.load(id(10, Person.self)))
            let store = test.store
            let wins = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<50 {
                    group.addTask {
                        do {
                            try await store.rename(seen, to: "N\(number)", by: .staff(id(100 + number)), at: noon)
                            return true
                        } catch { return false }
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(wins == 1)
            #expect(try await test.store.load(id(10, Person.self))?.version == 2)
            #expect(try await test.store.verify(opening: true).faults == [])
        }
    }

    @Test(
        "Two prescribers decide on the same facts in different records: the second is told",
        arguments: Engine.allCases)
    func twoDecisions(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            let subject = Subject(id(10, Person.self))
            let head = try await test.store.read { db in try db.head(of: subject) }

            func decide(_ number: Int) async throws {
                var changes = Changes()
                changes.expect(head)
                changes.add(consent(number, of: id(10)))
                try await test.store.commit(changes, by: .staff(id(number)), verb: "decide", at: noon)
            }
            try await decide(90)
            await #expect(
                throws: StoreRefusal.conflict([
                    Passed(kind: "consent", verb: "decide", by: .staff(id(90)), at: noon)
                ])
            ) { try await decide(91) }
            #expect(try await test.store.load(id(91, Consent.self)) == nil)
        }
    }

    @Test("What can be held once is held by one, and the loser's commit leaves nothing", arguments: Engine.allCases)
    func heldOnce(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(staff(90, "duty@lockside.example"))
            var changes = Changes()
            changes.add(Clinic.person(10))
            changes.add(staff(91, "duty@lockside.example"))
            let refusal = await #expect(throws: StoreRefusal.self) {
                try await test.store.commit(changes, by: .system, verb: "add-user", at: noon)
            }
            guard case .alreadyHeld = refusal else {
                Issue.record("expected alreadyHeld, got \(String(describing: refusal))")
                return
            }
            #expect(try await test.store.load(id(10, Person.self)) == nil)
            #expect(try await test.store.verify(opening: true).faults == [])
        }
    }

    @Test("A reader sees what the prescriber could see on 3 March", arguments: Engine.allCases)
    func asOf(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            let first = try #require(try await test.store.load(id(10, Person.self)))
            try await test.store.rename(first, to: "Bea", by: .staff(id(90)), at: noon.adding(days: 1))

            for (moment, name) in [(noon, "Ada"), (noon.adding(hours: 23), "Ada"), (noon.adding(days: 1), "Bea")] {
                let seen = try await test.store.open(
                    try await test.store.read { db in try db.latest(id(10, Person.self), asOf: moment) })
                #expect(seen?.value.name.given == name)
            }
            let before = try await test.store.read { db in
                try db.latest(id(10, Person.self), asOf: noon.adding(seconds: -1)) != nil
            }
            #expect(!before)
        }
    }

    @Test("What was saved is there after a restart", arguments: Engine.allCases)
    func restart(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            let again = try await test.reopened()
            #expect(try await again.store.load(id(10, Person.self))?.value == Clinic.person(10))
            await again.store.close()
        }
    }

    @Test("A body that a newer program wrote is refused in words", arguments: Engine.allCases)
    func newerBody(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            try await test.tamper("UPDATE record_version SET schema_number = 99 WHERE kind = 'person'")
            await #expect(throws: StoreRefusal.newerSchema(kind: "person", schema: 99)) {
                try await test.store.load(id(10, Person.self))
            }
        }
    }

    @Test("A database that a newer program made is not opened", arguments: Engine.allCases)
    func newerDatabase(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await test.tamper("INSERT INTO schema_step (number) VALUES (999)")
            await #expect(throws: StoreRefusal.newerSchema(kind: "database", schema: 999)) {
                try await test.reopened()
            }
        }
    }
}

extension Store {
    fileprivate func rename(
        _ seen: Stored<Person>, to given: String, by author: Author, at now: Instant
    ) async throws {
        var person = seen.value
        person.name = PersonName(given: given, family: person.name.family)
        var changes = Changes()
        changes.revise(seen, to: person)
        try await commit(changes, by: author, verb: "rename", at: now)
    }
}

func consent(_ number: Int, of person: ID<Person>) -> Consent {
    Consent(
        id: id(number), person: person, purpose: .referrer, recipient: "Elm Surgery", scope: [.progress],
        isGiven: true, decidedAt: noon, recordedBy: nil, evidence: "ticked on the form")
}

func staff(_ number: Int, _ name: String) -> StaffMember {
    StaffMember(
        id: id(number), organisation: Clinic.organisation.id, teams: [Clinic.north.id], name: "Sam Reed",
        roles: [.dutyWorker], signInName: SignInName(name) ?? SignInName("x@x")!)
}
