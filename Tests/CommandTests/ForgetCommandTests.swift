import Clinical
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("towpath forget")
struct ForgetCommandTests {
    private let reason = ["--reason", "They asked us to, in writing"]

    private func forget(_ kept: Kept, _ number: Int, _ more: String...) throws -> Program {
        try Program.run(["forget", Sample.id(number, Person.self).text] + reason + more + kept.options)
    }

    private func isReadable(_ kept: Kept, _ number: Int) async throws -> Bool {
        try await kept.with { store in
            let sealed = try await store.read { db in try db.latest(Sample.id(number, Person.self)) }
            do {
                return try await store.open(sealed) != nil
            } catch StoreRefusal.forgotten {
                return false
            }
        }
    }

    @Test("makes a person unreadable for ever, and the chains still verify", arguments: Engine.allCases)
    func forgotten(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            let person = Sample.id(10, Person.self)
            let program = try forget(kept, 10)
            #expect(program.exitCode == 0, "\(program.errors)")
            #expect(program.output == "\(person) is forgotten.\n")
            #expect(try await !isReadable(kept, 10))
            #expect(try await isReadable(kept, 11))
            #expect(try kept.run("verify", "--with-keys").exitCode == 0)
            #expect(try kept.run("keys", "list").output.contains("forgotten: 1"))
            let looks = try await kept.with { store in try await store.read { db in try db.looks(at: Subject(person)) }
            }
            #expect(looks.map(\.verb) == ["forget-person"])
            #expect(try forget(kept, 10).output == "\(person) is forgotten.\n")
        }
    }

    @Test(
        "does not say forgotten while a key backup that holds them must still be destroyed", arguments: Engine.allCases)
    func backupsHold(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            #expect(try kept.run("keys", "backup", kept.file("k").path, "--retention-days", "14").exitCode == 0)
            let program = try forget(kept, 10)
            #expect(program.exitCode == 0)
            #expect(program.output.contains("destroy that backup by 2"))
            #expect(!program.output.contains("is forgotten"))
            try await kept.with { store in
                _ = try await store.keys.driver.write { db in
                    try db.run("UPDATE key_backup SET expires_at = ?1", [.text(Sample.noon.description)])
                }
            }
            #expect(try forget(kept, 10).output.contains("is forgotten"))
        }
    }

    @Test("asks about every record that links lead to, one after another", arguments: Engine.allCases)
    func linked(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            try await kept.link(20, 10, 11)
            try await kept.link(21, 11, 12)
            let asked = try forget(kept, 10)
            #expect(asked.exitCode == 1)
            #expect(asked.errors.contains("Nobody was forgotten"))
            for number in [11, 12] { #expect(asked.errors.contains(Sample.id(number, Person.self).text)) }
            let half = try forget(kept, 10, "--also", Sample.id(11, Person.self).text)
            #expect(half.exitCode == 1)
            #expect(!half.errors.contains(Sample.id(11, Person.self).text))
            #expect(half.errors.contains(Sample.id(12, Person.self).text))
            #expect(try await isReadable(kept, 10))
            let also = Sample.id(11, Person.self).text
            #expect(try forget(kept, 10, "--also", also, "--only-this").exitCode == 0)
            for (number, readable) in [(10, false), (11, false), (12, true)] {
                #expect(try await isReadable(kept, number) == readable, "\(number)")
            }
        }
    }

    @Test(
        "a link that was taken back is not asked about, and a stranger is not forgotten too", arguments: Engine.allCases
    )
    func strangers(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            try await kept.link(20, 10, 11, isUndone: true)
            let stranger = try forget(kept, 10, "--also", Sample.id(11, Person.self).text)
            #expect(stranger.exitCode == 1)
            #expect(stranger.errors.contains("is not linked to this person"))
            #expect(try forget(kept, 10).exitCode == 0)
            #expect(try await isReadable(kept, 11))
        }
    }

    @Test("forgets one tip or quote by its id, and says nothing of any other", arguments: Engine.allCases)
    func words(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            let ids: [ID<Contribution>] = [Sample.id(60), Sample.id(61)]
            try await kept.with { store in
                var changes = Changes()
                for id in ids {
                    changes.add(
                        Contribution(
                            id: id, organisation: Sample.organisation.id, kind: .tip,
                            words: try ContributionWords("Drink water"), sentAt: Sample.noon, mayBeInDanger: false))
                }
                try await store.commit(changes, by: .anyone, verb: "send-contribution", at: Sample.noon)
            }
            let program = try forget(kept, 60)
            #expect(program.exitCode == 0 && program.output == "\(ids[0]) is forgotten.\n", "\(program.errors)")
            #expect(try forget(kept, 60).output == program.output)
            try await kept.with { store in
                let sealed = try await store.read { db in try ids.map { try db.latest($0) } }
                await #expect(throws: StoreRefusal.forgotten(Subject(ids[0]))) { try await store.open(sealed[0]) }
                #expect(try await store.open(sealed[1])?.value.standing == .waiting)
            }
            #expect(try kept.run("verify", "--with-keys").exitCode == 0)
        }
    }

    @Test("forgets what was told about someone by its id, and it waits on no list", arguments: Engine.allCases)
    func concern(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            let id: ID<Concern> = Sample.id(62)
            let hours = try WorkingHours(nation: .england, week: [.monday: [OpeningSpell(opens: 540, closes: 1020)]])
            let team = Team(id: Sample.id(63), organisation: Sample.organisation.id, name: "East", hours: hours)
            var draft = ConcernDraft()
            (draft.name, draft.words) = ("Siân", "He sleeps in the shed")
            let concern = Concern(
                id: id, to: team, told: try #require(draft.told), sentAt: Sample.noon, soundsUrgent: false)
            try await kept.with { store in
                var changes = Changes()
                changes.add(team)
                changes.add(concern)
                try await store.commit(changes, by: .anyone, verb: "send-concern", at: Sample.noon)
            }
            let program = try forget(kept, 62)
            #expect(program.exitCode == 0 && program.output == "\(id) is forgotten.\n", "\(program.errors)")
            #expect(try forget(kept, 62).output == program.output)
            try await kept.with { store in
                let (sealed, open) = try await store.read { db in
                    (try db.latest(id), try db.openConcerns(team: team.id, limit: 9))
                }
                await #expect(throws: StoreRefusal.forgotten(Subject(id))) { try await store.open(sealed) }
                #expect(open.isEmpty)
            }
            #expect(try kept.run("verify", "--with-keys").exitCode == 0)
        }
    }

    @Test(
        "refuses someone who is not there, an id that is none, and no reason worth reading", arguments: Engine.allCases)
    func wrongUse(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            let stranger = try forget(kept, 99)
            #expect(stranger.exitCode == 1)
            #expect(stranger.errors.contains("There is no such person."))
            let person = Sample.id(10, Person.self).text
            for arguments in [
                ["forget", "nobody"] + reason, ["forget", person], ["forget", person, "--reason", "..........."],
            ] {
                #expect(try Program.run(arguments + kept.options).exitCode == 2, "\(arguments)")
            }
            #expect(try await isReadable(kept, 10))
        }
    }
}

extension Kept {
    fileprivate func link(_ number: Int, _ one: Int, _ other: Int, isUndone: Bool = false) async throws {
        let link = SamePerson(
            id: Sample.id(number), organisation: Sample.organisation.id, Sample.id(one), Sample.id(other),
            isUndone: isUndone)
        try await with { store in
            var changes = Changes()
            changes.add(try #require(link))
            try await store.commit(changes, by: .system, verb: "merge-people", at: Sample.noon)
        }
    }
}
