public import Clinical
public import Foundation

/// What a backup or a restore did.
public struct BackupAnswer: Sendable {
    public let rows: Int
    /// For a backup of keys: the moment by which this copy must be destroyed.
    public let expiresAt: Instant?
}

extension Store {
    /// Copies the records, as they stand at one moment, to a file, while the service runs. The
    /// file holds no key: whoever has only the file can read nobody's record. The list of those
    /// who were forgotten goes with it, so that no restore brings them back.
    public func backUpRecords(to file: URL, at now: Instant) async throws(StoreRefusal) -> BackupAnswer {
        let heading = heading("records", schema: Self.recordsSchema, now)
        let tombstones = try await refusing {
            try await keys.driver.read { db in try db.rows("SELECT subject, forgotten_at FROM tombstone") }
        }
        return try await refusing {
            try await driver.read { db in
                let rows = try BackupWriter.write(file, heading) { writer in
                    for row in tombstones { try writer.write("tombstone", row) }
                    for table in BackupTable.records { try Self.copy(table, to: writer, on: db) }
                }
                return BackupAnswer(rows: rows, expiresAt: nil)
            }
        }
    }

    /// Copies the key store to a file, to be kept apart from the records and destroyed after
    /// `retentionDays`. Until then a key that is forgotten tomorrow is still in it, and the
    /// person is told so.
    public func backUpKeys(
        to file: URL, retentionDays: Int, at now: Instant
    ) async throws(StoreRefusal) -> BackupAnswer {
        let expiry = now.adding(days: retentionDays)
        let heading = heading("keys", schema: Self.keysSchema, now)
        return try await refusing {
            try BackupWriter.requireFree(file)
            // Written down first: a copy that exists is never one that nobody knows of.
            _ = try await keys.driver.write { db in
                try db.run(
                    "INSERT INTO key_backup (made_at, expires_at) VALUES (?1, ?2)",
                    [.text(now.description), .text(expiry.description)])
            }
            return try await keys.driver.read { db in
                let rows = try BackupWriter.write(file, heading) { writer in
                    for table in BackupTable.keys { try Self.copy(table, to: writer, on: db) }
                }
                return BackupAnswer(rows: rows, expiresAt: expiry)
            }
        }
    }

    private func heading(_ kind: String, schema: Int, _ now: Instant) -> BackupHeading {
        BackupHeading(towpath: kind, schema: schema, madeAt: now.description, keyFolder: keys.ring.folder.mark)
    }

    static var recordsSchema: Int { SchemaSteps.records.map(\.number).max() ?? 0 }
    static var keysSchema: Int { SchemaSteps.keys.map(\.number).max() ?? 0 }

    private static func copy(_ table: BackupTable, to writer: BackupWriter, on db: any Connection) throws {
        var last: [SQLValue]?
        while true {
            let page = try table.page(after: last, limit: 1000, on: db)
            for row in page { try writer.write(table.name, row) }
            guard page.count == 1000, let row = page.last else { return }
            last = table.keyValues(of: row)
        }
    }
}
