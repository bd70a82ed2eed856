public import Clinical
import Crypto
import Foundation

/// What is signed outside the database: how long the log of heads was, and its root, at a moment.
struct SignedRoot: Codable, Equatable {
    /// Goes up by one with each restore, which says so: the log before and after are not one story.
    let era: Int
    let size: Int
    let root: String
    let signedAt: Instant
    /// Why this era began: `first start`, or `restored from …`.
    let beganWith: String
    var signature: String = ""

    /// Ed25519 over every other field.
    func signed(with key: Curve25519.Signing.PrivateKey) throws -> SignedRoot {
        var copy = self
        copy.signature = hexadecimal(Array(try key.signature(for: message)))
        return copy
    }

    func isGenuine(_ key: Curve25519.Signing.PublicKey) -> Bool {
        guard let bytes = unhexadecimal(signature) else { return false }
        return key.isValidSignature(Data(bytes), for: message)
    }

    private var message: Data { Data("towpath root|\(era)|\(size)|\(root)|\(signedAt)|\(beganWith)".utf8) }
}

/// Why the log of heads was not signed. What was signed before stands, and `verify` says what is wrong.
public enum SigningRefusal: Error, Equatable, Sendable {
    /// The database does not lead to what was signed last: it is an older copy, or was changed; or that was not our
    /// signature. To sign it would make the change look as if it had always been so.
    case doesNotFollow
    case store(StoreRefusal)
}

extension Store {
    /// Enters every chain head that has moved into the store-wide log, then signs the log's size
    /// and root into the key folder. Called every few seconds by each node, and at shutdown.
    ///
    /// A chain that moved twice in between is entered once: its later head covers the earlier.
    /// The signed root may lag the database; it never leads it.
    public func sign(at now: Instant) async throws(SigningRefusal) {
        heldBodies.letTimePass(to: now)
        let hasSigned: Bool
        do throws(StoreRefusal) {
            hasSigned = try await refusing { try await signFurther(at: now) }
        } catch { throw .store(error) }
        guard hasSigned else { throw .doesNotFollow }
    }

    /// False, and nothing is written, when the database does not lead to what was signed before.
    private func signFurther(at now: Instant) async throws -> Bool {
        let folder = keys.ring.folder
        let before = try SignedRoot.read(folder.signedRootFile)
        if let before {
            let root = try await driver.read { db in try HeadLog.root(at: before.size, on: db) }
            guard before.isGenuine(folder.signingKey.publicKey), root.map(hexadecimal) == before.root else {
                return false
            }
        }
        try await enterMovedHeads()
        let end = try await driver.read { db in try HeadLog.end(on: db) }
        if before?.size == end.size { return true }
        let root = SignedRoot(
            era: before?.era ?? 1, size: end.size, root: hexadecimal(end.root), signedAt: now,
            beganWith: before?.beganWith ?? "first start")
        try root.signed(with: folder.signingKey).write(to: folder.signedRootFile)
        return true
    }

    private func enterMovedHeads() async throws {
        do {
            while try await driver.write({ db in try HeadLog.enterMovedHeads(limit: 5000, on: db) }) == 5000 {}
        } catch DriverError.duplicate {
            // Another node entered them at the same moment. What it entered is as good.
        }
    }
}

extension SignedRoot {
    static func read(_ file: URL) throws -> SignedRoot? {
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        return try JSONDecoder().decode(SignedRoot.self, from: Data(contentsOf: file))
    }

    func write(to file: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try replaceFile(at: file, with: encoder.encode(self))
    }
}

/// The append-only log of chain heads, each entry rooted in all before it.
enum HeadLog {
    struct End: Sendable {
        let size: Int
        let root: [UInt8]
    }

    static func end(on db: any Connection) throws -> End {
        let row = try db.rows("SELECT seq, root FROM head_log ORDER BY seq DESC LIMIT 1").first
        return End(size: try row?.integer(0) ?? 0, root: try row?.bytes(1) ?? Digest.start)
    }

    /// The root of the log when it was `size` entries long; nil if it never was.
    static func root(at size: Int, on db: any Connection) throws -> [UInt8]? {
        if size == 0 { return Digest.start }
        return try db.rows("SELECT root FROM head_log WHERE seq = ?1", [.integer(Int64(size))]).first?.bytes(0)
    }

    /// Answers how many heads were entered. The end is read before the heads: another node that enters some in
    /// between makes this one's first entry a duplicate, and nothing is entered twice.
    static func enterMovedHeads(limit: Int, on db: any Connection) throws -> Int {
        var end = try end(on: db)
        let moved = try db.rows(
            """
            SELECT subject, name, length, head FROM chain WHERE logged < length
            ORDER BY subject, name LIMIT ?1
            """, [.integer(Int64(limit))])
        for row in moved {
            end = try enter(row, after: end, on: db)
        }
        return moved.count
    }

    private static func enter(_ row: Row, after end: End, on db: any Connection) throws -> End {
        let (subject, name) = (try row.text(0), try row.text(1))
        let (length, head) = (try row.integer(2), try row.bytes(3))
        let root = Digest.root(after: end.root, subject: subject, name: name, length: length, head: head)
        let key: [SQLValue] = [.text(subject), .text(name), .integer(Int64(length))]
        try db.run(
            "INSERT INTO head_log (seq, subject, name, length, head, root) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            [.integer(Int64(end.size + 1))] + key + [.bytes(head), .bytes(root)])
        try db.run("UPDATE chain SET logged = ?3 WHERE subject = ?1 AND name = ?2", key)
        return End(size: end.size + 1, root: root)
    }
}

/// The bytes that lower-case hexadecimal text spells, or nil.
func unhexadecimal(_ text: String) -> [UInt8]? {
    let digits = text.utf8.map { UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") ? Int($0) - 48 : Int($0) - 87 }
    guard digits.count % 2 == 0, digits.allSatisfy({ (0..<16).contains($0) }) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
