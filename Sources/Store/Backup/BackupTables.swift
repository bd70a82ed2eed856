/// One table as a backup carries it: its columns, and the key by which it is read in pages.
struct BackupTable: Sendable {
    let name: String
    let columns: [String]
    let key: [String]

    /// Rows after `last` (the key of the last row of the page before), in the order of the key.
    func page(after last: [SQLValue]?, limit: Int, on db: any Connection) throws -> [Row] {
        let list = columns.joined(separator: ", ")
        let keys = key.joined(separator: ", ")
        guard let last else {
            return try db.rows("SELECT \(list) FROM \(name) ORDER BY \(keys) LIMIT ?1", [.integer(Int64(limit))])
        }
        let marks = placeholders(last.count, from: 2)
        return try db.rows(
            "SELECT \(list) FROM \(name) WHERE (\(keys)) > (\(marks)) ORDER BY \(keys) LIMIT ?1",
            [.integer(Int64(limit))] + last)
    }

    static func byName(_ tables: [BackupTable]) -> [String: BackupTable] {
        Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0) })
    }

    func keyValues(of row: Row) -> [SQLValue] {
        key.compactMap { name in columns.firstIndex(of: name).map { row.values[$0] } }
    }

    /// A backup that was made before the newest columns has shorter rows: what came later was empty then.
    func insert(_ row: [SQLValue], on db: any Connection) throws {
        let values = row + Array(repeating: .null, count: max(0, columns.count - row.count))
        let marks = placeholders(columns.count)
        try db.run("INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(marks))", values)
    }
}

extension BackupTable {
    /// Every table of the records database, each after those it refers to. Who is signed in is
    /// left out: a restore signs everyone out.
    static let records: [BackupTable] = [
        of(
            "record_version",
            "id version kind subject schema_number body promoted typed_at true_at author verb position digest",
            key: "id version"),
        of("audit_entry", "subject position at author verb digest", key: "subject position"),
        of("chain", "subject name length head touched_at logged", key: "subject name"),
        of("head_log", "seq subject name length head root", key: "seq"),
        of("token", "organisation kind token team subject", key: "organisation kind token team subject"),
        of("backfill", "name after_id complete", key: "name"),
        of("organisation", "id version", key: "id"),
        of("team", "id version organisation", key: "id"),
        of("staff", "id version organisation sign_in_mark active", key: "id"),
        of("credential", "id version staff", key: "id"),
        of("person", "id version organisation provisional", key: "id"),
        of(
            "referral",
            "id version organisation team person stage open received_at due_at assignee in_danger offered_to",
            key: "id"),
        of("receipt", "id version referral person holder code_mark", key: "id"),
        of("sent_form", "id version referral", key: "id"),
        of("family_referral", "id version referral person", key: "id"),
        of("broken_glass", "id version person staff broken_at until", key: "id"),
        of("consent", "id version person", key: "id"),
        of("same_person", "id version organisation one other undone", key: "id"),
        of("service", "id version key_mark present", key: "id"),
        of("place", "id version key_mark present", key: "id"),
        of("fact_report", "id version service open made_at owner", key: "id"),
        of("contribution", "id version organisation state in_danger sent_at decided_at", key: "id"),
        of("concern", "id version organisation team open holder in_danger sent_at due_at settled_at", key: "id"),
    ]

    /// The key store's tables. They are never in the same file as the records.
    static let keys: [BackupTable] = [
        of("tombstone", "subject forgotten_at", key: "subject"),
        of("key_backup", "made_at expires_at", key: "made_at"),
        of("subject_key", "subject master wrapped made_at", key: "subject"),
    ]

    private static func of(_ name: String, _ columns: String, key: String) -> BackupTable {
        BackupTable(name: name, columns: words(columns), key: words(key))
    }

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
