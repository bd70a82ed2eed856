import Synchronization

/// Records that are not sealed, as they were opened before: teams above all, which nearly every page names. A version
/// never changes, so what was opened once stays true; who may read it is asked elsewhere, as ever.
///
/// Found by the row's digest, which covers the body and all that came before it: the same id and version in a database
/// that was put back from a copy is another row.
final class OpenedBodies: Sendable {
    /// How many are held; then all are let go, and the next page opens a few again.
    static let most = 2000

    private let held = Mutex<[[UInt8]: any Sendable]>([:])

    func opened<Record: StoredRecord>(
        _ row: VersionRow, _ open: () throws -> Stored<Record>
    ) rethrows -> Stored<Record> {
        if let known = held.withLock({ $0[row.digest] }) as? Stored<Record> { return known }
        let stored = try open()
        held.withLock { held in
            if held.count >= Self.most { held = [:] }
            held[row.digest] = stored
        }
        return stored
    }
}
