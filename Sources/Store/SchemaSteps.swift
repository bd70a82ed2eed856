import Foundation

/// The numbered SQL files, applied once each, in order, in the transaction that records them.
enum SchemaSteps {
    static let records: [(number: Int, sql: [UInt8])] = [
        (1, PackageResources.records_001_sql), (2, PackageResources.records_002_sql),
        (3, PackageResources.records_003_sql), (4, PackageResources.records_004_sql),
        (5, PackageResources.records_005_sql), (6, PackageResources.records_006_sql),
    ]
    static let keys: [(number: Int, sql: [UInt8])] = [(1, PackageResources.keys_001_sql)]

    /// Brings a database up to the newest step this program knows. Two programs that start at
    /// once do it once: the loser's insert is refused and it finds the work done.
    ///
    /// - Throws: `StoreRefusal.newerSchema` when the database is ahead of this program.
    static func bring(_ driver: any Driver, to steps: [(number: Int, sql: [UInt8])]) async throws {
        for attempt in 1...3 {
            do {
                try await driver.write { db in try apply(steps, on: db) }
                return
            } catch let error as DriverError where attempt < 3 {
                guard case .duplicate = error else { throw error }
            }
        }
    }

    private static func apply(_ steps: [(number: Int, sql: [UInt8])], on db: any Connection) throws {
        try db.script("CREATE TABLE IF NOT EXISTS schema_step (number BIGINT NOT NULL PRIMARY KEY)")
        let done = Set(try db.rows("SELECT number FROM schema_step").map { try $0.integer(0) })
        let newest = steps.map(\.number).max() ?? 0
        if let ahead = done.max(), ahead > newest {
            throw StoreRefusal.newerSchema(kind: "database", schema: ahead)
        }
        for step in steps where !done.contains(step.number) {
            try db.run("INSERT INTO schema_step (number) VALUES (?1)", [.integer(Int64(step.number))])
            try db.script(String(decoding: step.sql, as: UTF8.self))
        }
    }
}
