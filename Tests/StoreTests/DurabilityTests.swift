import Clinical
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("Nothing acknowledged is lost")
struct DurabilityTests {
    @Test("SQLite really runs with synchronous = FULL and a write-ahead log")
    func sqliteSettings() async throws {
        try await onEachEngine(.sqlite) { test in
            for driver in [test.store.driver, test.store.keys.driver] {
                let sqlite = try #require(driver as? SQLiteDriver)
                #expect(try sqlite.pragma("synchronous") == "2")
                #expect(try sqlite.pragma("journal_mode") == "wal")
                #expect(try sqlite.pragma("foreign_keys") == "1")
                #expect(try sqlite.pragma("secure_delete") == "1")
            }
        }
    }

    @Test("The log is moved to the main file beside the writer, as durably, and does not grow for ever")
    func tidying() async throws {
        try await onEachEngine(.sqlite) { test in
            let sqlite = try #require(test.store.driver as? SQLiteDriver)
            #expect(try sqlite.tidierPragma("synchronous") == "2")
            try await Clinic.open(in: test.store)
            let log = test.folder.appending(path: "data/records.sqlite-wal")
            var written = 0
            for number in 0..<2600 {
                let before = (try? log.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
                try await test.store.save(Clinic.person(100 + number))
                let after = try URL(filePath: log.path).resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
                written = max(written, after)
                if before > 80_000_000 { break }
            }
            #expect(written < 72_000_000, "no more than 16,000 pages and one commit: \(written)")
        }
    }

    @Test("Forgetting empties the log of the keys while another program moves it", arguments: 1...3)
    func scrubbing(_: Int) async throws {
        try await onEachEngine(.sqlite) { test in
            try await Clinic.open(in: test.store)
            for number in 0..<200 { try await test.store.save(Clinic.person(100 + number)) }
            let other = try await Store.open(test.place)
            await withTaskGroup { group in
                group.addTask { for number in 0..<300 { try? await other.save(Clinic.person(500 + number)) } }
                group.addTask {
                    for number in 0..<20 {
                        await #expect(throws: Never.self) {
                            try await test.store.forget(Subject(Clinic.person(100 + number).id), at: noon)
                        }
                    }
                }
            }
            await other.close()
        }
    }

    @Test("PostgreSQL really runs with fsync, full_page_writes and synchronous_commit on")
    func postgresSettings() async throws {
        try await onEachEngine(.postgres) { test in
            for driver in [test.store.driver, test.store.keys.driver] {
                let settings = try await #require(driver as? PostgresDriver).settings()
                #expect(settings["fsync"] == "on")
                #expect(settings["full_page_writes"] == "on")
                #expect(settings["synchronous_commit"] == "on")
            }
        }
    }

    @Test("A commit that fails at the end of a shared batch fails only itself", arguments: Engine.allCases)
    func sharedBatch(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            let store = test.store
            let saved = await withTaskGroup(of: Int?.self) { group in
                for number in 100..<200 {
                    group.addTask {
                        var changes = Changes()
                        changes.add(Clinic.person(number))
                        // Every third refers to a person who is not there.
                        let other = number.isMultiple(of: 3) ? number + 5000 : number
                        changes.add(consent(number + 1000, of: id(other)))
                        do {
                            try await store.commit(changes, by: .system, verb: "save", at: noon)
                            return number
                        } catch { return nil }
                    }
                }
                return await group.reduce(into: Set<Int>()) { numbers, number in number.map { _ = numbers.insert($0) } }
            }
            #expect(saved == Set((100..<200).filter { !$0.isMultiple(of: 3) }))
            for number in 100..<200 {
                let isThere = try await store.load(id(number, Person.self)) != nil
                #expect(isThere == saved.contains(number))
            }
            #expect(try await store.verify(opening: true).faults == [])
        }
    }

    @Test("PostgreSQL killed in the middle of heavy writing keeps every acknowledged write")
    func killedPostgres() async throws {
        let cluster = try PostgresCluster()
        let folder = FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let place = StorePlace.postgres(
            try await cluster.makeDatabase(), keyDatabase: try await cluster.makeDatabase(), keys: folder)
        let store = try await Store.open(place)
        try await Clinic.open(in: store)
        for round in 0..<3 {
            let acknowledged = Shared<[Int]>([])
            await withTaskGroup(of: Void.self) { group in
                for writer in 0..<8 {
                    group.addTask {
                        for number in 0..<500 {
                            let number = 100_000 * (round + 1) + writer * 1000 + number
                            do {
                                try await store.save(Clinic.person(number))
                            } catch { return }
                            acknowledged.change { $0.append(number) }
                        }
                    }
                }
                group.addTask {
                    for _ in 0..<4000 where acknowledged.value.count < 40 + 30 * round {
                        try? await Task.sleep(for: .milliseconds(5))
                    }
                    try? cluster.kill9()
                }
            }
            try cluster.restart()
            #expect(acknowledged.value.count >= 40)
            for number in acknowledged.value {
                #expect(try await store.load(id(number, Person.self)) != nil, "\(number) was acknowledged")
            }
            #expect(try await store.verify(opening: true).faults == [])
        }
        await store.close()
    }
}
