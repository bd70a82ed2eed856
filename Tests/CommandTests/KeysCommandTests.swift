import Clinical
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("towpath keys")
struct KeysCommandTests {
    @Test("explains each of its commands with an example")
    func help() throws {
        for command in ["backup", "rotate", "remove-old", "list"] {
            let program = try Program.run("keys", command, "--help")
            #expect(program.exitCode == 0)
            #expect(program.output.contains("xample"), "\(command)")
        }
    }

    @Test("a copy is kept from 1 to 90 days; anything else is wrong use")
    func retention() throws {
        for days in ["0", "91", "-1", "a week"] {
            let program = try Program.run("keys", "backup", "/tmp/never", "--data", "x", "--retention-days", days)
            #expect(program.exitCode == 2, "\(days)")
        }
        #expect(try Program.run("keys", "backup", "/tmp/never", "--data", "x").exitCode == 2)
    }

    @Test(
        "a renewed master wraps every key, and the old one goes when no key backup needs it", arguments: Engine.allCases
    )
    func rotate(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            let copy = kept.file("keys.towpath").path
            #expect(try kept.run("keys", "backup", copy, "--retention-days", "2").exitCode == 0)
            let rotated = try kept.run("keys", "rotate")
            #expect(rotated.output.contains("3 keys are wrapped by a new master key."))
            let list = try kept.run("keys", "list").output
            #expect(list.contains("master-0001 wraps 0 keys\n"))
            #expect(list.contains("master-0002 wraps 3 keys, and every new one"))
            #expect(list.contains("is to be destroyed by 2"))
            let kept2 = try kept.run("keys", "remove-old")
            #expect(kept2.exitCode == 1)
            #expect(kept2.errors.contains("A key backup needs the old master keys until 2"))
            try await kept.with { store in
                _ = try await store.keys.driver.write { db in
                    try db.run(
                        "UPDATE key_backup SET expires_at = ?1", [.text(Sample.noon.adding(days: -1).description)])
                }
            }
            #expect(try kept.run("keys", "list").output.contains("must be destroyed: its day was 2026-03-02"))
            #expect(try kept.run("keys", "remove-old").errors.contains("try again in ten minutes"))
            try kept.letTimePass()
            #expect(try kept.run("keys", "remove-old").output == "Destroyed: master-0001.\n")
            #expect(try kept.run("keys", "remove-old").output == "There was no old master key.\n")
            #expect(try kept.run("verify", "--with-keys").exitCode == 0)
        }
    }

    @Test("a service that is running goes on with the new master key", arguments: Engine.allCases)
    func rotateWhileRunning(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            try await kept.with { running in
                #expect(try kept.run("keys", "rotate").exitCode == 0)
                try kept.letTimePass()
                #expect(try kept.run("keys", "remove-old").output == "Destroyed: master-0001.\n")
                var changes = Changes()
                changes.add(Sample.person(13))
                try await running.commit(changes, by: .system, verb: "save", at: Sample.noon)
                let sealed = try await running.read { db in try db.latest(Sample.id(10, Person.self)) }
                #expect(try await running.open(sealed)?.value == Sample.person(10))
            }
            #expect(try kept.run("keys", "list").output.contains("master-0002 wraps 4 keys"))
            #expect(try kept.run("verify", "--with-keys").exitCode == 0)
        }
    }

    @Test("what operators do to the store as a whole is kept, with who did it", arguments: Engine.allCases)
    func audited(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            #expect(try kept.run("backup", kept.file("r").path).exitCode == 0)
            #expect(try kept.run("keys", "rotate").exitCode == 0)
            let looks = try await kept.with { store in try await store.read { db in try db.looks(at: .operations) } }
            #expect(looks.map(\.verb) == ["manage-keys", "back-up"])
            #expect(Set(looks.map(\.by)).count == 1)
            #expect(looks.allSatisfy { $0.by == .operatorNamed(NSUserName()) })
        }
    }
}

extension Kept {
    /// As if the master keys had been made an hour ago.
    fileprivate func letTimePass() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: keys.path) where name.hasPrefix("master-") {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSinceNow: -3600)],
                ofItemAtPath: keys.appending(path: name).path)
        }
    }
}
