import Clinical
import TestSupport
import Testing

@testable import Store

@Suite("A past written all at once")
struct HistoryTests {
    private let person = Clinic.person(10)

    @Test("Each version bears its own author and time, the last is found, and all verifies", arguments: Engine.allCases)
    func ownAuthors(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.commit(history: deeds(naming: ["Ada", "Bea", "Cai"]), at: noon.adding(days: 9))

            let loaded = try #require(try await test.store.load(person.id))
            #expect(loaded.version == 3 && loaded.value.name.given == "Cai")
            let versions = try await test.store.open(try await test.store.read { db in try db.history(person.id) })
            #expect(Set(versions.map(\.written.by)) == [.staff(id(90)), .staff(id(91)), .staff(id(92))])
            #expect(Set(versions.map(\.written.typedAt)) == Set((0..<3).map { noon.adding(minutes: $0) }))
            try await test.store.sign(at: noon)
            let verified = try await test.store.verify(opening: true)
            #expect(verified.faults == [] && verified.looks == 3)

            var changes = Changes()
            changes.revise(loaded, to: loaded.value)
            try await test.store.commit(changes, by: .staff(id(90)), verb: "rename", at: noon.adding(days: 10))
            #expect(try await test.store.load(person.id)?.version == 4)
        }
    }

    @Test("Nobody of whom anything was written can be given another past", arguments: Engine.allCases)
    func nobodyReal(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(person)
            let stranger = Clinic.person(11)
            var changes = Changes()
            changes.add(stranger)
            let look = Deed(
                by: .staff(id(90)), verb: "open-person", at: noon, changes: changes, lookedAt: [Subject(person.id)])
            for history in [deeds(naming: ["Ada"]), [look]] {
                let refusal = await #expect(throws: StoreRefusal.self) {
                    try await test.store.commit(history: history, at: noon)
                }
                let passed = Passed(kind: "person", verb: "save", by: .system, at: noon)
                #expect(refusal == .conflict([passed]))
            }
            #expect(try await test.store.load(person.id)?.version == 1)
            #expect(try await test.store.load(stranger.id) == nil)
            #expect(try await test.store.verify(opening: true).looks == 0)
        }
    }

    /// One name after the other, each given by another worker a minute later, who looked first.
    private func deeds(naming names: [String]) -> [Deed] {
        names.enumerated().map { number, name in
            var changes = Changes()
            changes.add(Clinic.person(10, given: name))
            return Deed(
                by: .staff(id(90 + number)), verb: "rename", at: noon.adding(minutes: number), changes: changes,
                lookedAt: [Subject(person.id)])
        }
    }
}
