import Clinical

/// The keyed marks by which one subject can be found.
struct TokenRows: Sendable {
    struct Entry: Hashable, Sendable {
        let organisation: String
        let kind: String
        let token: [UInt8]
        let team: String
    }

    let subject: Subject
    let entries: Set<Entry>

    init(subject: Subject, _ searchable: Searchable, _ marks: Marks) {
        self.subject = subject
        entries = Set(
            searchable.terms.flatMap { term in
                let token = marks.mark(term, in: searchable.organisation)
                return searchable.teams.map { team in
                    Entry(
                        organisation: searchable.organisation.text, kind: term.kind.rawValue, token: token,
                        team: team.text)
                }
            })
    }

    /// Makes the subject's rows exactly these: rows that stay are not touched.
    func replace(on db: any Connection) throws {
        let present = try TokenRows.present(subject, on: db)
        for entry in present.subtracting(entries) { try change("DELETE FROM token WHERE \(Self.match)", entry, on: db) }
        for entry in entries.subtracting(present) {
            try change(
                "INSERT INTO token (organisation, kind, token, team, subject) VALUES (?1, ?2, ?3, ?4, ?5)", entry,
                on: db)
        }
    }

    static func present(_ subject: Subject, on db: any Connection) throws -> Set<Entry> {
        Set(
            try db.rows(
                "SELECT organisation, kind, token, team FROM token WHERE subject = ?1", [.text(subject.text)]
            ).map { row in
                Entry(
                    organisation: try row.text(0), kind: try row.text(1), token: try row.bytes(2),
                    team: try row.text(3))
            })
    }

    private static let match =
        "organisation = ?1 AND kind = ?2 AND token = ?3 AND team = ?4 AND subject = ?5"

    private func change(_ sql: String, _ entry: Entry, on db: any Connection) throws {
        try db.run(
            sql,
            [
                .text(entry.organisation), .text(entry.kind), .bytes(entry.token), .text(entry.team),
                .text(subject.text),
            ])
    }
}
