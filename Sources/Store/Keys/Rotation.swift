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

    /// Destroys the masters that wrap nothing any more; answers their names. Removes none in the
    /// first minutes after a rotation.
    public func removeOldMasters(at now: Instant) async throws(StoreRefusal) -> [String] {
        try await refusing {
            let folder = try keys.ring.reread()
            let madeAt = Instant(milliseconds: Int64(try folder.currentMasterMadeAt().timeIntervalSince1970 * 1000))
            guard now >= madeAt.adding(minutes: Self.oldMasterKeptMinutes) else { return [] }
            let used = try await keys.driver.read { db in
                try Set(db.rows("SELECT DISTINCT master FROM subject_key").map { try $0.text(0) })
            }
            let unused = folder.masters.keys.filter { $0 != folder.currentMaster && !used.contains($0) }.sorted()
            for name in unused { try folder.removeMaster(name) }
            return unused
        }
    }
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
