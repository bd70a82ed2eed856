import Foundation
import TestSupport
import Testing

@testable import Store

@Suite("PostgreSQL: what only it can do wrong")
struct PostgresDriverTests {
    private let address: String
    private let driver: PostgresDriver

    init() async throws {
        address = try await PostgresCluster.shared().makeDatabase()
        driver = try await PostgresDriver(address, connections: 2)
        try await driver.write {
            try $0.script("CREATE TABLE bed (id BIGINT PRIMARY KEY, taken BIGINT NOT NULL, CHECK (taken < 100));")
            try $0.script("INSERT INTO bed VALUES (1, 0); INSERT INTO bed VALUES (2, 0);")
        }
    }

    private func taken() async throws -> [Int] {
        try await driver.read { try $0.rows("SELECT taken FROM bed ORDER BY id").map { try $0.integer(0) } }
    }

    @Test("Two writers who lock each other out both finish, one on a later try")
    func deadlock() async throws {
        let meeting = Meeting()
        async let upwards: Void = take([1, 2], meeting)
        async let downwards: Void = take([2, 1], meeting)
        _ = try await (upwards, downwards)
        #expect(try await taken() == [2, 2])
        #expect(meeting.runs >= 3)
    }

    private func take(_ beds: [Int64], _ meeting: Meeting) async throws {
        try await driver.write { connection in
            for (step, bed) in beds.enumerated() {
                try connection.run("UPDATE bed SET taken = taken + 1 WHERE id = ?1", [.integer(bed)])
                if step == 0 { meeting.wait() }
            }
        }
    }

    @Test("A serialisation failure is tried again, even when the block dresses it up as another error")
    func serialisation() async throws {
        struct Dressed: Error {}
        let meeting = Meeting()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 1...2 {
                group.addTask {
                    try await driver.write { connection in
                        try connection.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
                        _ = try connection.rows("SELECT taken FROM bed")
                        meeting.wait()
                        do {
                            try connection.run("UPDATE bed SET taken = taken + 1 WHERE id = 1")
                        } catch {
                            throw Dressed()
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await taken() == [2, 0])
        #expect(meeting.runs == 3)
    }

    @Test("A block that never succeeds is given up after eight tries", arguments: ["40001", "40P01"])
    func givesUp(_ code: String) async throws {
        let runs = Shared(0)
        let said = await refusal {
            try await driver.write {
                runs.change { $0 += 1 }
                try $0.script("UPDATE bed SET taken = 9; DO $$ BEGIN RAISE 'no' USING ERRCODE = '\(code)'; END $$")
            }
        }
        guard case .unavailable(let sentence) = said else {
            Issue.record("\(String(describing: said))")
            return
        }
        #expect(sentence.contains(code))
        #expect(runs.value == 8)
        #expect(try await taken() == [0, 0])
    }

    @Test("A block that swallows a refusal is not half saved")
    func swallowed() async throws {
        let said = await refusal {
            try await driver.write {
                try $0.run("UPDATE bed SET taken = 5 WHERE id = 2")
                _ = try? $0.run("INSERT INTO bed VALUES (1, 1)")
            }
        }
        #expect(said == .duplicate("bed_pkey"))
        #expect(try await taken() == [0, 0])
    }

    @Test("A block that ends its own transaction is refused")
    func endsItsOwn() async throws {
        let said = await refusal { try await driver.write { try $0.script("COMMIT") } }
        #expect(said == .engine("the block ended its own transaction"))
        #expect(try await taken() == [0, 0])
    }

    @Test("A schema that changes under a prepared statement is noticed")
    func stalePlan() async throws {
        let read: @Sendable () async throws -> Int = {
            try await driver.read { try $0.rows("SELECT * FROM bed WHERE id = ?1", [.integer(1)])[0].values.count }
        }
        #expect(try await read() == 2)
        _ = try await PostgresCluster.shared().psql(name, "ALTER TABLE bed ADD COLUMN ward BIGINT")
        #expect(try await read() == 3)
    }

    @Test("More statements than are worth remembering are forgotten, and still run")
    func manyStatements() async throws {
        for start in stride(from: 0, to: 1_200, by: 300) {
            try await driver.write {
                for number in start..<start + 300 {
                    let row = try $0.rows("SELECT \(number) + CAST(?1 AS BIGINT)", [.integer(1)])[0]
                    #expect(row.values == [.integer(Int64(number) + 1)])
                }
            }
        }
    }

    @Test("No refusal repeats a value")
    func quiet() async throws {
        let attempts: [(String, [SQLValue])] = [
            ("SELECT CAST(?1 AS BIGINT)", [.text("secretmarker")]),
            ("SELECT CAST(?1 AS DATE)", [.text("secretmarker")]),
            ("INSERT INTO bed VALUES (1, 1)", []), ("INSERT INTO bed VALUES (3, ?1)", [.integer(777_777)]),
            ("INSERT INTO bed VALUES (4, ?1)", [.null]), ("SELECT ?1 FROM nowhere", [.text("secretmarker")]),
            ("SELECT CAST(?1 AS TEXT)", [.text("secretmarker\u{0}")]),
        ]
        for (sql, values) in attempts {
            let said = await refusal { try await driver.write { _ = try $0.rows(sql, values) } }
            let sentence = String(describing: try #require(said, "\(sql)"))
            #expect(!sentence.contains("secretmarker") && !sentence.contains("777777"))
        }
    }

    @Test("A column type we do not use is named, whether or not it holds anything")
    func foreignType() async throws {
        let said = await refusal {
            try await driver.read { _ = try $0.rows("SELECT SUM(taken) AS total FROM bed WHERE id > 9") }
        }
        #expect(said == .engine("column total has the PostgreSQL type numeric; cast it to BIGINT, TEXT or BYTEA"))
    }

    @Test("Smaller whole numbers, flags and fixed texts are read as ours")
    func otherTypes() async throws {
        let row = try await driver.read {
            try $0.rows(
                """
                SELECT CAST(-2 AS SMALLINT), CAST(-70000 AS INTEGER), 1 = 1, 1 = 2, CAST('ab' AS VARCHAR(9)),
                    CAST('ab' AS CHAR(2)), CAST('ab' AS NAME), CAST(NULL AS INTEGER)
                """)[0].values
        }
        let words = [SQLValue](repeating: .text("ab"), count: 3)
        #expect(row == [.integer(-2), .integer(-70_000), .integer(1), .integer(0)] + words + [.null])
    }

    private var name: String { String(address.split(separator: "?")[0].split(separator: "/").last ?? "") }
}

/// Two writers who wait for each other, the first time each comes.
private final class Meeting: Sendable {
    private let arrived = Shared(0)

    var runs: Int { arrived.value }

    func wait() {
        arrived.change { $0 += 1 }
        let end = ContinuousClock.now + .seconds(5)
        while runs < 2, ContinuousClock.now < end { sched_yield() }
    }
}
