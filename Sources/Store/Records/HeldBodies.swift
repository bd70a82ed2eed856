import Clinical
import Synchronization

/// Records as they were opened a moment ago. A duty worker's list is read again after each thing they do, and most of
/// what a page costs is reading bodies.
///
/// A record is found by its id, its version and the digest of its row, which covers the body and everything before it,
/// and only by one who has just had its subject's key from the key store: where a key was destroyed, on whatever node,
/// nothing is found. What has not been asked for lately is let go within minutes (docs/decisions/0016).
final class HeldBodies: Sendable {
    /// How many are held in each of two generations.
    static let most = 2000
    /// After so many seconds what was not asked for is let go at the next turn.
    static let seconds = 300

    /// A digest alone could be copied to another row by whoever can write in the database.
    private struct Place: Hashable {
        let id: String
        let version: Int
        let digest: [UInt8]

        init(_ row: VersionRow) { (id, version, digest) = (row.id, row.version, row.digest) }
    }

    private struct Generations {
        var young: [Place: any Sendable] = [:]
        var old: [Place: any Sendable] = [:]
        var turnedAt: Instant?

        mutating func turn() { (old, young) = (young, [:]) }

        mutating func keep(_ record: any Sendable, _ place: Place) {
            if young.count >= HeldBodies.most { turn() }
            young[place] = record
        }
    }

    private let held = Mutex(Generations())

    /// The record of this row, from before or by `open`.
    func record<Record: StoredRecord>(
        _ row: VersionRow, _ open: () throws -> Stored<Record>
    ) rethrows -> Stored<Record> {
        let place = Place(row)
        let known = held.withLock { held -> Stored<Record>? in
            if let young = held.young[place] { return young as? Stored<Record> }
            guard let old = held.old[place] as? Stored<Record> else { return nil }
            held.keep(old, place)
            return old
        }
        if let known { return known }
        let opened = try open()
        held.withLock { $0.keep(opened, place) }
        return opened
    }

    /// Lets go of what nobody asked for since the turn before.
    func letTimePass(to now: Instant) {
        held.withLock { held in
            guard let turnedAt = held.turnedAt else { return held.turnedAt = now }
            guard now.seconds(since: turnedAt) >= Self.seconds else { return }
            held.turn()
            held.turnedAt = now
        }
    }

    /// Lets go of everything: somebody has been forgotten.
    func letGo() { held.withLock { $0 = Generations(turnedAt: $0.turnedAt) } }
}
