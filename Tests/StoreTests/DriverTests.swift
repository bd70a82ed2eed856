import Dispatch
import TestSupport
import Testing

@testable import Store

@Suite("Both engines keep the driver's promises")
struct DriverTests {
    private static let table = "CREATE TABLE note (id BIGINT PRIMARY KEY, words TEXT NOT NULL, body BYTEA)"

    private func open(_ engine: Engine) async throws -> any Driver {
        let driver = try await engine.open()
        try await driver.write { try $0.script(Self.table) }
        return driver
    }

    @Test("Every value comes back as it went in", arguments: Engine.allCases)
    func roundTrips(_ engine: Engine) async throws {
        let driver = try await engine.open()
        let values: [SQLValue] = [
            .integer(0), .integer(-1), .integer(255), .integer(4_000_000_000), .integer(.max), .integer(.min),
            .text(""), .text("Siân O’Brien-Łukasz 🛶 \u{202E}محمد\u{202C} 'quoted' \\ ?1 $1 \n\t"),
            .text(String(repeating: "é", count: 40_000)),
            .bytes([]), .bytes([0]), .bytes(Array(0...255)), .bytes(Array(repeating: 0xFF, count: 100_000)), .null,
        ]
        try await driver.write {
            try $0.script("CREATE TABLE kept (id BIGINT, number BIGINT, words TEXT, body BYTEA)")
            for (id, value) in values.enumerated() {
                let column =
                    switch value {
                    case .integer: "number"
                    case .text: "words"
                    case .bytes, .null: "body"
                    }
                try $0.run("INSERT INTO kept (id, \(column)) VALUES (?1, ?2)", [.integer(Int64(id)), value])
            }
        }
        let rows = try await driver.read { try $0.rows("SELECT number, words, body FROM kept ORDER BY id") }
        #expect(rows.count == values.count)
        for (row, value) in zip(rows, values) {
            #expect(row.values.filter { $0 != .null } == (value == .null ? [] : [value]))
        }
        await driver.close()
    }

    @Test("A column that is null for one row and full for the next takes the same SQL", arguments: Engine.allCases)
    func nulls(_ engine: Engine) async throws {
        let driver = try await open(engine)
        let bodies: [SQLValue] = [.bytes([1]), .null, .bytes([]), .null]
        try await driver.write {
            for (id, body) in bodies.enumerated() {
                try $0.run("INSERT INTO note VALUES (?1, ?2, ?3)", [.integer(Int64(id)), .text("x"), body])
            }
        }
        let rows = try await driver.read { try $0.rows("SELECT body FROM note ORDER BY id") }
        #expect(rows.map { $0.values[0] } == bodies)
        await driver.close()
    }

    @Test("A placeholder may come twice and out of order, and is not looked for in text", arguments: Engine.allCases)
    func placeholders(_ engine: Engine) async throws {
        let driver = try await open(engine)
        let rows = try await driver.write {
            try $0.run("INSERT INTO note VALUES (?2, ?1, ?3)", [.text("first"), .integer(7), .bytes([9])])
            let changed = try $0.run(
                "UPDATE note SET words = ?2 WHERE id = ?1 AND ?1 = 7", [.integer(7), .text("why ?1")])
            #expect(changed == 1)
            return try $0.rows("SELECT words || ' ?2 ''?1' FROM note WHERE id = ?1 -- isn't ?3", [.integer(7)])
        }
        #expect(try rows.map { try $0.text(0) } == ["why ?1 ?2 '?1"])
        await driver.close()
    }

    @Test(
        "A second row with the same key is a duplicate; another broken rule is a constraint",
        arguments: Engine.allCases)
    func refusals(_ engine: Engine) async throws {
        let driver = try await open(engine)
        let insert = "INSERT INTO note (id, words) VALUES (?1, ?2)"
        _ = try await driver.write { try $0.run(insert, [.integer(1), .text("words")]) }
        let twice = await refusal { try await driver.write { try $0.run(insert, [.integer(1), .text("again")]) } }
        let empty = await refusal { try await driver.write { try $0.run(insert, [.integer(2), .null]) } }
        guard case .duplicate(let key) = twice, case .constraint(let rule) = empty else {
            Issue.record("\(String(describing: twice)), \(String(describing: empty))")
            return
        }
        #expect(key.contains("note") && rule.contains("words"))
        await driver.close()
    }

    @Test("When a block throws, nothing of it was written", arguments: Engine.allCases)
    func rollsBack(_ engine: Engine) async throws {
        struct ChangedMyMind: Error {}
        let driver = try await open(engine)
        await #expect(throws: ChangedMyMind.self) {
            try await driver.write {
                try $0.run("INSERT INTO note (id, words) VALUES (1, 'a')")
                throw ChangedMyMind()
            }
        }
        await #expect(throws: DriverError.self) {
            try await driver.write {
                try $0.script("INSERT INTO note (id, words) VALUES (2, 'b'); INSERT INTO nowhere VALUES (1);")
            }
        }
        #expect(try await count(driver) == 0)
        await driver.close()
    }

    @Test("A read sees one moment, whatever is written meanwhile", arguments: Engine.allCases)
    func snapshot(_ engine: Engine) async throws {
        let driver = try await open(engine)
        let (looked, written) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        async let seen = driver.read { connection in
            let before = try connection.rows("SELECT COUNT(*) FROM note")[0].integer(0)
            looked.signal()
            #expect(written.wait(timeout: .now() + 100) == .success)
            return [before, try connection.rows("SELECT COUNT(*) FROM note")[0].integer(0)]
        }
        await withCheckedContinuation { done in
            DispatchQueue.global().async {
                looked.wait()
                done.resume()
            }
        }
        _ = try await driver.write { try $0.run("INSERT INTO note (id, words) VALUES (1, 'a')") }
        written.signal()
        #expect(try await seen == [0, 0])
        #expect(try await count(driver) == 1)
        await driver.close()
    }

    @Test("A read cannot write", arguments: Engine.allCases)
    func readOnly(_ engine: Engine) async throws {
        let driver = try await open(engine)
        await #expect(throws: DriverError.self) {
            try await driver.read { _ = try $0.run("INSERT INTO note (id, words) VALUES (1, 'a')") }
        }
        #expect(try await count(driver) == 0)
        await driver.close()
    }

    @Test("Fifty at once all get their turn and none is lost", arguments: Engine.allCases)
    func fiftyAtOnce(_ engine: Engine) async throws {
        let driver = try await open(engine)
        _ = try await driver.write { try $0.run("INSERT INTO note (id, words) VALUES (0, 'x')") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for id in 1...50 {
                group.addTask {
                    try await driver.write {
                        try $0.run("UPDATE note SET words = words || 'x' WHERE id = 0")
                        try $0.run("INSERT INTO note (id, words) VALUES (?1, 'y')", [.integer(Int64(id))])
                    }
                    let seen = try await driver.read {
                        try $0.rows("SELECT words FROM note WHERE id = ?1", [.integer(Int64(id))])
                    }
                    #expect(seen.count == 1)
                }
            }
            try await group.waitForAll()
        }
        let tally = try await driver.read { try $0.rows("SELECT words FROM note WHERE id = 0")[0].text(0) }
        #expect(tally.count == 51)
        #expect(try await count(driver) == 51)
        await driver.close()
    }

    @Test("The wrong number of values is refused, not guessed", arguments: Engine.allCases)
    func wrongNumberOfValues(_ engine: Engine) async throws {
        let driver = try await open(engine)
        let given = [SQLValue.integer(1), .integer(2)]
        for sql in ["SELECT id FROM note WHERE id = ?1", "SELECT id FROM note WHERE id IN (?1, ?2, ?3)"] {
            let said = await refusal { try await driver.read { _ = try $0.rows(sql, given) } }
            guard case .engine = said else {
                Issue.record("\(sql): \(String(describing: said))")
                continue
            }
        }
        await driver.close()
    }

    @Test("A closed driver says so", arguments: Engine.allCases)
    func closed(_ engine: Engine) async throws {
        let driver = try await open(engine)
        async let last: Void = driver.write { try $0.script("INSERT INTO note (id, words) VALUES (1, 'a')") }
        try await last
        await driver.close()
        let said = await refusal { try await driver.read { _ = try $0.rows("SELECT id FROM note") } }
        guard case .unavailable = said else {
            Issue.record("\(String(describing: said))")
            return
        }
    }

    private func count(_ driver: any Driver) async throws -> Int {
        try await driver.read { try $0.rows("SELECT COUNT(*) FROM note")[0].integer(0) }
    }
}

/// What a driver refused with; nil when it did not.
func refusal<Answer>(_ work: () async throws -> Answer) async -> DriverError? {
    do {
        _ = try await work()
        return nil
    } catch {
        return error as? DriverError
    }
}
