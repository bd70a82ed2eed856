import Clinical
import Crypto

/// One commit, ready to write: every body sealed, every expectation known.
///
/// Sealing happens before the transaction, so that the database is held for as short as can be.
struct Commit: Sendable {
    let entries: [SealedChange]
    let heads: [HeadMark]

    /// Writes everything or throws and writes nothing. Subjects are locked in order of their
    /// ids, so two commits about the same people cannot wait for each other for ever.
    func write(on db: any Connection) throws {
        var locked: [Subject: ChainHead] = [:]
        let expected = Dictionary(grouping: heads, by: \.subject)
        for subject in Set(entries.map(\.subject)).union(expected.keys).sorted() {
            let head = try ChainHead.lock(.record, of: subject, on: db)
            for mark in expected[subject] ?? [] { try check(head, mark, on: db) }
            locked[subject] = head
        }
        // A history brings several versions of one record. Its table holds the last of them alone.
        var latest = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        var touched: [Subject: Instant] = [:]
        // In the order they were given: a referral may refer to a person of the same commit.
        for entry in entries {
            if let latest = latest.removeValue(forKey: entry.id) {
                try project(latest, over: entry.version - 1, on: db)
                try latest.tokens?.replace(on: db)
            }
            guard var head = locked[entry.subject] else { continue }
            try append(entry, to: &head, on: db)
            locked[entry.subject] = head
            touched[entry.subject] = entry.stamp.at
        }
        for (subject, at) in touched.sorted(by: { $0.key < $1.key }) {
            try locked[subject]?.save(.record, of: subject, at: at, on: db)
        }
    }

    private func check(_ head: ChainHead, _ mark: HeadMark, on db: any Connection) throws {
        guard head.length == mark.length, head.digest == mark.digest else {
            throw StoreRefusal.conflict(try passed(mark.subject, since: mark.length, on: db))
        }
    }

    private func append(_ entry: SealedChange, to head: inout ChainHead, on db: any Connection) throws {
        head.length += 1
        let row = entry.row(position: head.length, after: head.digest)
        head.digest = row.digest
        try row.insert(on: db)
    }

    /// Brings the kind's own table up to this version, if it still holds version `before`; none is 0.
    private func project(_ entry: SealedChange, over before: Int, on db: any Connection) throws {
        let statement = before == 0 ? Projection.insert(entry) : Projection.update(entry, over: before)
        let changed: Int
        do {
            changed = try db.run(statement.sql, statement.values)
        } catch DriverError.duplicate(let constraint) {
            throw StoreRefusal.alreadyHeld(constraint)
        }
        guard changed == 1 else {
            throw StoreRefusal.conflict(try passed(entry.id, since: before, on: db))
        }
    }

    private func passed(_ subject: Subject, since position: Int, on db: any Connection) throws -> [Passed] {
        try db.rows(
            """
            SELECT kind, verb, author, typed_at FROM record_version
            WHERE subject = ?1 AND position > ?2 ORDER BY position LIMIT 20
            """,
            [.text(subject.text), .integer(Int64(position))]
        ).map(Passed.init)
    }

    private func passed(_ id: String, since version: Int, on db: any Connection) throws -> [Passed] {
        try db.rows(
            """
            SELECT kind, verb, author, typed_at FROM record_version
            WHERE id = ?1 AND version > ?2 ORDER BY version LIMIT 20
            """,
            [.text(id), .integer(Int64(version))]
        ).map(Passed.init)
    }
}

extension Passed {
    init(_ row: Row) throws {
        kind = try row.text(0)
        verb = try row.text(1)
        by = Author(text: try row.text(2))
        at = try row.instant(3)
    }
}

/// By whom, doing what, and when a version was typed.
struct Stamp: Sendable {
    let author: Author
    let verb: String
    let at: Instant
}

/// One change with its body sealed.
struct SealedChange: Sendable {
    let stamp: Stamp
    let id: String
    let kind: RecordKind
    let version: Int
    let subject: Subject
    let schema: Int
    let body: [UInt8]
    let trueAt: Instant?
    let promoted: [Promoted]
    let tokens: TokenRows?

    init(_ change: PendingChange, of deed: Deed, key: SymmetricKey?, marks: Marks) throws {
        stamp = Stamp(author: deed.by, verb: deed.verb, at: deed.at)
        id = change.id
        kind = change.kind
        version = change.version
        subject = change.subject
        schema = change.schema
        trueAt = change.trueAt
        promoted = change.promoted(marks)
        tokens = change.searchable.map { TokenRows(subject: change.subject, $0, marks) }
        // A body that is not sealed outlives forgetting, and is read without any key: no one's words go in it.
        let plain = try change.encode(key == nil ? nil : deed.reason)
        if let key {
            body = try Sealer.seal(Packing.pack(plain), with: key, kind: kind.rawValue, id: id, version: version)
        } else {
            body = plain
        }
    }

    func row(position: Int, after previous: [UInt8]) -> VersionRow {
        let unlinked = VersionRow(
            id: id, version: version, kind: kind.rawValue, subject: subject, schema: schema, body: body,
            promoted: Projection.text(promoted), typedAt: stamp.at, trueAt: trueAt ?? stamp.at,
            author: stamp.author, verb: stamp.verb, position: position, digest: [])
        return unlinked.linked(after: previous)
    }
}
