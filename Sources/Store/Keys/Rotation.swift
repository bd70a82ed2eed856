public import Clinical
import Crypto
import Foundation

extension Store {
    /// Makes a new master key and wraps every subject's key with it. No body is written again.
    /// May be stopped and run again: it goes on where it was. Other programs that are running take
    /// up the new master by themselves.
    ///
    /// - Returns: how many keys were wrapped again.
    public func rotateMaster() async throws(StoreRefusal) -> Int {
        try await refusing {
            _ = try keys.ring.reread().addingMaster()
            var count = 0
            while true {
                let wrapped = try await keys.rewrap(limit: 500)
                count += wrapped
                if wrapped == 0 { return count }
            }
        }
    }

    /// How long an old master is kept after a newer one was made: a program that was just then
    /// wrapping a key with the old one has long finished.
    static var oldMasterKeptMinutes: Int { 10 }

    /// Destroys the masters that wrap nothing any more, neither here nor in a copy of the keys that
    /// may still be restored. Destroys none in the first minutes after a rotation.
    public func removeOldMasters(at now: Instant) async throws(StoreRefusal) -> RemovedMasters {
        try await refusing {
            let folder = try keys.ring.reread()
            let madeAt = Instant(milliseconds: Int64(try folder.currentMasterMadeAt().timeIntervalSince1970 * 1000))
            let (used, keptUntil) = try await keys.driver.read { db in
                let used = try db.rows("SELECT DISTINCT master FROM subject_key").map { try $0.text(0) }
                let last = try db.rows(
                    "SELECT MAX(expires_at) FROM key_backup WHERE made_at <= ?1 AND expires_at > ?2",
                    [.text(madeAt.description), .text(now.description)]
                )[0].optionalInstant(0)
                return (Set(used), last)
            }
            let unused = folder.masters.keys.filter { $0 != folder.currentMaster && !used.contains($0) }.sorted()
            let isTooSoon = now < madeAt.adding(minutes: Self.oldMasterKeptMinutes)
            guard !unused.isEmpty, keptUntil == nil, !isTooSoon else {
                return RemovedMasters(
                    names: [], keptUntil: unused.isEmpty ? nil : keptUntil, isTooSoon: !unused.isEmpty && isTooSoon)
            }
            for name in unused { try folder.removeMaster(name) }
            return RemovedMasters(names: unused, keptUntil: nil, isTooSoon: false)
        }
    }
}

/// What `removeOldMasters` did.
public struct RemovedMasters: Hashable, Sendable {
    public let names: [String]
    /// A copy of the keys needs an old master until then, so none was destroyed.
    public let keptUntil: Instant?
    /// The master was renewed minutes ago, so none was destroyed.
    public let isTooSoon: Bool
}

extension SubjectKeys {
    /// Wraps up to `limit` keys that another master still wraps; answers how many.
    func rewrap(limit: Int) async throws -> Int {
        let master = try ring.newest()
        let rows = try await driver.read { db in
            try db.rows(
                "SELECT subject, wrapped, master FROM subject_key WHERE master <> ?1 ORDER BY subject LIMIT ?2",
                [.text(master.name), .integer(Int64(limit))]
            ).map { (Subject(text: try $0.text(0)), try $0.bytes(1), try $0.text(2)) }
        }
        let renewed = try rows.map { row in
            (row.0, try wrap(try unwrap(row.1, row.2, row.0), with: master.key, row.0), row.2)
        }
        try await driver.write { db in
            for (subject, wrapped, old) in renewed {
                try db.run(
                    "UPDATE subject_key SET wrapped = ?2, master = ?3 WHERE subject = ?1 AND master = ?4",
                    [.text(subject.text), .bytes(wrapped), .text(master.name), .text(old)])
            }
        }
        return rows.count
    }
}
