import ArgumentParser
import Foundation

/// How many referrals a second one thread writes straight into SQLite: the rows of one that was really sent, with
/// ids and marks of their own each time, into an empty database of the same shape beside the real one.
struct Writes: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a referral's rows straight into SQLite, and print how many referrals a second.",
        discussion: "Example: towpath-bench writes --data data --scratch scratch --together 1 --seconds 3")

    @Option(help: "The folder of the data with a referral to imitate.")
    var data: String

    @Option(help: "The folder for the database that is written: on the same disk, and thrown away.")
    var scratch: String

    @Option(help: "How many referrals share one transaction.")
    var together = 1

    @Option(help: "For how long.")
    var seconds = 3.0

    func run() throws {
        let records = try Pattern(of: .records, in: data)
        let keys = try Pattern(of: .keys, in: data)
        let (recordFile, keyFile) = (try records.copy(in: scratch), try keys.copy(in: scratch))
        let (start, end) = (now(), now() + UInt64(seconds * 1e9))
        var count = 0
        while now() < end {
            for (pattern, file) in [(keys, keyFile), (records, recordFile)] {
                try file.run("BEGIN IMMEDIATE")
                for place in 0..<together { try pattern.write(number: count + place, to: file) }
                try file.run("COMMIT")
            }
            count += together
        }
        let length = Double(now() - start) / 1e9
        try printJSON(["perSecond": Double(count) / length, "rows": Double(records.rows.count + keys.rows.count)])
    }
}

/// The rows that one referral left in one of the two databases.
private struct Pattern {
    enum Half: String { case records, keys }

    let half: Half
    let source: String
    private(set) var rows: [(sql: String, values: [Straight.Value])] = []
    private var own: Set<String> = []

    init(of half: Half, in folder: String) throws {
        (self.half, source) = (half, "\(folder)/\(half.rawValue).sqlite")
        let records = try Straight("\(folder)/records.sqlite", readOnly: true)
        let latest = try records.rows("SELECT id, person FROM referral ORDER BY received_at DESC LIMIT 1").first
        guard case .text(let referral)? = latest?.first, case .text(let person)? = latest?.last else {
            throw Straight.Failure(words: "no referral has been sent to \(folder)")
        }
        let database = try Straight(source, readOnly: true)
        for (table, condition) in Self.tables(half) {
            let found = try database.rows(
                "SELECT * FROM \(table) WHERE \(condition)", [.text(person), .text(referral)])
            let gaps = (1...(try database.columns(of: table))).map { "?\($0)" }.joined(separator: ", ")
            rows += found.map { ("INSERT INTO \(table) VALUES (\(gaps))", $0) }
            if condition.hasPrefix("id") || table == "receipt" || table == "sent_form" {
                for case .text(let id)? in found.map(\.first) { own.insert(id) }
            }
        }
        own.formUnion([person, referral])
    }

    /// In an order that the constraints allow.
    private static func tables(_ half: Half) -> [(String, String)] {
        switch half {
        case .keys: [("subject_key", "subject = ?1 AND ?2 <> ''")]
        case .records:
            [
                ("person", "id = ?1 AND ?2 <> ''"), ("referral", "id = ?2 AND ?1 <> ''"),
                ("sent_form", "referral = ?2 AND ?1 <> ''"), ("receipt", "referral = ?2 AND ?1 <> ''"),
                ("record_version", "subject = ?1 AND ?2 <> ''"),
                ("chain", "subject = ?1 AND name = 'record' AND ?2 <> ''"), ("token", "subject = ?1 AND ?2 <> ''"),
            ]
        }
    }

    /// An empty database with the same tables and indexes, and what a referral refers to.
    func copy(in folder: String) throws -> Straight {
        let path = "\(folder)/\(half.rawValue).sqlite"
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
        let copy = try Straight(path)
        let original = try Straight(source, readOnly: true)
        let shape = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' ORDER BY type DESC"
        for case .text(let statement)? in try original.rows(shape).map(\.first) { try copy.run(statement) }
        guard half == .records else { return copy }
        for table in ["organisation", "team", "staff"] {
            let gaps = (1...(try original.columns(of: table))).map { "?\($0)" }.joined(separator: ", ")
            for row in try original.rows("SELECT * FROM \(table)") {
                try copy.rows("INSERT INTO \(table) VALUES (\(gaps))", row)
            }
        }
        return copy
    }

    func write(number: Int, to database: Straight) throws {
        for row in rows { try database.rows(row.sql, row.values.map { another($0, number) }) }
    }

    /// The same value for another referral: ids end in its number, and marks begin with it.
    private func another(_ value: Straight.Value, _ number: Int) -> Straight.Value {
        switch value {
        case .text(let text) where own.contains(text):
            let digits = String(number)
            return .text(text.prefix(text.count - 9) + String(repeating: "0", count: 9 - digits.count) + digits)
        case .bytes(var bytes) where bytes.count <= 32:
            // Scattered as real marks are, and different for every number.
            let scattered = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
            for place in 0..<min(8, bytes.count) { bytes[place] ^= UInt8(truncatingIfNeeded: scattered >> (8 * place)) }
            return .bytes(bytes)
        default: return value
        }
    }
}
