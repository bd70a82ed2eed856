import Clinical

/// Fills a promoted column or search marks that are new for records that were saved before them:
/// every latest record of one kind is projected again from its body.
///
/// It stands beside the numbered SQL file that adds the column. Whatever reads the column asks
/// `isComplete` first, and goes the old way until then.
public struct Backfill: Sendable {
    /// The step that made it necessary, such as `records-002 referral.source`. Never used twice.
    let name: String
    let kind: RecordKind
}

extension Store {
    /// Goes on where it was stopped, in order of ids, until every record is done. A record that is
    /// saved meanwhile brings its own columns. Those of a forgotten person have none to bring.
    ///
    /// - Throws: `.unreadable` or `.newerSchema` at a record that cannot be opened: a column that is
    ///   not filled everywhere is not called complete.
    func run(_ backfill: Backfill, batch: Int = 200) async throws(StoreRefusal) {
        try await refusing {
            while try await step(backfill, batch: batch) {}
        }
    }

    /// One batch, all of it or nothing; false when there was nothing left to do.
    @discardableResult
    func step(_ backfill: Backfill, batch: Int) async throws -> Bool {
        guard let after = try await place(of: backfill) else { return false }
        try await fill(backfill, after: after, batch: batch)
        return true
    }

    public func isComplete(_ backfill: Backfill) async throws(StoreRefusal) -> Bool {
        try await refusing { try await place(of: backfill) == nil }
    }

    /// The id after which it goes on; nil when it is complete.
    private func place(of backfill: Backfill) async throws -> String? {
        try await driver.read { db in
            let row = try db.rows(
                "SELECT after_id, complete FROM backfill WHERE name = ?1", [.text(backfill.name)]
            ).first
            guard let row else { return "" }
            return try row.integer(1) == 1 ? nil : row.text(0)
        }
    }

    private func fill(_ backfill: Backfill, after: String, batch: Int) async throws {
        let rows = try await driver.read { db in
            try db.rows(
                """
                SELECT \(VersionRow.columns) FROM \(backfill.kind.rawValue) k
                JOIN record_version v ON v.id = k.id AND v.version = k.version
                WHERE k.id > ?1 ORDER BY k.id LIMIT ?2
                """, [.text(after), .integer(Int64(batch))]
            ).map(VersionRow.init)
        }
        let changes = try await opened(rows, of: backfill.kind.recordType)
        let last = rows.last?.id ?? after
        let isComplete: Int64 = rows.count < batch ? 1 : 0
        try await driver.write { [marks] db in
            for change in changes { try change.projectAgain(marks, on: db) }
            try db.run(
                """
                INSERT INTO backfill (name, after_id, complete) VALUES (?1, ?2, ?3)
                ON CONFLICT (name) DO UPDATE SET after_id = ?2, complete = ?3
                """, [.text(backfill.name), .text(last), .integer(isComplete)])
        }
    }

    private func opened(_ rows: [VersionRow], of type: any StoredRecord.Type) async throws -> [PendingChange] {
        let found = try await keys.existing(type.isSealed ? Set(rows.map(\.subject)) : [])
        var changes: [PendingChange] = []
        for row in rows {
            if type.isSealed, found[row.subject] == nil, try await keys.isForgotten(row.subject) { continue }
            changes.append(try type.reading(row, found[row.subject]))
        }
        return changes
    }
}

extension PendingChange {
    fileprivate func projectAgain(_ marks: Marks, on db: any Connection) throws {
        let statement = Projection.renew(self, promoted(marks))
        guard try db.run(statement.sql, statement.values) == 1, let searchable else { return }
        try TokenRows(subject: subject, searchable, marks).replace(on: db)
    }
}
