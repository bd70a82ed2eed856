import ArgumentParser
import Foundation

/// How many records a second one thread reads by their ids, straight from the file: what a page's reads cost at least.
struct Reads: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read records by id straight from the SQLite file, and print how many a second.",
        discussion: "Example: towpath-bench reads --records data/records.sqlite --seconds 3")

    @Option(help: "The database of records.")
    var records: String

    @Option(help: "For how long.")
    var seconds = 3.0

    func run() throws {
        let database = try Straight(records, readOnly: true)
        let keys = try sample(database)
        let end = now() + UInt64(seconds * 1e9)
        var count = 0
        while now() < end {
            try database.rows(Self.read, keys[count % keys.count])
            count += 1
        }
        try printJSON(["perSecond": Double(count) / seconds])
    }

    /// Records from everywhere in the file, in an order that is not theirs.
    private func sample(_ database: Straight) throws -> [[Straight.Value]] {
        guard case .integer(let last)? = try database.rows("SELECT MAX(rowid) FROM record_version").first?.first
        else { throw Straight.Failure(words: "there are no records in \(records)") }
        var chance = SystemRandomNumberGenerator()
        return try (0..<20_000).flatMap { _ in
            let place = Int64.random(in: 1...last, using: &chance)
            return try database.rows("SELECT id, version FROM record_version WHERE rowid = ?1", [.integer(place)])
        }
    }

    private static let read = """
        SELECT id, version, kind, subject, schema_number, body, promoted, typed_at, true_at, author, verb, position,
            digest
        FROM record_version WHERE id = ?1 AND version = ?2
        """
}
