import Clinical
import Crypto

extension Store {
    /// Opens sealed records with their subjects' keys, all keys in one look-up.
    ///
    /// - Throws: `.forgotten` if a subject's key was destroyed, `.newerSchema` if a newer program
    ///   wrote a body, `.unreadable` if a body or key was changed.
    public func open<Record: StoredRecord>(
        _ sealed: [Sealed<Record>]
    ) async throws(StoreRefusal) -> [Stored<Record>] {
        try await refusing {
            guard Record.isSealed else {
                return try sealed.map { try Self.open($0, with: nil) }
            }
            let keys = try await keys.existing(Set(sealed.map(\.subject)))
            return try sealed.map { one in
                // Without its key nothing is opened, and nothing that was opened before is found.
                guard let key = keys[one.subject] else { throw StoreRefusal.forgotten(one.subject) }
                return try heldBodies.record(one.row) { try Self.open(one, with: key) }
            }
        }
    }

    /// Opens one record.
    public func open<Record: StoredRecord>(_ sealed: Sealed<Record>) async throws(StoreRefusal) -> Stored<Record> {
        let opened = try await open([sealed])
        return opened[0]
    }

    /// Opens a record if there is one.
    public func open<Record: StoredRecord>(
        _ sealed: Sealed<Record>?
    ) async throws(StoreRefusal) -> Stored<Record>? {
        guard let sealed else { return nil }
        let stored: Stored<Record> = try await open(sealed)
        return stored
    }

    private static func open<Record: StoredRecord>(
        _ sealed: Sealed<Record>, with key: SymmetricKey?
    ) throws -> Stored<Record> {
        let row = sealed.row
        guard row.schema <= Record.schema else {
            throw StoreRefusal.newerSchema(kind: row.kind, schema: row.schema)
        }
        let plain = try plainBody(row, with: key, isSealed: Record.isSealed)
        let raised = row.schema == Record.schema ? plain : try Record.raise(plain, from: row.schema)
        let (record, reason) = try Body.decode(raised, as: Record.self)
        let written = Written(
            by: row.author, typedAt: row.typedAt, trueAt: row.trueAt, verb: row.verb, reason: reason)
        return Stored(value: record, version: row.version, written: written)
    }

    static func plainBody(_ row: VersionRow, with key: SymmetricKey?, isSealed: Bool) throws -> [UInt8] {
        guard isSealed else { return row.body }
        guard let key else { throw StoreRefusal.forgotten(row.subject) }
        do {
            return try Packing.unpack(
                Sealer.open(row.body, with: key, kind: row.kind, id: row.id, version: row.version))
        } catch {
            throw StoreRefusal.unreadable(kind: row.kind, id: row.id)
        }
    }
}
