import Clinical
import TestSupport
import Testing

@testable import Store

@Suite("Who looked")
struct AuditTests {
    @Test("A look is written down for each person, newest first", arguments: Engine.allCases)
    func looks(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            let subject = Subject(id(10, Person.self))
            let looks = (1...3).map {
                Look(at: noon.adding(minutes: $0), by: .staff(id(90 + $0)), verb: "open-person")
            }
            for look in looks { try await test.store.note(look, at: [subject]) }
            #expect(try await test.store.read { db in try db.looks(at: subject) } == looks.reversed())
            #expect(try await test.store.read { db in try db.looks(at: subject, limit: 1) } == [looks[2]])
        }
    }

    @Test("A look never stands in the way of a write about the same person", arguments: Engine.allCases)
    func lookAndWrite(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            let subject = Subject(id(10, Person.self))
            let head = try await test.store.read { db in try db.head(of: subject) }
            try await test.store.note(Look(at: noon, by: .staff(id(90)), verb: "open-person"), at: [subject])
            var changes = Changes()
            changes.expect(head)
            changes.add(consent(20, of: id(10)))
            try await test.store.commit(changes, by: .staff(id(91)), verb: "decide", at: noon)
            #expect(try await test.store.load(id(20, Consent.self)) != nil)
        }
    }

    @Test("Two hundred looks at once are all written, in one unbroken chain", arguments: Engine.allCases)
    func manyLooks(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            let store = test.store
            try await store.save(Clinic.person(10))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        let look = Look(at: noon, by: .staff(id(number)), verb: "open-person")
                        try await store.note(look, at: [Subject(id(10, Person.self))])
                    }
                }
                try await group.waitForAll()
            }
            let verification = try await store.verify(opening: true)
            #expect(verification.looks == 200)
            #expect(verification.faults == [])
        }
    }
}
