import Clinical
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("A new column is filled for old records")
struct BackfillTests {
    private let people = Backfill(name: "records-002 person", kind: .person)

    /// Thirty people whose columns and search marks are as if they had been saved before there were any.
    private func older(_ engine: Engine, _ body: (TestStore) async throws -> Void) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            for number in 10..<40 { try await test.store.save(Clinic.person(number)) }
            try await test.empty()
            try await body(test)
        }
    }

    @Test("Every latest record brings its columns and marks, and only then is it complete", arguments: Engine.allCases)
    func fills(_ engine: Engine) async throws {
        try await older(engine) { test in
            #expect(try await !test.store.isComplete(people))
            #expect(try await test.store.verify(opening: true).faults.count == 60)
            try await test.store.run(people, batch: 7)
            #expect(try await test.store.isComplete(people))
            #expect(try await test.store.verify(opening: true).faults == [])
        }
    }

    @Test(
        "Stopped in the middle, it goes on after the last batch and does none of it again", arguments: Engine.allCases)
    func resumes(_ engine: Engine) async throws {
        try await older(engine) { test in
            for _ in 1...2 { try await test.store.step(people, batch: 10) }
            let again = try await test.reopened()
            #expect(try await !again.store.isComplete(people))
            #expect(try await again.filled() == 20)
            try await again.empty()
            try await again.store.run(people, batch: 10)
            #expect(try await again.filled() == 10)
            #expect(try await again.store.isComplete(people))
            await again.store.close()
        }
    }

    @Test("PostgreSQL killed in the middle of it: it goes on, and every record has its columns")
    func killed() async throws {
        let cluster = try PostgresCluster()
        let folder = FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let place = StorePlace.postgres(
            try await cluster.makeDatabase(), keyDatabase: try await cluster.makeDatabase(), keys: folder)
        let test = TestStore(store: try await Store.open(place), engine: .postgres, folder: folder, place: place)
        try await Clinic.open(in: test.store)
        for number in 10..<60 { try await test.store.save(Clinic.person(number)) }
        try await test.empty()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await test.store.run(people, batch: 1) }
            group.addTask {
                while let filled = try? await test.filled(), filled < 5 {}
                try? cluster.kill9()
            }
        }
        try cluster.restart()
        #expect(try await (5..<50).contains(test.filled()))
        #expect(try await !test.store.isComplete(people))
        try await test.store.run(people, batch: 7)
        #expect(try await test.filled() == 50)
        #expect(try await test.store.verify(opening: true).faults == [])
        await test.store.close()
    }

    @Test("A forgotten person is passed over; a body that does not open stops it", arguments: Engine.allCases)
    func unopenable(_ engine: Engine) async throws {
        try await older(engine) { test in
            _ = try await test.store.forget(Subject(id(10, Person.self)), at: noon)
            try await test.store.run(Backfill(name: "first", kind: .person), batch: 50)
            #expect(try await test.filled() == 29)
            try await test.tamper(
                "UPDATE record_version SET body = ?2 WHERE id = ?1", [.text(id(11, Person.self).text), .bytes([1, 2])])
            let second = Backfill(name: "second", kind: .person)
            await #expect(throws: StoreRefusal.self) { try await test.store.run(second, batch: 50) }
            #expect(try await !test.store.isComplete(second))
        }
    }

    @Test("A record that was saved meanwhile keeps the columns it brought", arguments: Engine.allCases)
    func savedMeanwhile(_ engine: Engine) async throws {
        try await older(engine) { test in
            let seen = try #require(try await test.store.load(id(39, Person.self)))
            var person = seen.value
            person.isProvisional.toggle()
            var changes = Changes()
            changes.revise(seen, to: person)
            try await test.store.step(people, batch: 10)
            try await test.store.commit(changes, by: .system, verb: "confirm", at: noon)
            try await test.store.run(people, batch: 10)
            #expect(try await test.store.verify(opening: true).faults == [])
        }
    }
}

extension TestStore {
    /// As before there were columns and marks.
    fileprivate func empty() async throws {
        try await tamper("UPDATE person SET provisional = 1 - provisional WHERE provisional = 1")
        try await tamper("DELETE FROM token")
    }

    fileprivate func filled() async throws -> Int {
        try await store.driver.read { db in
            try db.rows("SELECT COUNT(*) FROM person WHERE provisional = 1")[0].integer(0)
        }
    }
}
