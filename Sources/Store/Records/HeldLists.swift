import Synchronization

/// Kinds of few records that nearly every page names, teams and staff, as they were opened before.
///
/// They are asked for again when their table has moved on: records are never deleted and versions only rise, so the
/// number of rows and the sum of their versions say whether anything changed, here or on another node.
final class HeldLists: Sendable {
    struct Stamp: Hashable, Sendable {
        let count: Int
        let versions: Int
    }

    private let held = Mutex<[RecordKind: (stamp: Stamp, list: any Sendable)]>([:])

    func list<Record: StoredRecord>(_: Record.Type, at stamp: Stamp) -> [Stored<Record>]? {
        held.withLock { held in
            guard let one = held[Record.kind], one.stamp == stamp else { return nil }
            return one.list as? [Stored<Record>]
        }
    }

    func keep<Record: StoredRecord>(_ list: [Stored<Record>], at stamp: Stamp) {
        held.withLock { $0[Record.kind] = (stamp, list) }
    }
}

extension Store {
    /// Every record of a kind of which there are few, in order of ids, as it is now.
    ///
    /// - Throws: as `open` does, if one of them does not open.
    public func all<Record: StoredRecord>(_ kind: Record.Type) async throws(StoreRefusal) -> [Stored<Record>] {
        let lists = heldLists
        let found = try await read { db in try Found(kind, in: lists, db) }
        if let held = found.held { return held }
        let list: [Stored<Record>] = try await open(found.sealed)
        lists.keep(list, at: found.stamp)
        return list
    }
}

/// What is held and still true or, when nothing is, every record of the kind, closed.
private struct Found<Record: StoredRecord>: Sendable {
    let stamp: HeldLists.Stamp
    let held: [Stored<Record>]?
    let sealed: [Sealed<Record>]

    init(_ kind: Record.Type, in lists: HeldLists, _ db: Reading) throws {
        stamp = try db.stamp(of: kind)
        held = lists.list(kind, at: stamp)
        sealed = try held == nil ? db.every(kind) : []
    }
}

extension Reading {
    /// Every record of a kind of which there are few, in order of ids.
    public func every<Record: StoredRecord>(_ kind: Record.Type) throws -> [Sealed<Record>] {
        try latest(kind, where: "1 = 1 ORDER BY k.id", [])
    }

    fileprivate func stamp<Record: StoredRecord>(of _: Record.Type) throws -> HeldLists.Stamp {
        let row = try db.rows(
            "SELECT COUNT(*), CAST(COALESCE(SUM(version), 0) AS BIGINT) FROM \(Record.kind.rawValue)", [])[0]
        return HeldLists.Stamp(count: try row.integer(0), versions: try row.integer(1))
    }
}
