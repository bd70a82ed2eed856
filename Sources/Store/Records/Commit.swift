import Clinical
import Crypto

/// One commit, ready to write: every body sealed, every expectation known.
///
/// Sealing happens before the transaction, so that the database is held for as short as can be.
struct Commit: Sendable {
    let entries: [SealedChange]
    let heads: [HeadMark]
    let author: Author
    let verb: String
    let now: Instant

    /// Writes everything or throws and writes nothing. Subjects are locked in order of their
    /// ids, so two commits about the same people cannot wait for each other for ever.
    func write(on db: any Connection) throws {
        var locked: [Subject: ChainHead] = [:]
        for subject in Set(entries.map(\.subject)).union(heads.map(\.subject)).sorted() {
            let head = try ChainHead.lock(.record, of: subject, on: db)
            try check(head, of: subject, on: db)
            locked[subject] = head
        }
        // In the order they were given: a referral may refer to a person of the same commit.
        for entry in entries {
            try project(entry, on: db)
            try entry.tokens?.replace(on: db)
            guard var head = locked[entry.subject] else { continue }
            try append(entry, to: &head, on: db)
            locked[entry.subject] = head
        }
        for subject in Set(entries.map(\.subject)).sorted() {
            try locked[subject]?.save(.record, of: subject, at: now, on: db)
        }
    }

    private func check(_ head: ChainHead, of subject: Subject, on db: any Connection) throws {
        for expected in heads where expected.subject == subject {
            guard head.length == expected.length, head.digest == expected.digest else {
                throw StoreRefusal.conflict(try passed(subject, since: expected.length, on: db))
            }
        }
    }

    private func append(_ entry: SealedChange, to head: inout ChainHead, on db: any Connection) throws {
        head.length += 1
        let row = entry.row(position: head.length, after: head.digest, commit: self)
        head.digest = row.digest
        try row.insert(on: db)
    }

    /// Brings the kind's own table up to this version, if it still holds the version before.
    private func project(_ entry: SealedChange, on db: any Connection) throws {
        let statement = entry.version == 1 ? Projection.insert(entry) : Projection.update(entry)
        let changed: Int
        do {
            changed = try db.run(statement.sql, statement.values)
        } catch DriverError.duplicate(let constraint) {
            throw StoreRefusal.alreadyHeld(constraint)
        }
        guard changed == 1 else {
            throw StoreRefusal.conflict(try passed(entry.id, since: entry.version - 1, on: db))
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

/// One change with its body sealed.
struct SealedChange: Sendable {
    let id: String
    let kind: RecordKind
    let version: Int
    let subject: Subject
    let schema: Int
    let body: [UInt8]
    let trueAt: Instant?
    let promoted: [Promoted]
    let tokens: TokenRows?

    init(_ change: PendingChange, reason: String?, key: SymmetricKey?, marks: Marks) throws {
        id = change.id
        kind = change.kind
        version = change.version
        subject = change.subject
        schema = change.schema
        trueAt = change.trueAt
        promoted = change.promoted(marks)
        tokens = change.searchable.map { TokenRows(subject: change.subject, $0, marks) }
        let plain = try change.encode(reason)
        if let key {
            body = try Sealer.seal(plain, with: key, kind: kind.rawValue, id: id, version: version)
        } else {
            body = plain
        }
    }

    func row(position: Int, after previous: [UInt8], commit: Commit) -> VersionRow {
        let unlinked = VersionRow(
            id: id, version: version, kind: kind.rawValue, subject: subject, schema: schema, body: body,
            promoted: Projection.text(promoted), typedAt: commit.now, trueAt: trueAt ?? commit.now,
            author: commit.author, verb: commit.verb, position: position, digest: [])
        return unlinked.linked(after: previous)
    }
}
