import Clinical
import Foundation
import TestSupport
import Testing

@testable import Store

/// People whose every word is a long string that occurs nowhere else, born in years no other date uses.
private enum Marker {
    static let given = "Quillonvexa7f3a"
    static let family = "Zubrithane9c1e"
    static let street = "41 Xylographquay Wharf"
    static let phone = "07700 900987"
    static let phoneDigits = "7700900987"
    static let email = "vexillumtarn@marker.example"
    static let reason = "narrativemarker said by the lock gate"
    /// Other words than the secrets: tests that run beside each other share a PostgreSQL server.
    static let planted = ["Plantedquern5b1d", "7700900986"]
    static let secrets = [
        given, given.lowercased(), family, family.lowercased(), "Xylographquay", "xylographquay", phoneDigits,
        "vexillumtarn", "narrativemarker", "1874-07",
    ]

    static func person(_ number: Int) -> Person {
        Person(
            id: id(number), organisation: Clinic.organisation.id, teams: [Clinic.north.id],
            name: PersonName(given: given, family: family), birthDay: Day("1874-07-19"),
            phones: [PhoneNumber(phone)].compactMap(\.self), email: email, addressLines: [street])
    }
}

@Suite("Nothing of a person lies readable in any file")
struct MarkerTests {
    @Test("Not after heavy use, not in a backup, not after forgetting", arguments: Engine.allCases)
    func nothingReadable(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.useHeavily()
            try await test.backUp("before")
            try await test.expectNoSecrets()
            for number in 10..<30 { _ = try await test.store.forget(Subject(id(number, Person.self)), at: noon) }
            try await test.backUp("after")
            try await test.store.sign(at: noon)
            try await test.expectNoSecrets()
        }
    }

    @Test("The search for a secret does find one that was planted in the clear", arguments: Engine.allCases)
    func searchFinds(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            var team = Clinic.north
            team.name = Marker.planted[0]
            try await test.store.save(Clinic.organisation)
            try await test.store.save(team)
            _ = try await test.store.driver.write { db in
                try db.run("UPDATE chain SET touched_at = ?1", [.text(Marker.planted[1])])
            }
            let found = try await test.secretsFound(Marker.planted)
            for word in Marker.planted { #expect(found.contains { $0.hasSuffix(":" + word) }) }
        }
    }
}

extension TestStore {
    /// Twenty marked people, each saved, changed, searched for, looked at, consented and linked with the one before.
    fileprivate func useHeavily() async throws {
        for number in 10..<30 {
            var changes = Changes()
            changes.add(Marker.person(number))
            changes.add(consent(number + 1000, of: id(number)))
            try await store.commit(changes, by: .anyone, verb: "send-referral", reason: Marker.reason, at: noon)
            for round in 1...3 {
                let seen = try #require(try await store.load(id(number, Person.self)))
                var person = seen.value
                person.name.knownAs = Marker.given + "\(round)"
                var revision = Changes()
                revision.revise(seen, to: person)
                try await store.commit(
                    revision, by: .staff(id(90)), verb: "rename", reason: Marker.reason, at: noon.adding(minutes: round)
                )
                try await store.note(
                    Look(at: noon, by: .staff(id(90)), verb: "open-person"), at: [Subject(id(number, Person.self))])
            }
        }
        for number in 11..<30 {
            let seen = try #require(try await store.load(id(number, Person.self)))
            var changes = Changes()
            changes.revise(seen, to: seen.value)
            changes.add(
                try #require(
                    SamePerson(
                        id: id(number + 2000), organisation: Clinic.organisation.id, seen.value.id, id(number - 1))))
            try await store.commit(
                changes, by: .staff(id(90)), verb: "merge-people", reason: Marker.reason, at: noon.adding(minutes: 5))
        }
        let terms = SearchTerms.query(fromTyped: "\(Marker.given) \(Marker.phone)").terms
        let marks = store.marks
        _ = try await store.read { db in
            try db.people(carrying: terms, in: Clinic.organisation.id, teams: [Clinic.north.id], marks: marks)
        }
    }

    fileprivate func backUp(_ name: String) async throws {
        _ = try await store.backUpRecords(to: folder.appending(path: "\(name).records"), at: noon)
        let moment = noon.adding(seconds: name.count)
        _ = try await store.backUpKeys(to: folder.appending(path: "\(name).keys"), retentionDays: 1, at: moment)
    }

    fileprivate func expectNoSecrets() async throws {
        #expect(try await secretsFound() == [])
    }

    /// Every file of the data, the keys, the backups, and for PostgreSQL the server's data folder and log:
    /// `file:secret` for each secret found.
    fileprivate func secretsFound(_ words: [String] = Marker.secrets) async throws -> [String] {
        var folders = [folder.path]
        if engine == .postgres {
            let cluster = try PostgresCluster.shared()
            _ = try await cluster.psql("postgres", "CHECKPOINT")
            folders.append(cluster.folder)
        }
        return try await ByteSearch.find(words, in: folders)
    }
}

/// Looks for words, byte by byte, in every file below some folders.
enum ByteSearch {
    /// `file:word` for each find. A file that a server removes while we look is passed over.
    static func find(_ words: [String], in folders: [String]) async throws -> [String] {
        let patterns = words.map { "-e '\($0)'" }.joined(separator: " ")
        let places = folders.map { "'\($0)'" }.joined(separator: " ")
        let command = "LC_ALL=C grep -raoF \(patterns) \(places) 2>/dev/null | sort -u || true"
        return try await Shell.runAside(command).split(separator: "\n").map(String.init)
    }
}
