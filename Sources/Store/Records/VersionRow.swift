import Clinical

/// One row of `record_version`, as it lies in the database.
struct VersionRow: Sendable {
    let id: String
    let version: Int
    let kind: String
    let subject: Subject
    let schema: Int
    let body: [UInt8]
    let promoted: String
    let typedAt: Instant
    let trueAt: Instant
    let author: Author
    let verb: String
    let position: Int
    var digest: [UInt8]

    static let columns = """
        v.id, v.version, v.kind, v.subject, v.schema_number, v.body, v.promoted, \
        v.typed_at, v.true_at, v.author, v.verb, v.position, v.digest
        """

    /// The same row with the digest that links it to the entry before.
    func linked(after previous: [UInt8]) -> VersionRow {
        var row = self
        row.digest = Digest.of(self, after: previous)
        return row
    }

    func insert(on db: any Connection) throws {
        try db.run(
            """
            INSERT INTO record_version (id, version, kind, subject, schema_number, body, promoted,
                typed_at, true_at, author, verb, position, digest)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """,
            [
                .text(id), .integer(Int64(version)), .text(kind), .text(subject.text), .integer(Int64(schema)),
                .bytes(body), .text(promoted), .text(typedAt.description), .text(trueAt.description),
                .text(author.text), .text(verb), .integer(Int64(position)), .bytes(digest),
            ])
    }
}

extension VersionRow {
    init(_ row: Row) throws {
        id = try row.text(0)
        version = try row.integer(1)
        kind = try row.text(2)
        subject = Subject(text: try row.text(3))
        schema = try row.integer(4)
        body = try row.bytes(5)
        promoted = try row.text(6)
        typedAt = try row.instant(7)
        trueAt = try row.instant(8)
        author = Author(text: try row.text(9))
        verb = try row.text(10)
        position = try row.integer(11)
        digest = try row.bytes(12)
    }
}

extension Row {
    func instant(_ column: Int) throws(DriverError) -> Instant {
        guard let instant = Instant(try text(column)) else { throw .unexpectedColumn(column) }
        return instant
    }

    func optionalInstant(_ column: Int) throws(DriverError) -> Instant? {
        values[column] == .null ? nil : try instant(column)
    }

    func id<Of>(_ column: Int, of: Of.Type) throws(DriverError) -> ID<Of> {
        guard let id = ID<Of>(try text(column)) else { throw .unexpectedColumn(column) }
        return id
    }
}
