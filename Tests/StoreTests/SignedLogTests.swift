import Clinical
import TestSupport
import Testing

@testable import Store

@Suite("The root signed outside the database")
struct SignedLogTests {
    /// A store in which one person was saved and signed for, and then another.
    private func signed(_ engine: Engine, _ body: (TestStore) async throws -> Void) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            for number in 10...11 {
                try await test.store.save(Clinic.person(number))
                try await test.store.sign(at: noon.adding(minutes: number))
            }
            try await body(test)
        }
    }

    @Test("What goes on from what was signed is signed further", arguments: Engine.allCases)
    func goesOn(_ engine: Engine) async throws {
        try await signed(engine) { test in
            let test = try await test.reopened()
            try await test.store.save(Clinic.person(12))
            try await test.store.sign(at: noon.adding(hours: 1))
            let verification = try await test.store.verify(opening: true)
            #expect(verification.faults == [])
            #expect(verification.unsigned == 0)
            #expect(verification.signedAt == noon.adding(hours: 1).description)
            await test.store.close()
        }
    }

    @Test(
        "An old database put back is not signed, however much is written after it, and verify goes on finding it",
        arguments: Engine.allCases, [0, 1, 5])
    func putBack(_ engine: Engine, _ written: Int) async throws {
        try await signed(engine) { test in
            let before = try SignedRoot.read(test.store.keys.ring.folder.signedRootFile)
            try await test.losePerson(11)
            for number in 20..<(20 + written) { try await test.store.save(Clinic.person(number)) }
            for minute in 1...2 {
                await #expect(throws: SigningRefusal.doesNotFollow) {
                    try await test.store.sign(at: noon.adding(hours: 1).adding(minutes: minute))
                }
            }
            #expect(try SignedRoot.read(test.store.keys.ring.folder.signedRootFile) == before)
            let faults = try await test.store.verify(opening: false).faults
            #expect(faults.contains { $0.kind == .log && $0.description.contains("signed root") })
        }
    }

    @Test("A log that was rewritten is not signed, nor one that another key has signed", arguments: Engine.allCases)
    func rewritten(_ engine: Engine) async throws {
        try await signed(engine) { test in
            let file = test.store.keys.ring.folder.signedRootFile
            var root = try #require(try SignedRoot.read(file))
            let genuine = root
            root.signature = String(root.signature.reversed())
            try root.write(to: file)
            try await test.store.save(Clinic.person(12))
            await #expect(throws: SigningRefusal.doesNotFollow) { try await test.store.sign(at: noon) }
            try genuine.write(to: file)
            try await test.store.sign(at: noon.adding(hours: 1))
            try await test.tamper("UPDATE head_log SET root = head")
            await #expect(throws: SigningRefusal.doesNotFollow) { try await test.store.sign(at: noon) }
        }
    }

    @Test("Several nodes may sign at the same moment")
    func severalNodes() async throws {
        try await onEachEngine(.postgres) { test in
            try await Clinic.open(in: test.store)
            let other = try await Store.open(test.place)
            for round in 1...10 {
                for number in 0..<20 { try await test.store.save(Clinic.person(round * 100 + number)) }
                async let one: Void = test.store.sign(at: noon.adding(minutes: round))
                async let two: Void = other.sign(at: noon.adding(minutes: round))
                _ = try await (one, two)
            }
            await other.close()
            let verification = try await test.store.verify(opening: false)
            #expect(verification.faults == [])
            #expect(verification.unsigned == 0)
        }
    }
}

extension TestStore {
    /// Leaves the database as an old copy of it would be: nothing of the last person saved is in it, anywhere.
    func losePerson(_ number: Int) async throws {
        let person = id(number, Person.self).text
        for table in ["head_log", "record_version", "chain", "token"] {
            try await tamper("DELETE FROM \(table) WHERE subject = ?1", [.text(person)])
        }
        try await tamper("DELETE FROM person WHERE id = ?1", [.text(person)])
    }
}
