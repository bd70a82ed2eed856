import Clinical
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("Backup and restore")
struct BackupTests {
    @Test(
        "A backup of one engine restores on either, verifies, and starts a new signed era",
        arguments: Engine.allCases, Engine.allCases)
    func restores(_ from: Engine, _ to: Engine) async throws {
        try await onEachEngine(from) { source in
            let files = try await lived(source)
            try await onEachEngine(to) { target in
                let target = try await target.with(keysOf: source)
                let verification = try await target.store.restore(
                    records: files.records, keys: files.keys, at: noon.adding(days: 1))
                #expect(verification.era == 2)
                #expect(verification.versions == 8)
                #expect(try await target.store.load(id(10, Person.self))?.value == Clinic.person(10))
                #expect(try await target.store.load(id(11, Person.self))?.value == Clinic.person(11))
                await target.store.close()
            }
        }
    }

    @Test("A backup made while people write holds each commit whole or not at all", arguments: Engine.allCases)
    func whileWriting(_ engine: Engine) async throws {
        try await onEachEngine(engine) { source in
            try await Clinic.open(in: source.store)
            let store = source.store
            let file = source.folder.appending(path: "records.backup")
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    for number in 100..<300 {
                        var changes = Changes()
                        changes.add(Clinic.person(number))
                        changes.add(consent(number + 1000, of: id(number)))
                        try await store.commit(changes, by: .system, verb: "both", at: noon)
                    }
                }
                group.addTask { _ = try await store.backUpRecords(to: file, at: noon) }
                try await group.waitForAll()
            }
            let keys = source.folder.appending(path: "keys.backup")
            _ = try await store.backUpKeys(to: keys, retentionDays: 1, at: noon)
            try await onEachEngine(engine) { target in
                let target = try await target.with(keysOf: source)
                _ = try await target.store.restore(records: file, keys: keys, at: noon)
                let counts = try await target.store.driver.read { db in
                    try ["person", "consent"].map { try db.rows("SELECT COUNT(*) FROM \($0)")[0].integer(0) }
                }
                #expect(counts[0] == counts[1])
                await target.store.close()
            }
        }
    }

    @Test("Someone forgotten after the key backup stays forgotten after a restore of both", arguments: Engine.allCases)
    func stayForgotten(_ engine: Engine) async throws {
        try await onEachEngine(engine) { source in
            let old = try await lived(source)
            let subject = Subject(id(10, Person.self))
            _ = try await source.store.forget(subject, at: noon.adding(hours: 1))
            let records = source.folder.appending(path: "later.backup")
            _ = try await source.store.backUpRecords(to: records, at: noon.adding(hours: 2))
            try await onEachEngine(engine) { target in
                let target = try await target.with(keysOf: source)
                _ = try await target.store.restore(records: records, keys: old.keys, at: noon.adding(days: 1))
                await #expect(throws: StoreRefusal.forgotten(subject)) {
                    try await target.store.load(id(10, Person.self))
                }
                #expect(try await target.store.keys.existing([subject]).isEmpty)
                await target.store.close()
            }
        }
    }

    @Test(
        "A restore that is killed before its end brings nobody back who was forgotten, whichever file is the older",
        arguments: Engine.allCases, ["records", "keys"])
    func killedWhileForgetting(_ engine: Engine, _ older: String) async throws {
        try await onEachEngine(engine) { source in
            var files = try await lived(source)
            let subject = Subject(id(10, Person.self))
            _ = try await source.store.forget(subject, at: noon.adding(hours: 1))
            let newer = source.folder.appending(path: "newer.backup")
            if older == "keys" {
                _ = try await source.store.backUpRecords(to: newer, at: noon.adding(hours: 2))
                files.records = newer
            } else {
                _ = try await source.store.backUpKeys(to: newer, retentionDays: 1, at: noon.adding(hours: 2))
                files.keys = newer
            }
            try await onEachEngine(engine) { target in
                let killed = try await target.with(keysOf: source)
                _ = try await killed.store.fill(records: files.records, keys: files.keys)
                let target = try await killed.reopened()
                await #expect(throws: StoreRefusal.forgotten(subject)) {
                    try await target.store.load(id(10, Person.self))
                }
                #expect(try await target.store.keys.existing([subject]).isEmpty)
                #expect(try await target.marks(of: subject) == 0)
                #expect(try await target.store.load(id(11, Person.self))?.value == Clinic.person(11))
                #expect(try await target.marks(of: Subject(id(11, Person.self))) > 0)
                await target.store.close()
            }
        }
    }

    @Test("A store that holds anything is not overwritten", arguments: Engine.allCases)
    func notEmpty(_ engine: Engine) async throws {
        try await onEachEngine(engine) { source in
            let files = try await lived(source)
            await #expect(throws: RestoreRefusal.notEmpty) {
                try await source.store.restore(records: files.records, keys: files.keys, at: noon)
            }
        }
    }

    @Test(
        "A backup that was cut short, altered, or is of the other kind restores nothing",
        arguments: Engine.allCases, ["cut", "altered", "swapped", "other"])
    func broken(_ engine: Engine, _ harm: String) async throws {
        try await onEachEngine(engine) { source in
            var files = try await lived(source)
            var data = try Data(contentsOf: files.records)
            switch harm {
            case "cut": data = data.prefix(data.count - 200)
            case "altered": data[data.count / 2] ^= 1
            case "other": data = Data("hello".utf8)
            default: files = (files.keys, files.records)
            }
            if harm != "swapped" { try data.write(to: files.records) }
            try await onEachEngine(engine) { target in
                let target = try await target.with(keysOf: source)
                await #expect(throws: RestoreRefusal.self) {
                    try await target.store.restore(records: files.records, keys: files.keys, at: noon)
                }
                #expect(try await target.store.verify(opening: false).versions == 0)
                await target.store.close()
            }
        }
    }

    @Test(
        "A restore that fails in the middle leaves an empty store, which takes the right files",
        arguments: Engine.allCases)
    func failsInTheMiddle(_ engine: Engine) async throws {
        try await onEachEngine(engine) { source in
            let files = try await lived(source)
            let reader = try BackupReader(files.records)
            let bad = source.folder.appending(path: "bad.backup")
            _ = try BackupWriter.write(bad, reader.heading) { writer in
                try writer.write("person", Row(values: [.text("p"), .integer(1), .text("nowhere"), .integer(1)]))
            }
            try await onEachEngine(engine) { target in
                let target = try await target.with(keysOf: source)
                await #expect(throws: RestoreRefusal.self) {
                    try await target.store.restore(records: bad, keys: files.keys, at: noon)
                }
                let verification = try await target.store.restore(records: files.records, keys: files.keys, at: noon)
                #expect(verification.versions == 8)
                await target.store.close()
            }
        }
    }

    @Test("The backup names every column of every table, but for who is signed in")
    func complete() throws {
        for (steps, tables) in [
            (SchemaSteps.records, BackupTable.records), (SchemaSteps.keys, BackupTable.keys),
        ] {
            let sql = steps.map { String(decoding: $0.sql, as: UTF8.self) }.joined()
            let schema = try columnsByTable(sql).filter { !["sign_in", "key_folder"].contains($0.key) }
            let backup = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0.columns) })
            #expect(backup == schema)
        }
    }

    /// Files of a store with two people and a consent; the records file says who made them.
    private func lived(_ source: TestStore) async throws -> (records: URL, keys: URL) {
        try await Clinic.open(in: source.store)
        try await source.store.save(Clinic.person(10))
        try await source.store.save(Clinic.person(11))
        try await source.store.save(consent(20, of: id(10)))
        try await source.store.save(staff(90, "duty@lockside.example"))
        try await source.store.save(try FixtureSamples.offeredReferral(of: id(10)))
        try await source.store.sign(at: noon)
        let files = (source.folder.appending(path: "records.backup"), source.folder.appending(path: "keys.backup"))
        _ = try await source.store.backUpRecords(to: files.0, at: noon)
        _ = try await source.store.backUpKeys(to: files.1, retentionDays: 7, at: noon)
        return files
    }
}

/// Column names by table, read from CREATE TABLE statements in our own layout, one column a line, and from what adds
/// columns to them later.
func columnsByTable(_ sql: String) throws -> [String: [String]] {
    var tables: [String: [String]] = [:]
    var table: String?
    for line in sql.split(separator: "\n") {
        let words = line.split(separator: " ")
        if line.hasPrefix("CREATE TABLE") { table = String(words[2]) }
        if line.hasPrefix(");") { table = nil }
        if line.hasPrefix("ALTER TABLE"), words.count > 5 {
            tables[String(words[2]), default: []].append(String(words[5]))
        }
        if let table, line.hasPrefix("    "), let word = words.first, word.first?.isLowercase == true {
            tables[table, default: []].append(String(word))
        }
    }
    return tables
}

extension TestStore {
    /// By how many search marks they can be found.
    func marks(of subject: Subject) async throws -> Int {
        try await store.driver.read { db in
            try db.rows("SELECT COUNT(*) FROM token WHERE subject = ?1", [.text(subject.text)])[0].integer(0)
        }
    }

    /// This empty store, opened again with a copy of another's key folder, as an operator would who restores.
    fileprivate func with(keysOf source: TestStore) async throws -> TestStore {
        _ = try await store.keys.driver.write { db in try db.run("DELETE FROM key_folder") }
        await store.close()
        try FileManager.default.removeItem(at: place.keys)
        try FileManager.default.copyItem(at: source.place.keys, to: place.keys)
        return try await TestStore(store: Store.open(place), engine: engine, folder: folder, place: place)
    }
}
