public import Clinical

/// One look at a person's record: by whom, when, doing what.
public struct Look: Hashable, Sendable {
    public let at: Instant
    public let by: Author
    public let verb: String

    public init(at: Instant, by: Author, verb: String) {
        self.at = at
        self.by = by
        self.verb = verb
    }
}

extension Look {
    init(_ row: Row) throws {
        at = try row.instant(0)
        by = Author(text: try row.text(1))
        verb = try row.text(2)
    }

    /// Appends this look to the subject's audit chain.
    func append(to subject: Subject, on db: any Connection) throws { try Look.append([self], to: subject, on: db) }

    /// Appends looks, the earliest first.
    static func append(_ looks: [Look], to subject: Subject, on db: any Connection) throws {
        guard let last = looks.last else { return }
        var head = try ChainHead.lock(.audit, of: subject, on: db)
        for look in looks {
            head.length += 1
            head.digest = Digest.of(look, subject: subject, position: head.length, after: head.digest)
            try look.insert(subject, at: head, on: db)
        }
        try head.save(.audit, of: subject, at: last.at, on: db)
    }

    private func insert(_ subject: Subject, at head: ChainHead, on db: any Connection) throws {
        try db.run(
            "INSERT INTO audit_entry (subject, position, at, author, verb, digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            [
                .text(subject.text), .integer(Int64(head.length)), .text(at.description), .text(by.text),
                .text(verb), .bytes(head.digest),
            ])
    }
}
