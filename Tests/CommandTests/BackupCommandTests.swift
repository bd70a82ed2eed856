import Clinical
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("towpath backup, keys backup and restore")
struct BackupCommandTests {
    /// Writes both backups of what is kept.
    private func backUp(_ kept: Kept) throws -> (records: String, keys: String) {
        let (records, keys) = (kept.file("records.towpath").path, kept.file("keys.towpath").path)
        let first = try kept.run("backup", records)
        #expect(first.exitCode == 0, "\(first.errors)")
        #expect(first.output.contains("It holds no key."))
        let second = try kept.run("keys", "backup", keys, "--retention-days", "14")
        #expect(second.exitCode == 0, "\(second.errors)")
        #expect(second.output.contains("Destroy it by 2"))
        return (records, keys)
    }

    private func restore(_ target: Kept, _ files: (records: String, keys: String)) throws -> Program {
        try target.run("restore", "--records", files.records, "--key-backup", files.keys)
    }

    @Test(
        "take the data from either engine to a new place on either, with the old keys",
        arguments: Engine.allCases, Engine.allCases)
    func roundTrip(_ from: Engine, _ to: Engine) async throws {
        try await onKept(from) { kept in
            let files = try backUp(kept)
            let target = try await Kept(to)
            defer { target.remove() }
            try FileManager.default.copyItem(at: kept.keys, to: target.keys)
            let program = try restore(target, files)
            #expect(program.exitCode == 0, "\(program.errors)")
            #expect(program.output.contains("Restored and verified: 5 versions of"))
            #expect(program.output.contains("Era 2 begins."))
            let verify = try target.run("verify", "--with-keys")
            #expect(verify.exitCode == 0, "\(verify.output)")
            let person = try await target.with { store in
                let sealed = try await store.read { db in try db.latest(Sample.id(10, Person.self)) }
                return try await store.open(sealed)?.value
            }
            #expect(person == Sample.person(10))
            let again = try restore(target, files)
            #expect(again.exitCode == 1)
            #expect(again.errors.contains("There is data here already."))
        }
    }

    @Test("never write over a file that is there", arguments: Engine.allCases)
    func notOver(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            let file = kept.file("precious")
            try Data("the only copy".utf8).write(to: file)
            for command in [["backup", file.path], ["keys", "backup", file.path, "--retention-days", "1"]] {
                let program = try Program.run(command + kept.options)
                #expect(program.exitCode == 1)
                #expect(program.errors.contains("is already there"))
            }
            #expect(try Data(contentsOf: file) == Data("the only copy".utf8))
            let list = try kept.run("keys", "list")
            #expect(!list.output.contains("key backup of"))
        }
    }

    @Test("say that the folder is not there, and leave nothing", arguments: Engine.allCases)
    func noFolder(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            let program = try kept.run("backup", kept.file("nowhere/records.towpath").path)
            #expect(program.exitCode == 1)
            #expect(program.errors.contains("the folder is not there"), "\(program.errors)")
        }
    }

    @Test(
        "say that the disk is full, and leave nothing that could be taken for a backup",
        .enabled(if: SmallDisk.isAllowed), arguments: Engine.allCases)
    func fullDisk(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            try await kept.with { store in
                for number in 1000..<1200 {
                    var changes = Changes()
                    changes.add(Sample.person(number))
                    try await store.commit(changes, by: .system, verb: "save", at: Sample.noon)
                }
            }
            let disk = try SmallDisk(kilobytes: 64)
            defer { disk.remove() }
            let file = disk.folder.appending(path: "records.towpath")
            let program = try kept.run("backup", file.path)
            #expect(program.exitCode == 1)
            #expect(program.errors.contains("the disk is full"), "\(program.errors)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: disk.folder.path) == [])
        }
    }

    @Test(
        "a restore of a file that is cut, altered, of the other kind, or not ours changes nothing",
        arguments: Engine.allCases, ["cut", "altered", "swapped", "other", "missing", "folder"])
    func broken(_ engine: Engine, _ harm: String) async throws {
        try await onKept(engine) { kept in
            var files = try backUp(kept)
            var data = try Data(contentsOf: URL(filePath: files.records))
            switch harm {
            case "cut": data = data.prefix(data.count - 300)
            case "altered": data[data.count / 2] ^= 1
            case "other": data = Data("a shopping list".utf8)
            case "missing": files.records += ".gone"
            case "folder": files.records = kept.folder.path
            default: files = (files.keys, files.records)
            }
            if ["cut", "altered", "other"].contains(harm) { try data.write(to: URL(filePath: files.records)) }
            let target = try await Kept(engine)
            defer { target.remove() }
            try FileManager.default.copyItem(at: kept.keys, to: target.keys)
            let refused = try restore(target, files)
            #expect(refused.exitCode == 1)
            #expect(refused.errors.hasPrefix("towpath: "))
            let people = try await target.with { store in
                try await store.driver.read { db in try db.rows("SELECT 1 FROM record_version").count }
            }
            #expect(people == 0)
        }
    }

    @Test("a restore needs the keys the data was sealed with, and makes none", arguments: Engine.allCases)
    func keysNeeded(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            let files = try backUp(kept)
            let target = try await Kept(engine)
            defer { target.remove() }
            let without = try restore(target, files)
            #expect(without.exitCode == 1)
            #expect(without.errors.contains("does not hold the keys"), "\(without.errors)")
            #expect(!FileManager.default.fileExists(atPath: target.keys.path))
            try await onKept(.sqlite) { other in
                try FileManager.default.copyItem(at: other.keys, to: target.keys)
                let wrong = try restore(target, files)
                #expect(wrong.exitCode == 1)
                #expect(wrong.errors.contains("was made with other keys"), "\(wrong.errors)")
            }
        }
    }

    @Test("a key backup whose master key is gone from the key folder restores nothing", arguments: Engine.allCases)
    func masterNeeded(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            let old = kept.file("old-keys")
            try FileManager.default.copyItem(at: kept.keys, to: old)
            #expect(try kept.run("keys", "rotate").exitCode == 0)
            let files = try backUp(kept)
            let target = try await Kept(engine)
            defer { target.remove() }
            try FileManager.default.copyItem(at: old, to: target.keys)
            let program = try restore(target, files)
            #expect(program.exitCode == 1)
            #expect(program.errors.contains("needs master-0002"), "\(program.errors)")
            // With the right folder the same place still takes the restore.
            try FileManager.default.removeItem(at: target.keys)
            try FileManager.default.copyItem(at: kept.keys, to: target.keys)
            #expect(try restore(target, files).exitCode == 0)
        }
    }

    @Test("a backup made by another process while people write holds each commit whole", arguments: Engine.allCases)
    func whileWriting(_ engine: Engine) async throws {
        try await onKept(engine) { kept in
            let records = kept.file("records.towpath").path
            try await kept.with { store in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for writer in 0..<4 {
                        group.addTask {
                            for number in 0..<100 {
                                let person = Sample.person(1000 * (writer + 2) + number)
                                var changes = Changes()
                                changes.add(person)
                                changes.add(Sample.consent(100_000 + 1000 * writer + number, of: person.id))
                                try await store.commit(changes, by: .system, verb: "both", at: Sample.noon)
                            }
                        }
                    }
                    group.addTask {
                        let program = try kept.run("backup", records)
                        #expect(program.exitCode == 0, "\(program.errors)")
                    }
                    try await group.waitForAll()
                }
            }
            let keys = kept.file("keys.towpath").path
            #expect(try kept.run("keys", "backup", keys, "--retention-days", "1").exitCode == 0)
            let target = try await Kept(engine)
            defer { target.remove() }
            try FileManager.default.copyItem(at: kept.keys, to: target.keys)
            let program = try restore(target, (records, keys))
            #expect(program.exitCode == 0, "\(program.errors)")
            let counts = try await target.with { store in
                try await store.driver.read { db in
                    try ["person", "consent"].map { try db.rows("SELECT COUNT(*) FROM \($0)")[0].integer(0) }
                }
            }
            #expect(counts[0] == counts[1] + 3)
        }
    }
}

/// A disk of a few kilobytes, in memory. Only the superuser may make one.
struct SmallDisk {
    static let isAllowed: Bool = {
        guard let disk = try? SmallDisk(kilobytes: 64) else { return false }
        disk.remove()
        return true
    }()

    let folder: URL

    init(kilobytes: Int) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "towpath-disk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Shell.run("mount -t tmpfs -o size=\(kilobytes)k tmpfs \(Shell.quoted(folder.path))")
    }

    func remove() {
        _ = try? Shell.run("umount \(Shell.quoted(folder.path))")
        try? FileManager.default.removeItem(at: folder)
    }
}

extension Sample {
    static func consent(_ number: Int, of person: ID<Person>) -> Consent {
        Consent(
            id: id(number), person: person, purpose: .generalPractice, recipient: "Canalside Surgery",
            scope: [.progress], isGiven: true, decidedAt: noon, recordedBy: nil, evidence: "ticked on the referral")
    }
}
