import Clinical

/// The two chains a subject has. A look goes on its own chain, so it never conflicts with a write.
enum ChainName: String {
    case record, audit
}

/// The head of one chain, read and locked inside the write that will move it.
struct ChainHead {
    var length: Int
    var digest: [UInt8]

    /// Locks the chain's row until the transaction ends, making it if the subject is new. On
    /// PostgreSQL two writers of one subject so wait for each other; on SQLite there is one writer.
    static func lock(_ name: ChainName, of subject: Subject, on db: any Connection) throws -> ChainHead {
        let row = try db.rows(
            """
            INSERT INTO chain (subject, name, length, head, touched_at, logged) VALUES (?1, ?2, 0, ?3, '', 0)
            ON CONFLICT (subject, name) DO UPDATE SET length = chain.length RETURNING length, head
            """,
            [.text(subject.text), .text(name.rawValue), .bytes(Digest.start)]
        ).first
        guard let row else { throw DriverError.engine("a chain vanished") }
        return try ChainHead(row)
    }

    func save(_ name: ChainName, of subject: Subject, at now: Instant, on db: any Connection) throws {
        try db.run(
            "UPDATE chain SET length = ?3, head = ?4, touched_at = ?5 WHERE subject = ?1 AND name = ?2",
            [
                .text(subject.text), .text(name.rawValue), .integer(Int64(length)), .bytes(digest),
                .text(now.description),
            ])
    }

    private init(_ row: Row) throws {
        length = try row.integer(0)
        digest = try row.bytes(1)
    }
}
