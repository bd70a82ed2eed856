import Clinical
import Crypto
import Foundation

/// The key store: one key for each subject, wrapped by a master key.
///
/// A key read is one look-up by primary key, cheap enough that keys are never cached: a key
/// that was destroyed is gone for every node at once.
struct SubjectKeys: Sendable {
    /// How many keys one query asks for.
    private static let atOnce = 200

    let driver: any Driver
    let ring: KeyRing

    /// The keys of those subjects that have one.
    func existing(_ subjects: Set<Subject>) async throws -> [Subject: SymmetricKey] {
        var keys: [Subject: SymmetricKey] = [:]
        var left = subjects.sorted()[...]
        while !left.isEmpty {
            let some = left.prefix(Self.atOnce)
            left = left.dropFirst(Self.atOnce)
            let places = placeholders(some.count)
            let rows = try await driver.read { db in
                try db.rows(
                    "SELECT subject, wrapped, master FROM subject_key WHERE subject IN (\(places))",
                    some.map { .text($0.text) })
            }
            for row in rows {
                let subject = Subject(text: try row.text(0))
                keys[subject] = try unwrap(try row.bytes(1), try row.text(2), subject)
            }
        }
        return keys
    }

    /// The keys of all `subjects`, new ones made for those that have none. When this returns,
    /// new keys are on disk: only then may a record sealed with them be written.
    ///
    /// - Throws: `StoreRefusal.forgotten` if the key of one of them was destroyed.
    func forWriting(_ subjects: Set<Subject>, at now: Instant) async throws -> [Subject: SymmetricKey] {
        var keys = try await existing(subjects)
        let missing = subjects.filter { keys[$0] == nil }.sorted()
        guard !missing.isEmpty else { return keys }
        let fresh = missing.map { (subject: $0, key: SymmetricKey(size: .bits256)) }
        let master = try ring.newest()
        let rows = try fresh.map { ($0.subject, try wrap($0.key, with: master.key, $0.subject)) }
        let others = try await driver.write { db in
            try rows.filter { subject, wrapped in
                let isForgotten = try !db.rows(
                    "SELECT 1 FROM tombstone WHERE subject = ?1", [.text(subject.text)]
                ).isEmpty
                if isForgotten { throw StoreRefusal.forgotten(subject) }
                let made = try db.run(
                    """
                    INSERT INTO subject_key (subject, master, wrapped, made_at) VALUES (?1, ?2, ?3, ?4)
                    ON CONFLICT (subject) DO NOTHING
                    """,
                    [.text(subject.text), .text(master.name), .bytes(wrapped), .text(now.description)])
                return made == 0
            }
        }
        for (subject, key) in fresh { keys[subject] = key }
        // Another writer made these subjects' keys a moment earlier: theirs stand.
        for (subject, key) in try await existing(Set(others.map(\.0))) { keys[subject] = key }
        return keys
    }

    /// Whether the subject's key was destroyed at their wish.
    func isForgotten(_ subject: Subject) async throws -> Bool {
        try await driver.read { db in
            try !db.rows("SELECT 1 FROM tombstone WHERE subject = ?1", [.text(subject.text)]).isEmpty
        }
    }

    func wrap(_ key: SymmetricKey, with master: SymmetricKey, _ subject: Subject) throws -> [UInt8] {
        let bytes = key.withUnsafeBytes { Array($0) }
        return try Sealer.seal(bytes, with: master, kind: "key", id: subject.text, version: 1)
    }

    func unwrap(_ wrapped: [UInt8], _ master: String, _ subject: Subject) throws -> SymmetricKey {
        let master = try ring.master(master)
        guard let bytes = try? Sealer.open(wrapped, with: master, kind: "key", id: subject.text, version: 1)
        else { throw StoreRefusal.unreadable(kind: "key", id: subject.text) }
        return SymmetricKey(data: bytes)
    }
}
