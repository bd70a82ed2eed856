import Clinical
import Crypto
import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("Keys, forgetting, and keys that are renewed")
struct KeyTests {
    @Test("Each person has their own key, and nobody's body lies open", arguments: Engine.allCases)
    func ownKeys(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10, given: "Marigold"))
            try await test.store.save(Clinic.person(11, given: "Marigold"))
            let subjects: Set = [Subject(id(10, Person.self)), Subject(id(11, Person.self))]
            let keys = try await test.store.keys.existing(subjects)
            let bytes = keys.values.map { $0.withUnsafeBytes { Array($0) } }
            #expect(Set(bytes).count == 2)
            let bodies = try await test.store.driver.read { db in
                try db.rows("SELECT body FROM record_version WHERE kind = 'person'").map { try $0.bytes(0) }
            }
            #expect(bodies.count == 2)
            for body in bodies { #expect(Data(body).range(of: Data("Marigold".utf8)) == nil) }
        }
    }

    @Test("A new key is on disk in the key store before the first record that needs it", arguments: Engine.allCases)
    func keyFirst(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            // Without the organisation's row the records database refuses the person; the key is there
            // all the same.
            await #expect(throws: StoreRefusal.self) { try await test.store.save(Clinic.person(10)) }
            let subject = Subject(id(10, Person.self))
            let keys = try await test.store.keys.existing([subject])
            #expect(keys.count == 1)
        }
    }

    /// The real moment: key files are dated by the machine.
    private var now: Instant { Instant(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1000)) }

    @Test("A program that is running takes up a master that another has made", arguments: Engine.allCases)
    func runningProgram(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            let other = try await Store.open(test.place)
            #expect(try await other.rotateMaster() == 1)
            #expect(try await test.store.load(id(10, Person.self))?.value == Clinic.person(10))
            try await test.store.save(Clinic.person(11))
            #expect(try await other.removeOldMasters(at: now.adding(minutes: 11)).names == ["master-0001"])
            #expect(try await test.store.load(id(11, Person.self))?.value == Clinic.person(11))
            await other.close()
        }
    }

    @Test("A renewed master key opens everything, rewrites no body, and the old one can go", arguments: Engine.allCases)
    func rotation(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            for number in 10..<14 { try await test.store.save(Clinic.person(number)) }
            let digests = try await test.digests()
            #expect(try await test.store.rotateMaster() == 4)
            #expect(try await test.store.rotateMaster() == 4)
            let again = try await test.reopened()
            #expect(try await again.store.removeOldMasters(at: now).isTooSoon, "too soon after the rotation")
            let later = now.adding(minutes: 11)
            #expect(try await again.store.removeOldMasters(at: later).names == ["master-0001", "master-0002"])
            let last = try await again.reopened()
            #expect(try await last.store.load(id(10, Person.self))?.value == Clinic.person(10))
            #expect(try await last.digests() == digests)
            #expect(try await last.store.verify(opening: true).faults == [])
            await last.store.close()
        }
    }

    @Test("A master that still wraps someone's key is not removed", arguments: Engine.allCases)
    func neededMaster(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            _ = try test.store.keys.ring.folder.addingMaster()
            #expect(try await test.store.removeOldMasters(at: now.adding(minutes: 11)).names == [])
            #expect(try await test.store.load(id(10, Person.self)) != nil)
        }
    }

    @Test(
        "A person who is forgotten cannot be read, found or written to; every chain still verifies",
        arguments: Engine.allCases)
    func forgetting(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            try await test.store.save(Clinic.person(11))
            let subject = Subject(id(10, Person.self))
            let answer = try await test.store.forget(subject, at: noon)
            #expect(answer.isComplete(at: noon))
            await #expect(throws: StoreRefusal.forgotten(subject)) { try await test.store.load(id(10, Person.self)) }
            await #expect(throws: StoreRefusal.forgotten(subject)) {
                try await test.store.save(consent(20, of: id(10)))
            }
            #expect(try await test.marks(of: subject) == 0)
            #expect(try await test.store.load(id(11, Person.self)) != nil)
            #expect(try await test.store.verify(opening: true).faults == [])
        }
    }

    @Test(
        "An old copy of the key store brings nobody back: what was forgotten goes at the next opening",
        arguments: Engine.allCases)
    func oldKeys(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            try await test.store.save(Clinic.person(11))
            let subject = Subject(id(10, Person.self))
            _ = try await test.store.keys.driver.write { db in
                try db.run(
                    "INSERT INTO tombstone (subject, forgotten_at) VALUES (?1, ?2)",
                    [.text(subject.text), .text(noon.description)])
            }
            let test = try await test.reopened()
            await #expect(throws: StoreRefusal.forgotten(subject)) { try await test.store.load(id(10, Person.self)) }
            #expect(try await test.store.keys.existing([subject]).isEmpty)
            #expect(try await test.marks(of: subject) == 0)
            #expect(try await test.store.load(id(11, Person.self)) != nil)
            #expect(try await test.store.verify(opening: true).faults == [])
            await test.store.close()
        }
    }

    @Test(
        "Nobody is told “forgotten” before the last key backup that holds them must be gone",
        arguments: Engine.allCases)
    func backupsHold(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            _ = try await test.store.backUpKeys(
                to: test.folder.appending(path: "keys.backup"), retentionDays: 14, at: noon)
            let answer = try await test.store.forget(Subject(id(10, Person.self)), at: noon.adding(days: 1))
            #expect(answer.keptInBackupsUntil == noon.adding(days: 14))
            #expect(!answer.isComplete(at: noon.adding(days: 14).adding(seconds: -1)))
            #expect(answer.isComplete(at: noon.adding(days: 14)))
        }
    }

    @Test(
        "A copy of the keys that was begun just before someone was forgotten counts as holding them",
        arguments: Engine.allCases)
    func copyUnderWay(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            // The copy's clock was read after the other's, and its keys before the other's were gone.
            _ = try await test.store.backUpKeys(
                to: test.folder.appending(path: "keys.backup"), retentionDays: 14, at: noon.adding(seconds: 1))
            let subject = Subject(id(10, Person.self))
            let answer = try await test.store.forget(subject, at: noon)
            let kept = noon.adding(seconds: 1).adding(days: 14)
            #expect(answer.keptInBackupsUntil == kept)
            // A copy made later does not hold them, and asking again changes nothing.
            _ = try await test.store.backUpKeys(
                to: test.folder.appending(path: "later.backup"), retentionDays: 60, at: noon.adding(days: 1))
            #expect(try await test.store.forget(subject, at: noon.adding(days: 2)).keptInBackupsUntil == kept)
        }
    }

    @Test(
        "Search marks that outlived a forgotten person are found, and go when they are forgotten again",
        arguments: Engine.allCases)
    func marksLeft(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            try await Clinic.open(in: test.store)
            try await test.store.save(Clinic.person(10))
            let subject = Subject(id(10, Person.self))
            // As a stop between the two databases would leave it.
            try await test.store.keys.driver.write { db in
                try db.run("DELETE FROM subject_key")
                try db.run(
                    "INSERT INTO tombstone (subject, forgotten_at) VALUES (?1, ?2)",
                    [.text(subject.text), .text(noon.description)])
            }
            try await test.store.sign(at: noon)
            #expect(try await test.store.verify(opening: true).faults.map(\.kind) == [.tokens])
            _ = try await test.store.forget(subject, at: noon)
            #expect(try await test.store.verify(opening: true).faults == [])
        }
    }

    @Test("Key files are for their owner only")
    func modes() async throws {
        try await onEachEngine(.sqlite) { test in
            let folder = test.store.keys.ring.folder.url
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".key") {
                let attributes = try FileManager.default.attributesOfItem(
                    atPath: folder.appending(path: name).path)
                #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(name)")
            }
        }
    }

    @Test("A warning is given when the keys share the data's disk, and none when they do not")
    func sameDisk() throws {
        let folder = FileManager.default.temporaryDirectory
        #expect(StorePlace.folder(folder, keys: folder).warning != nil)
        let elsewhere = URL(filePath: "/dev/shm")
        #expect(StorePlace.folder(folder, keys: elsewhere).warning == nil)
    }
}

extension TestStore {
    fileprivate func digests() async throws -> [[UInt8]] {
        try await store.driver.read { db in
            try db.rows("SELECT digest FROM record_version ORDER BY id, version").map { try $0.bytes(0) }
        }
    }
}
