import Clinical
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("towpath verify")
struct VerifyCommandTests {
    @Test("says that honest data is as it was", arguments: Engine.allCases)
    func honest(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            for arguments in [["verify"], ["verify", "--with-keys"]] {
                let program = try Program.run(arguments + kept.options)
                #expect(program.exitCode == 0, "\(program.errors)")
                #expect(program.output.contains("Read 5 versions and 0 looks of 4 subjects."))
                #expect(program.output.contains("era 1. 0 entries lie after the signature."))
                #expect(program.output.contains("Nothing is wrong."))
            }
        }
    }

    @Test("says how much lies after the last signature", arguments: Engine.allCases)
    func unsigned(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            try await kept.with { store in
                var changes = Changes()
                changes.add(Sample.person(13))
                try await store.commit(changes, by: .system, verb: "save", at: Sample.noon)
            }
            let program = try kept.run("verify")
            #expect(program.exitCode == 0)
            #expect(program.output.contains("1 entry lies after the signature."))
        }
    }

    @Test(
        "names what was tampered with, and exits 1", arguments: Engine.allCases,
        [
            "UPDATE record_version SET author = 'staff:x' WHERE kind = 'person'",
            "UPDATE person SET provisional = 1 - provisional",
            "DELETE FROM head_log",
        ])
    func tampered(_ engine: Engine, _ sql: String) async throws {
        try await onKept(engine) { kept in
            try await kept.with { store in _ = try await store.driver.write { db in try db.run(sql) } }
            let program = try kept.run("verify")
            #expect(program.exitCode == 1)
            #expect(program.output.contains("\nwrong: "))
            #expect(program.errors.contains("wrong."))
            #expect(!program.output.contains("Nothing is wrong."))
        }
    }

    @Test("goes on finding an older database put back, whatever is written to it later", arguments: Engine.allCases)
    func putBack(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            try await kept.with { store in
                _ = try await store.driver.write { db in
                    try db.run("DELETE FROM head_log WHERE seq = (SELECT MAX(seq) FROM head_log)")
                }
            }
            for team in ["South", "West", "East"] {
                let program = try kept.run("teams", "add", team)
                #expect(program.exitCode == 0, "the clinic goes on: \(program.errors)")
                #expect(program.errors.contains("is not signed"))
            }
            let program = try kept.run("verify")
            #expect(program.exitCode == 1)
            #expect(program.output.contains("wrong: the database is older than the signed root"))
        }
    }

    @Test("names a person whose key was changed, and one whose master key is missing", arguments: Engine.allCases)
    func damagedKeys(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            let person = Subject(Sample.id(10, Person.self))
            let change = "UPDATE subject_key SET master = 'master-0009' WHERE subject = ?1"
            try await kept.with { store in
                _ = try await store.keys.driver.write { db in try db.run(change, [.text(person.text)]) }
            }
            #expect(try kept.run("verify").exitCode == 0)
            let program = try kept.run("verify", "--with-keys")
            #expect(program.exitCode == 1)
            #expect(program.output.contains("wrong: subject \(person.text): master-0009 is not in the key folder"))
        }
    }

    @Test("says that the file of the signed root is damaged", arguments: Engine.allCases)
    func damagedRoot(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            try Data("{".utf8).write(to: kept.keys.appending(path: "signed-root.json"))
            let program = try kept.run("verify")
            #expect(program.exitCode == 1)
            #expect(program.output.contains("wrong: the file of the signed root cannot be read"))
        }
    }
}

@Suite("Every command that looks after data")
struct WrongPlaceTests {
    private static let commands = [
        ["verify"], ["keys", "list"], ["keys", "rotate"], ["keys", "remove-old"], ["backup", "/tmp/never-written"],
        ["forget", Sample.id(10, Person.self).text, "--reason", "They asked us to, in writing"],
    ]

    @Test("refuses a place that holds nothing, and makes nothing there", arguments: Engine.allCases)
    func nothingThere(_ engine: Engine) async throws {
        let kept = try await Kept(engine)
        defer { kept.remove() }
        for command in Self.commands {
            let program = try Program.run(command + kept.options)
            #expect(program.exitCode == 1, "\(command)")
            #expect(program.errors.contains("towpath: The") || program.errors.contains("towpath: There is no"))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: kept.folder.path) == [])
    }

    @Test("refuses keys that are not those of the data, and makes no key beside it", arguments: Engine.allCases)
    func wrongKeys(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            try await onKept(.sqlite) { other in
                let empty = kept.file("empty")
                for (keys, words) in [
                    (other.keys, "holds the keys of other data"), (empty, "does not hold the keys"),
                ] {
                    let options = kept.options.dropLast() + [keys.path]
                    for command in Self.commands + [["serve", "--port", "1"]] {
                        let program = try Program.run(command + options)
                        #expect(program.exitCode == 1, "\(command)")
                        #expect(program.errors.contains(words), "\(command): \(program.errors)")
                    }
                }
                #expect(!FileManager.default.fileExists(atPath: empty.path))
            }
            #expect(try kept.run("verify", "--with-keys").exitCode == 0)
        }
    }

    @Test("refuses data that a newer Towpath wrote", arguments: Engine.allCases)
    func newer(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            try await kept.with { store in
                _ = try await store.driver.write { db in
                    try db.run("INSERT INTO schema_step (number) VALUES (?1)", [.integer(999)])
                }
            }
            for command in Self.commands {
                let program = try Program.run(command + kept.options)
                #expect(program.exitCode == 1)
                #expect(program.errors.contains("A newer Towpath wrote this data (step 999)."))
            }
        }
    }

    @Test("refuses a folder whose database is not one")
    func notADatabase() async throws {
        try await onKept(.sqlite) { kept in
            let data = kept.folder.appending(path: "data")
            for name in try FileManager.default.contentsOfDirectory(atPath: data.path) {
                try Data("not a database, but a shopping list".utf8).write(to: data.appending(path: name))
            }
            for command in Self.commands {
                let program = try Program.run(command + kept.options)
                #expect(program.exitCode == 1)
                #expect(program.errors.contains("not a database"), "\(program.errors)")
            }
        }
    }

    @Test("is used wrongly without a place, with two places, and with a database but no key folder")
    func wrongUse() throws {
        for command in Self.commands {
            for options in [[], ["--data", "a", "--database", "postgres://b/c"], ["--database", "postgres://b/c"]] {
                let program = try Program.run(command + options)
                #expect(program.exitCode == 2, "\(command + options)")
                #expect(program.errors.contains("--data FOLDER") || program.errors.contains("needs --keys"))
            }
        }
    }

    @Test("says in words that PostgreSQL cannot be reached")
    func unreachable() throws {
        for command in Self.commands {
            let program = try Program.run(
                command + ["--database", "postgres://nobody@127.0.0.1:1/none", "--keys", "/tmp/none"])
            #expect(program.exitCode == 1)
            #expect(program.errors.contains("PostgreSQL cannot be reached"))
        }
    }
}
