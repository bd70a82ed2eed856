import Clinical
import Crypto

/// The store-wide log of heads, walked from its first entry, and the root signed outside.
struct LogWalk: Sendable {
    private var faults: [Fault] = []
    private var roots: [[UInt8]] = []
    private var unsigned = 0

    init(on db: any Connection) throws {
        for row in try db.rows("SELECT seq, subject, name, length, head, root FROM head_log ORDER BY seq") {
            guard try row.integer(0) == roots.count + 1 else {
                fault("entry \(roots.count + 1) of the log of heads is missing")
                break
            }
            let expected = Digest.root(
                after: roots.last ?? Digest.start, subject: try row.text(1), name: try row.text(2),
                length: try row.integer(3), head: try row.bytes(4))
            if try row.bytes(5) != expected { fault("entry \(roots.count + 1) of the log of heads was altered") }
            roots.append(try row.bytes(5))
        }
        unsigned = try db.rows("SELECT COUNT(*) FROM chain WHERE logged < length")[0].integer(0)
        try findKindRowsWithoutVersions(on: db)
    }

    /// Compares the log with what was signed: an older database put back is shorter than that.
    func check(against signed: SignedRoot?, _ key: Curve25519.Signing.PublicKey) -> LogWalk {
        var walk = self
        guard let signed else {
            if !roots.isEmpty { walk.fault("there is no signed root beside the keys") }
            return walk
        }
        if !signed.isGenuine(key) { walk.fault("the signed root's signature is not ours") }
        if signed.size > roots.count {
            walk.fault("the database is older than the signed root: \(roots.count) of \(signed.size) log entries")
        } else if signed.size > 0, hexadecimal(roots[signed.size - 1]) != signed.root {
            walk.fault("the log of heads does not lead to the signed root")
        }
        walk.unsigned += max(0, roots.count - signed.size)
        return walk
    }

    func record(in verification: inout Verification, _ signed: SignedRoot?) {
        verification.faults += faults
        verification.unsigned = unsigned
        verification.signedAt = signed?.signedAt.description
        verification.era = signed?.era ?? 0
    }

    /// A row in a kind's table that no version stands behind was put there by another hand.
    private mutating func findKindRowsWithoutVersions(on db: any Connection) throws {
        for kind in RecordKind.allCases {
            let strays = try db.rows(
                """
                SELECT k.id FROM \(kind.rawValue) k WHERE NOT EXISTS
                    (SELECT 1 FROM record_version v WHERE v.id = k.id AND v.version = k.version)
                """)
            for row in strays {
                let id = try row.text(0)
                faults.append(Fault(.projection, id, "\(kind.rawValue) \(id): no such version was ever written"))
            }
        }
    }

    private mutating func fault(_ text: String) { faults.append(Fault(.log, "log", text)) }
}
