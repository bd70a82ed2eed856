import TestSupport
import Testing

@testable import Store

@Suite("PostgreSQL: lost connections and servers not to be trusted")
struct PostgresOutageTests {
    private func open(_ address: String, connections: Int = 1) async throws -> PostgresDriver {
        let driver = try await PostgresDriver(address, connections: connections)
        try await driver.write { try $0.script("CREATE TABLE bed (id BIGINT PRIMARY KEY)") }
        return driver
    }

    private func openOnShared() async throws -> PostgresDriver {
        try await open(PostgresCluster.shared().makeDatabase())
    }

    private func beds(_ driver: PostgresDriver) async throws -> [Int] {
        try await driver.read { try $0.rows("SELECT id FROM bed ORDER BY id").map { try $0.integer(0) } }
    }

    private let process = "SELECT pg_backend_pid()"

    @Test("A connection lost while idle is replaced unseen")
    func lostWhileIdle() async throws {
        let driver = try await openOnShared()
        let before = try await driver.read { [process] in try $0.rows(process)[0].integer(0) }
        _ = try await PostgresCluster.shared().psql("postgres", "SELECT pg_terminate_backend(\(before), 5000)")
        _ = try await driver.write { try $0.run("INSERT INTO bed VALUES (1)") }
        let after = try await driver.read { [process] in try $0.rows(process)[0].integer(0) }
        #expect(before != after)
        #expect(try await beds(driver) == [1])
    }

    @Test("A connection lost in the middle of a block: nothing was saved, and the next block works")
    func lostInTheMiddle() async throws {
        let driver = try await openOnShared()
        let runs = Shared(0)
        let said = await refusal {
            try await driver.write {
                runs.change { $0 += 1 }
                try $0.run("INSERT INTO bed VALUES (1)")
                _ = try $0.rows("SELECT pg_terminate_backend(pg_backend_pid())")
            }
        }
        #expect(said == .unavailable("The connection to PostgreSQL was lost."))
        #expect(runs.value == 1)
        #expect(try await beds(driver) == [])
    }

    @Test("A connection lost while saving: the outcome is said to be unknown, and it is not tried again")
    func lostWhileSaving() async throws {
        let driver = try await openOnShared()
        try await driver.write {
            try $0.script(
                """
                CREATE FUNCTION leave() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5); RETURN NULL; END $$;
                CREATE CONSTRAINT TRIGGER leave AFTER INSERT ON bed DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW EXECUTE FUNCTION leave()
                """)
        }
        let runs = Shared(0)
        let said = await refusal {
            try await driver.write {
                runs.change { $0 += 1 }
                try $0.run("INSERT INTO bed VALUES (1)")
            }
        }
        #expect(said == .unavailable("The connection was lost at the end: it may or may not have been saved."))
        #expect(runs.value == 1)
        #expect(try await beds(driver) == [])
    }

    @Test("A killed server loses nothing it said was saved, and is found again when it is back")
    func killed() async throws {
        let cluster = try PostgresCluster()
        let driver = try await open(try await cluster.makeDatabase(), connections: 3)
        for id in 1...20 {
            _ = try await driver.write { try $0.run("INSERT INTO bed VALUES (?1)", [.integer(Int64(id))]) }
        }
        try cluster.kill9()
        // A process of the server's that lost its master may serve a little longer: what it says is saved counts.
        var acknowledged = Array(1...20)
        var said: DriverError?
        for id in 99..<5000 where said == nil {
            said = await refusal { try await driver.write { try $0.run("INSERT INTO bed VALUES (\(id))") } }
            if said == nil { acknowledged.append(id) }
        }
        guard case .unavailable = said else {
            Issue.record("\(String(describing: said))")
            return
        }
        try cluster.restart()
        #expect(Set(acknowledged).isSubset(of: try await beds(driver)))
        try cluster.stopAtOnce()
    }

    @Test("The server's durability settings can be read back, and are on")
    func settings() async throws {
        let settings = try await openOnShared().settings()
        for name in ["fsync", "full_page_writes", "synchronous_commit"] {
            #expect(settings[name] == "on")
        }
        #expect(settings["server_encoding"] == "UTF8" && settings["lc_collate"] == "C.UTF-8")
    }

    @Test("A server that could lose what it said was saved is refused", arguments: ["fsync", "full_page_writes"])
    func serverSetting(_ name: String) async throws {
        let cluster = try PostgresCluster(settings: [name: "off"])
        let address = cluster.address(of: "postgres")
        try await expectRefusal(address, saying: "PostgreSQL has \(name) off")
        let unchecked = try await PostgresDriver(address, checked: false)
        #expect(try await unchecked.settings()[name] == "off")
        try cluster.stopAtOnce()
    }

    @Test("A database that does not wait for the disk, or holds or sorts text another way, is refused")
    func databaseSetting() async throws {
        let cluster = try PostgresCluster.shared()
        let hasty = cluster.address(of: "postgres") + "&options=-c%20synchronous_commit%3Doff"
        try await expectRefusal(hasty, saying: "PostgreSQL has synchronous_commit off")
        let latin = try await cluster.makeDatabase("ENCODING 'LATIN1' LOCALE 'C'")
        try await expectRefusal(latin, saying: "is not UTF8")
        let english = try await cluster.makeDatabase("LOCALE_PROVIDER icu ICU_LOCALE 'en' LOCALE 'C.UTF-8'")
        try await expectRefusal(english, saying: "does not sort text by its bytes")
    }

    @Test("An address that leads nowhere or cannot be read is refused without repeating the password")
    func addresses() async throws {
        try await expectRefusal("postgres://u:secretmarker@127.0.0.1:1/x", saying: "cannot be reached")
        try await expectRefusal("postgres://u:secret marker@[/x", saying: "cannot be read")
        let nowhere = try PostgresCluster.shared().address(of: "nowhere", overTCP: true)
        try await expectRefusal(nowhere, saying: "\"nowhere\" does not exist")
    }

    private func expectRefusal(_ address: String, saying part: String) async throws {
        let said = await refusal { try await PostgresDriver(address) }
        guard case .unavailable(let sentence) = said else {
            Issue.record("\(address): \(String(describing: said))")
            return
        }
        #expect(sentence.contains(part))
        #expect(!sentence.contains("marker"))
    }
}
