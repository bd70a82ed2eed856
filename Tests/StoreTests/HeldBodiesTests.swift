import Clinical
import TestSupport
import Testing

@testable import Store

@Suite("Records that were opened a moment ago")
struct HeldBodiesTests {
    @Test("Who was forgotten on another node is found on none, however lately opened", arguments: Engine.allCases)
    func forgottenElsewhere(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            let person = Clinic.person(10)
            try await test.store.save(person)
            let sealed = try await test.store.read { db in try db.latest(person.id) }
            #expect(try await test.store.open(sealed)?.value.name.given == "Ada")
            let other = try await Store.open(test.place)
            _ = try await other.forget(Subject(person.id), at: noon.adding(minutes: 1))
            await other.close()
            await #expect(throws: StoreRefusal.forgotten(Subject(person.id))) { try await test.store.open(sealed) }
        }
    }

    @Test("A record that was changed is read as it is now", arguments: Engine.allCases)
    func changed(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            let before = try #require(try await test.store.load(Clinic.person(10).id))
            var changes = Changes()
            changes.revise(before, to: Clinic.person(10, given: "Adaeze"))
            try await test.store.commit(changes, by: .system, verb: "correct", at: noon.adding(minutes: 1))
            #expect(try await test.store.load(Clinic.person(10).id)?.value.name.given == "Adaeze")
            let first = try await test.store.read { db in try db.latest(Clinic.person(10).id, asOf: noon) }
            #expect(try await test.store.open(first)?.value.name.given == "Ada")
        }
    }

    @Test("What nobody asked for is let go within ten minutes, and when anyone is forgotten at once")
    func letGo() {
        let bodies = HeldBodies()
        var times = 0
        func ask() {
            _ = bodies.record(Self.row) {
                times += 1
                return Self.stored
            }
        }
        bodies.letTimePass(to: noon)
        for _ in 0..<3 { ask() }
        #expect(times == 1)
        bodies.letTimePass(to: noon.adding(minutes: 5))
        ask()
        #expect(times == 1, "asked for since: held on")
        for minutes in [10, 15] { bodies.letTimePass(to: noon.adding(minutes: minutes)) }
        ask()
        #expect(times == 2, "two turns with no question")
        bodies.letGo()
        ask()
        #expect(times == 3)
    }

    private static let row = VersionRow(
        id: Clinic.person(10).id.text, version: 1, kind: "person", subject: Subject(Clinic.person(10).id), schema: 1,
        body: [], promoted: "", typedAt: noon, trueAt: noon, author: .system, verb: "save", position: 1,
        digest: [1, 2, 3])
    private static let stored = Stored(
        value: Clinic.person(10), version: 1,
        written: Written(by: .system, typedAt: noon, trueAt: noon, verb: "save", reason: nil))
}
