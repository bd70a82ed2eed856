import Clinical

/// One subject's two chains, walked from the first entry to the last.
struct ChainWalk: Sendable {
    let subject: Subject
    private(set) var versions: [VersionRow] = []
    private(set) var looks = 0
    private(set) var faults: [Fault] = []

    /// Every subject that anything in the database names: also one whose chain row was deleted.
    static func subjects(on db: any Connection) throws -> [Subject] {
        try db.rows(
            """
            SELECT subject FROM chain UNION SELECT subject FROM record_version
            UNION SELECT subject FROM audit_entry UNION SELECT subject FROM head_log ORDER BY 1
            """
        ).map { Subject(text: try $0.text(0)) }
    }

    init(_ subject: Subject, on db: any Connection) throws {
        self.subject = subject
        try walkRecords(on: db)
        try walkLooks(on: db)
        try compareTables(on: db)
    }

    private mutating func walkRecords(on db: any Connection) throws {
        versions = try db.rows(
            "SELECT \(VersionRow.columns) FROM record_version v WHERE v.subject = ?1 ORDER BY v.position",
            [.text(subject.text)]
        ).map(VersionRow.init)
        var digests: [[UInt8]] = []
        for (index, row) in versions.enumerated() {
            guard row.position == index + 1 else {
                return fault(.missing, "record chain entry \(index + 1) is missing before \(row.name)")
            }
            if Digest.of(row, after: digests.last ?? Digest.start) != row.digest {
                fault(.altered, "\(row.name) is not what was written")
            }
            digests.append(row.digest)
        }
        try compareHeads(.record, digests, on: db)
    }

    private mutating func walkLooks(on db: any Connection) throws {
        let rows = try db.rows(
            """
            SELECT at, author, verb, position, digest FROM audit_entry WHERE subject = ?1 ORDER BY position
            """, [.text(subject.text)])
        var digests: [[UInt8]] = []
        for (index, row) in rows.enumerated() {
            let position = try row.integer(3)
            guard position == index + 1 else {
                return fault(.missing, "audit entry \(index + 1) is missing")
            }
            let expected = Digest.of(
                try Look(row), subject: subject, position: position, after: digests.last ?? Digest.start)
            let digest = try row.bytes(4)
            if expected != digest { fault(.altered, "audit entry \(position) is not what was written") }
            digests.append(digest)
        }
        looks = rows.count
        try compareHeads(.audit, digests, on: db)
    }

    /// The chain's own head, and every head of it that the log ever held, must lie on the chain.
    private mutating func compareHeads(_ name: ChainName, _ digests: [[UInt8]], on db: any Connection) throws {
        let key: [SQLValue] = [.text(subject.text), .text(name.rawValue)]
        let head = try db.rows("SELECT length, head FROM chain WHERE subject = ?1 AND name = ?2", key).first
        if let head {
            compare(name, length: try head.integer(0), digest: try head.bytes(1), digests, said: "the chain")
            if try head.integer(0) < digests.count {
                fault(.altered, "\(name.rawValue) chain is shorter than its \(digests.count) entries")
            }
        } else if !digests.isEmpty {
            fault(.missing, "the \(name.rawValue) chain's own row is gone")
        }
        for row in try db.rows("SELECT length, head FROM head_log WHERE subject = ?1 AND name = ?2", key) {
            compare(name, length: try row.integer(0), digest: try row.bytes(1), digests, said: "the log of heads")
        }
    }

    private mutating func compare(
        _ name: ChainName, length: Int, digest: [UInt8], _ digests: [[UInt8]], said: String
    ) {
        if length > digests.count {
            fault(.missing, "\(said) knows \(length) \(name.rawValue) entries; \(digests.count) are here")
        } else if length > 0, digests[length - 1] != digest {
            fault(.altered, "\(name.rawValue) entry \(length) is not the one \(said) knows")
        }
    }

    /// Each kind's table must hold exactly the latest version of each record, with its promoted columns.
    private mutating func compareTables(on db: any Connection) throws {
        var latest: [String: VersionRow] = [:]
        for row in versions { latest[row.id] = row }
        for row in latest.values.sorted(by: { $0.id < $1.id }) {
            guard let kind = RecordKind(rawValue: row.kind) else {
                fault(.altered, "\(row.name) is of a kind nobody knows")
                continue
            }
            let columns = row.promoted.split(separator: "\n").map { String($0.prefix { $0 != "=" }) }
            let list = (["version"] + columns).joined(separator: ", ")
            let found = try db.rows("SELECT \(list) FROM \(kind.rawValue) WHERE id = ?1", [.text(row.id)]).first
            guard let found else {
                fault(.projection, "\(row.name) is missing from the table of its kind")
                continue
            }
            let said = zip(columns, found.values.dropFirst()).map { "\($0)=\(Projection.text($1))" }
            if try found.integer(0) != row.version || said.joined(separator: "\n") != row.promoted {
                fault(.projection, "the promoted columns of \(row.name) are not what was written")
            }
        }
    }

    private mutating func fault(_ kind: Fault.Kind, _ text: String) {
        faults.append(Fault(kind, subject.text, "subject \(subject.text): \(text)"))
    }
}

extension VersionRow {
    /// `referral 01ab… version 3`.
    var name: String { "\(kind) \(id) version \(version)" }
}
