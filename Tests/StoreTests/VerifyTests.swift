import Clinical
import TestSupport
import Testing

@testable import Store

@Suite("Finding what was tampered with")
struct VerifyTests {
    /// A store with one person, a change of their name, a consent and two looks, all signed.
    private func lived(_ engine: Engine, _ body: (TestStore) async throws -> Void) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            try await test.store.save(consent(20, of: id(10)))
            let seen = try #require(try await test.store.load(id(10, Person.self)))
            var changes = Changes()
            var person = seen.value
            person.name = PersonName(given: "Bea")
            changes.revise(seen, to: person)
            try await test.store.commit(changes, by: .staff(id(90)), verb: "rename", at: noon)
            for minute in 1...2 {
                let look = Look(at: noon.adding(minutes: minute), by: .staff(id(90)), verb: "open-person")
                try await test.store.note(look, at: [Subject(id(10, Person.self))])
            }
            try await test.store.sign(at: noon.adding(minutes: 3))
            try await body(test)
        }
    }

    private func faults(_ test: TestStore, opening: Bool = false) async throws -> [String] {
        try await test.store.verify(opening: opening).faults.map(\.description)
    }

    @Test("An honest store has no faults, with keys and without", arguments: Engine.allCases)
    func honest(_ engine: Engine) async throws {
        try await lived(engine) { test in
            let verification = try await test.store.verify(opening: true)
            #expect(verification.faults == [])
            #expect(verification.versions == 6)
            #expect(verification.looks == 2)
            #expect(verification.unsigned == 0)
        }
    }

    @Test("A flipped byte in a body is found and named", arguments: Engine.allCases)
    func flippedBody(_ engine: Engine) async throws {
        try await lived(engine) { test in
            let person = id(10, Person.self).text
            let body = try await test.store.driver.read { db in
                try db.rows("SELECT body FROM record_version WHERE id = ?1 AND version = 1", [.text(person)])[0]
                    .bytes(0)
            }
            for place in [0, body.count / 2, body.count - 1] {
                var flipped = body
                flipped[place] ^= 1
                try await test.tamper(
                    "UPDATE record_version SET body = ?2 WHERE id = ?1 AND version = 1",
                    [.text(person), .bytes(flipped)])
                #expect(try await faults(test).contains { $0.contains("person \(person) version 1") })
            }
        }
    }

    @Test(
        "A changed column of a version is found and named",
        arguments: Engine.allCases,
        [
            "author = 'staff:x'", "verb = 'other'", "typed_at = '2026-03-03T12:00:00.001Z'",
            "true_at = '2020-01-01T00:00:00.000Z'", "promoted = 'organisation=x'", "schema_number = 0",
            "kind = 'consent'",
        ])
    func changedVersion(_ engine: Engine, _ change: String) async throws {
        try await lived(engine) { test in
            try await test.tamper(
                "UPDATE record_version SET \(change) WHERE id = ?1 AND version = 1", [.text(id(10, Person.self).text)])
            #expect(try await faults(test).contains { $0.contains("version 1 is not what was written") })
        }
    }

    @Test("A changed promoted column is found and named", arguments: Engine.allCases)
    func changedColumn(_ engine: Engine) async throws {
        try await lived(engine) { test in
            try await test.tamper("UPDATE person SET provisional = 1 - provisional")
            #expect(try await faults(test).contains { $0.contains("promoted columns of person") })
        }
    }

    @Test("A row that nobody wrote is found and named", arguments: Engine.allCases)
    func strayRow(_ engine: Engine) async throws {
        try await lived(engine) { test in
            let stray = id(66, Team.self).text
            try await test.tamper(
                "INSERT INTO team (id, version, organisation) VALUES (?1, 1, ?2)",
                [.text(stray), .text(Clinic.organisation.id.text)])
            #expect(try await faults(test).contains { $0.contains("team \(stray): no such version") })
        }
    }

    @Test("A changed or deleted look is found and named", arguments: Engine.allCases)
    func changedAudit(_ engine: Engine) async throws {
        try await lived(engine) { test in
            try await test.tamper("UPDATE audit_entry SET author = 'staff:y' WHERE position = 1")
            #expect(try await faults(test).contains { $0.contains("audit entry 1 is not what was written") })
            try await test.tamper("DELETE FROM audit_entry WHERE position = 2")
            #expect(try await faults(test).contains { $0.contains("2 audit entries; 1 are here") })
        }
    }

    @Test("A deleted last version is found, even when the chain's head is put back too", arguments: Engine.allCases)
    func deletedVersion(_ engine: Engine) async throws {
        try await lived(engine) { test in
            let person = id(10, Person.self).text
            try await test.tamper("DELETE FROM record_version WHERE id = ?1 AND version = 2", [.text(person)])
            #expect(try await faults(test).contains { $0.contains("knows 3 record entries; 2 are here") })
            try await test.tamper("UPDATE person SET version = 1")
            try await test.tamper(
                """
                UPDATE chain SET length = 2, head =
                    (SELECT digest FROM record_version v WHERE v.subject = chain.subject AND v.position = 2)
                WHERE subject = ?1 AND name = 'record'
                """, [.text(person)])
            #expect(try await faults(test).contains { $0.contains("the log of heads knows 3 record entries") })
        }
    }

    @Test("A deleted person is found and named", arguments: Engine.allCases)
    func deletedPerson(_ engine: Engine) async throws {
        try await lived(engine) { test in
            let person = id(10, Person.self).text
            for table in ["record_version", "audit_entry", "chain", "token"] {
                try await test.tamper("DELETE FROM \(table) WHERE subject = ?1", [.text(person)])
            }
            try await test.tamper("DELETE FROM consent")
            try await test.tamper("DELETE FROM person")
            #expect(try await faults(test).contains { $0.contains("subject \(person): the log of heads knows 3") })
        }
    }

    @Test("An old database put back is found by the root signed outside it", arguments: Engine.allCases)
    func oldDatabase(_ engine: Engine) async throws {
        try await lived(engine) { test in
            try await test.store.save(Clinic.person(11))
            try await test.store.sign(at: noon.adding(minutes: 4))
            try await test.losePerson(11)
            #expect(try await faults(test).contains { $0.contains("older than the signed root") })
        }
    }

    @Test("A log rewritten to fit does not lead to the signed root", arguments: Engine.allCases)
    func rewrittenLog(_ engine: Engine) async throws {
        try await lived(engine) { test in
            try await test.tamper("UPDATE head_log SET length = 1 WHERE seq = 1")
            #expect(try await faults(test).contains { $0.contains("entry 1 of the log of heads was altered") })
        }
    }

    @Test("A signature by another key is not ours", arguments: Engine.allCases)
    func forgedRoot(_ engine: Engine) async throws {
        try await lived(engine) { test in
            let file = test.store.keys.ring.folder.signedRootFile
            var root = try #require(try SignedRoot.read(file))
            root.signature = String(root.signature.reversed())
            try root.write(to: file)
            #expect(try await faults(test).contains { $0.contains("signature is not ours") })
        }
    }

    @Test("Search marks that are not those of the body are found with the keys", arguments: Engine.allCases)
    func changedTokens(_ engine: Engine) async throws {
        try await lived(engine) { test in
            try await test.tamper("DELETE FROM token WHERE kind = 'birth-day'")
            #expect(try await faults(test, opening: false) == [])
            #expect(try await faults(test, opening: true).contains { $0.contains("search marks") })
        }
    }

    @Test("A version that was moved to another record does not open", arguments: Engine.allCases)
    func movedBody(_ engine: Engine) async throws {
        try await lived(engine) { test in
            try await test.tamper(
                """
                UPDATE record_version SET body = (SELECT body FROM record_version o
                    WHERE o.id = record_version.id AND o.version = 1)
                WHERE id = ?1 AND version = 2
                """, [.text(id(10, Person.self).text)])
            await #expect(throws: StoreRefusal.unreadable(kind: "person", id: id(10, Person.self).text)) {
                try await test.store.load(id(10, Person.self))
            }
        }
    }

    @Test("Verify says how much lies after the last signature", arguments: Engine.allCases)
    func unsigned(_ engine: Engine) async throws {
        try await lived(engine) { test in
            try await test.store.save(Clinic.person(11))
            try await test.store.save(Clinic.person(12))
            let verification = try await test.store.verify(opening: false)
            #expect(verification.faults == [])
            #expect(verification.unsigned == 2)
        }
    }
}
