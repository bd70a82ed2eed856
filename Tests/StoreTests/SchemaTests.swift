import Clinical
import TestSupport
import Testing

@testable import Store

@Suite("What lies in the database")
struct SchemaTests {
    /// What each promoted column may hold. There is no free text among them, and never will be.
    private static let promoted: [String: [String: String]] = [
        "organisation": [:],
        "team": ["organisation": "id"],
        "staff": ["organisation": "id", "sign_in_mark": "mark", "active": "flag"],
        "credential": ["staff": "id"],
        "person": ["organisation": "id", "provisional": "flag"],
        "referral": [
            "organisation": "id", "team": "id", "person": "id", "stage": "code", "open": "flag",
            "received_at": "instant", "due_at": "instant", "assignee": "id", "in_danger": "flag", "offered_to": "id",
        ],
        "receipt": ["referral": "id", "person": "id", "holder": "code", "code_mark": "mark"],
        "sent_form": ["referral": "id"],
        "family_referral": ["referral": "id", "person": "id"],
        "broken_glass": ["person": "id", "staff": "id", "broken_at": "instant", "until": "instant"],
        "consent": ["person": "id"],
        "same_person": ["organisation": "id", "one": "id", "other": "id", "undone": "flag"],
        "service": ["key_mark": "mark", "present": "flag"],
        "place": ["key_mark": "mark", "present": "flag"],
        "fact_report": ["service": "id", "open": "flag", "made_at": "instant", "owner": "id"],
        "contribution": [
            "organisation": "id", "state": "code", "in_danger": "flag", "sent_at": "instant", "decided_at": "instant",
        ],
        "concern": [
            "organisation": "id", "team": "id", "open": "flag", "holder": "id", "in_danger": "flag",
            "sent_at": "instant", "due_at": "instant", "settled_at": "instant",
        ],
    ]

    @Test("Every promoted column is an id, a code, an instant, a flag or a keyed mark")
    func promotedColumns() throws {
        let sql = SchemaSteps.records.map { String(decoding: $0.sql, as: UTF8.self) }.joined()
        let tables = try columnsByTable(sql)
        for kind in RecordKind.allCases {
            let columns = Set(try #require(tables[kind.rawValue])).subtracting(["id", "version"])
            #expect(columns == Set(try #require(Self.promoted[kind.rawValue]).keys), "\(kind)")
        }
    }

    @Test("Two programs that start at once make the schema once", arguments: Engine.allCases)
    func openedTwice(_ engine: Engine) async throws {
        let driver = try await engine.open()
        async let one: Void = SchemaSteps.bring(driver, to: SchemaSteps.records)
        async let other: Void = SchemaSteps.bring(driver, to: SchemaSteps.records)
        _ = try await (one, other)
        let steps = try await driver.read { db in try db.rows("SELECT number FROM schema_step").count }
        #expect(steps == SchemaSteps.records.count)
        await driver.close()
    }

    @Test("Every query of the store goes by an index", arguments: Engine.allCases)
    func plans(_ engine: Engine) async throws {
        try await onEachEngine(engine) { test in
            let plans = try await test.plans()
            for (sql, plan) in plans {
                #expect(!plan.contains("SCAN record_version") && !plan.contains("Seq Scan"), "\(sql)\n\(plan)")
            }
            #expect(!plans.isEmpty)
        }
    }
}

extension TestStore {
    /// The engine's plan of each query that a page may ask.
    fileprivate func plans() async throws -> [(String, String)] {
        let record = "SELECT \(VersionRow.columns) FROM"
        let queries = [
            "\(record) record_version v WHERE v.id = 'x' AND v.version = (SELECT version FROM person WHERE id = 'x')",
            "\(record) record_version v WHERE v.subject = 'x' ORDER BY v.position",
            "\(record) person k JOIN record_version v ON v.id = k.id AND v.version = k.version WHERE k.id IN "
                + "(SELECT subject FROM token WHERE organisation = 'a' AND kind = 'b' AND token = 'c' "
                + "AND team IN ('d'))",
            "SELECT at, author, verb FROM audit_entry WHERE subject = 'x' ORDER BY position DESC LIMIT 5",
            "SELECT length, head FROM chain WHERE subject = 'x' AND name = 'record'",
            "SELECT subject FROM chain WHERE logged < length ORDER BY subject, name LIMIT 5",
            "SELECT seq, root FROM head_log ORDER BY seq DESC LIMIT 1",
            "SELECT staff FROM sign_in WHERE token_hash = 'x'",
            "SELECT staff FROM sign_in WHERE staff = 'x' ORDER BY last_used_at DESC",
            "SELECT token_hash FROM sign_in WHERE made_at <= 'x' ORDER BY made_at LIMIT 5",
            "SELECT id FROM broken_glass WHERE broken_at >= 'x' ORDER BY broken_at DESC LIMIT 5",
            "SELECT id FROM referral WHERE team = 'x' AND open = 1 ORDER BY due_at LIMIT 5",
            "SELECT id, due_at FROM referral WHERE team = 'x' AND open = 1 AND assignee = 'y' AND stage = 'new' "
                + "AND in_danger = 1 AND due_at < 'z' ORDER BY due_at, id LIMIT 5",
            "SELECT COUNT(*) FROM referral WHERE team = 'x' AND open = 1 AND in_danger = 1",
            "SELECT COUNT(*), COUNT(CASE WHEN assignee = 'y' THEN 1 END), COUNT(CASE WHEN in_danger = 1 THEN 1 END) "
                + "FROM referral WHERE team = 'x' AND open = 1",
            "\(record) referral k JOIN record_version v ON v.id = k.id AND v.version = k.version "
                + "WHERE k.team = 'x' AND k.received_at >= 'y' AND k.received_at < 'z'",
            "SELECT id, person FROM referral WHERE offered_to = 'x' ORDER BY due_at, id LIMIT 5",
            "SELECT COUNT(*) FROM referral WHERE offered_to = 'x'",
            "SELECT DISTINCT team FROM referral WHERE person = 'x' AND id <> 'y'",
            "\(record) referral k JOIN record_version v ON v.id = k.id AND v.version = k.version "
                + "WHERE k.id IN ('x', 'y')",
            "\(record) consent k JOIN record_version v ON v.id = k.id AND v.version = k.version WHERE k.person = 'x'",
            "SELECT id FROM receipt WHERE code_mark >= 'x' ORDER BY code_mark LIMIT 1",
            "SELECT one, other FROM same_person WHERE undone = 0 AND (one IN ('x', 'y') OR other IN ('x', 'y'))",
            "SELECT id, person FROM receipt WHERE referral = 'x' AND holder = 'person'",
            "SELECT at FROM audit_entry WHERE subject = 'x' AND author = 'y' ORDER BY position DESC LIMIT 1",
            "SELECT id FROM consent WHERE person = 'x' ORDER BY id",
            "SELECT id FROM fact_report WHERE open = 1 ORDER BY made_at, id LIMIT 5",
            "SELECT COUNT(*) FROM fact_report WHERE open = 1",
            "SELECT id FROM fact_report WHERE service = 'x' AND open = 1 ORDER BY made_at, id",
            "\(record) contribution k JOIN record_version v ON v.id = k.id AND v.version = k.version "
                + "WHERE k.organisation = 'x' AND k.state = 'waiting' "
                + "ORDER BY k.in_danger DESC, k.sent_at, k.id LIMIT 5",
            "\(record) contribution k JOIN record_version v ON v.id = k.id AND v.version = k.version "
                + "WHERE k.state = 'shown' AND k.organisation = 'x' ORDER BY k.decided_at DESC, k.id LIMIT 5",
            "\(record) contribution k JOIN record_version v ON v.id = k.id AND v.version = k.version "
                + "WHERE k.state = 'shown' ORDER BY k.decided_at DESC, k.id LIMIT 5",
            "SELECT COUNT(*), COUNT(CASE WHEN in_danger = 1 THEN 1 END) FROM contribution "
                + "WHERE organisation = 'x' AND state = 'waiting'",
            "\(record) concern k JOIN record_version v ON v.id = k.id AND v.version = k.version "
                + "WHERE k.team = 'x' AND k.open = 1 ORDER BY k.due_at, k.id LIMIT 5",
            "SELECT id, due_at FROM concern WHERE team = 'x' AND open = 1 ORDER BY due_at, id LIMIT 5",
            "SELECT id, settled_at FROM concern WHERE team = 'x' AND open = 0 ORDER BY settled_at DESC, id LIMIT 5",
            "SELECT COUNT(*) FROM concern WHERE team = 'x' AND open = 0",
            "SELECT COUNT(*), COUNT(CASE WHEN due_at < 'y' THEN 1 END), "
                + "COUNT(CASE WHEN in_danger = 1 AND holder IS NULL THEN 1 END) "
                + "FROM concern WHERE team = 'x' AND open = 1",
        ]
        return try await store.driver.read { [engine] db in
            if engine == .postgres { _ = try db.rows("SET LOCAL enable_seqscan = off") }
            let explain = engine == .postgres ? "EXPLAIN " : "EXPLAIN QUERY PLAN "
            return try queries.map { sql in
                let rows = try db.rows(explain + sql)
                return (sql, try rows.map { try $0.text(engine == .postgres ? 0 : 3) }.joined(separator: "\n"))
            }
        }
    }
}
