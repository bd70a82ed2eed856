public import Clinical

/// The inside of one read block: one connection, one unchanging snapshot, bodies still sealed.
public struct Reading {
    let db: any Connection

    /// The latest version of a record, or nil if there is none.
    public func latest<Record: StoredRecord>(_ id: ID<Record>) throws -> Sealed<Record>? {
        try versions(
            of: Record.self,
            "v.id = ?1 AND v.version = (SELECT version FROM \(Record.kind.rawValue) WHERE id = ?1)",
            [.text(id.text)]
        ).first
    }

    /// The latest versions of those of these records that there are, in no order.
    public func latest<Record: StoredRecord>(_ ids: Set<ID<Record>>) throws -> [Sealed<Record>] {
        guard !ids.isEmpty else { return [] }
        return try latest(Record.self, where: "k.id IN (\(placeholders(ids.count)))", ids.map { .text($0.text) })
    }

    /// Every version of a record, oldest first.
    public func history<Record: StoredRecord>(_ id: ID<Record>) throws -> [Sealed<Record>] {
        try versions(of: Record.self, "v.id = ?1 ORDER BY v.version", [.text(id.text)])
    }

    /// The version that a reader saw at `moment`: the last one typed by then. Nil if none was.
    public func latest<Record: StoredRecord>(_ id: ID<Record>, asOf moment: Instant) throws -> Sealed<Record>? {
        try versions(
            of: Record.self,
            "v.id = ?1 AND v.typed_at <= ?2 ORDER BY v.version DESC LIMIT 1",
            [.text(id.text), .text(moment.description)]
        ).first
    }

    /// Where the subject's record chain ends. A decision about the whole person is made on this.
    public func head(of subject: Subject) throws -> HeadMark {
        let row = try db.rows(
            "SELECT length, head FROM chain WHERE subject = ?1 AND name = 'record'", [.text(subject.text)]
        ).first
        return HeadMark(
            subject: subject, length: try row?.integer(0) ?? 0, digest: try row?.bytes(1) ?? Digest.start)
    }

    /// Who looked at the subject, newest first, at most `limit`.
    public func looks(at subject: Subject, limit: Int = 200) throws -> [Look] {
        try db.rows(
            "SELECT at, author, verb FROM audit_entry WHERE subject = ?1 ORDER BY position DESC LIMIT ?2",
            [.text(subject.text), .integer(Int64(limit))]
        ).map(Look.init)
    }

    /// Latest versions of the records of one kind that `condition` on the kind's table (as `k`) picks.
    func latest<Record: StoredRecord>(
        _: Record.Type, where condition: String, _ values: [SQLValue]
    ) throws -> [Sealed<Record>] {
        try db.rows(
            """
            SELECT \(VersionRow.columns) FROM \(Record.kind.rawValue) k
            JOIN record_version v ON v.id = k.id AND v.version = k.version WHERE \(condition)
            """, values
        ).map { Sealed(row: try VersionRow($0)) }
    }

    private func versions<Record: StoredRecord>(
        of _: Record.Type, _ condition: String, _ values: [SQLValue]
    ) throws -> [Sealed<Record>] {
        try db.rows("SELECT \(VersionRow.columns) FROM record_version v WHERE \(condition)", values)
            .map { Sealed(row: try VersionRow($0)) }
    }
}
