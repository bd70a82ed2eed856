public import Clinical
public import Foundation

/// Why a restore was refused. Nothing is changed then.
public enum RestoreRefusal: Error, Equatable, Sendable {
    case notEmpty
    case broken(String)
    case newerSchema(Int)
    /// It was restored, but does not verify. Nobody should use it.
    case doesNotVerify([Fault])
    case store(StoreRefusal)
}

extension Store {
    /// Fills an empty store from a backup of records and one of keys, applies every tombstone
    /// either of them knows, verifies all of it with the keys, and starts a new signed era.
    public func restore(
        records: URL, keys keyFile: URL, at now: Instant
    ) async throws(RestoreRefusal) -> Verification {
        do {
            try await requireEmpty()
            let madeAt = try await fill(records: records, keys: keyFile)
            try await applyTombstones()
            try await beginEra("restored from a backup of \(madeAt)", at: now)
            let verification = try await verify(opening: true)
            guard verification.faults.isEmpty else { throw RestoreRefusal.doesNotVerify(verification.faults) }
            return verification
        } catch let refusal as RestoreRefusal {
            throw refusal
        } catch let refusal as StoreRefusal {
            throw .store(refusal)
        } catch let broken as BackupReader.Broken {
            throw .broken(broken.sentence)
        } catch let DriverError.unavailable(sentence) {
            throw .store(.unavailable(sentence))
        } catch {
            throw .broken("The backup is damaged, or does not fit the database. Nothing was kept of it.")
        }
    }

    /// Writes what is in both files; answers when the records were copied.
    func fill(records: URL, keys keyFile: URL) async throws -> String {
        let (records, keys) = (try reader(records, holding: "records"), try reader(keyFile, holding: "keys"))
        try await fillKeys(from: keys, forgetting: [records, keys])
        do {
            let tables = BackupTable.byName(BackupTable.records)
            try await driver.write { db in
                try records.each { name, values in try tables[name]?.insert(values, on: db) }
            }
        } catch {
            try await emptyKeyStore()
            throw error
        }
        return records.heading.madeAt
    }

    /// The keys of people whom neither file knows as forgotten, in one transaction: wherever a restore is stopped, no
    /// one who was forgotten is known again.
    private func fillKeys(from keyReader: BackupReader, forgetting readers: [BackupReader]) async throws {
        let tables = BackupTable.byName(BackupTable.keys)
        try await keys.driver.write { db in
            var forgotten: Set<SQLValue> = []
            for reader in readers {
                try reader.each { name, values in
                    guard name == "tombstone" else { return }
                    forgotten.insert(values[0])
                    try db.run(
                        """
                        INSERT INTO tombstone (subject, forgotten_at) VALUES (?1, ?2) ON CONFLICT (subject) DO NOTHING
                        """, values)
                }
            }
            try keyReader.each { name, values in
                guard name != "tombstone", name != "subject_key" || !forgotten.contains(values[0]) else { return }
                try tables[name]?.insert(values, on: db)
            }
        }
    }

    /// The whole file is read once, and its digest compared, before anything is written.
    private func reader(_ file: URL, holding kind: String) throws -> BackupReader {
        let reader = try BackupReader(file)
        let known = kind == "records" ? Self.recordsSchema : Self.keysSchema
        guard reader.heading.towpath == kind else {
            throw RestoreRefusal.broken("\(file.path) is a backup of \(reader.heading.towpath), not of \(kind).")
        }
        guard reader.heading.schema <= known else { throw RestoreRefusal.newerSchema(reader.heading.schema) }
        let folder = keys.ring.folder
        guard reader.heading.keyFolder == folder.mark else {
            throw RestoreRefusal.broken("\(file.path) was made with other keys than those in \(folder.url.path).")
        }
        try reader.each { name, values in
            guard name == "subject_key", case .text(let master) = values[1], folder.masters[master] == nil
            else { return }
            throw RestoreRefusal.broken("\(file.path) needs \(master), which is not in \(folder.url.path).")
        }
        return reader
    }

    /// What went in before the records failed goes out again, so that the restore can be run once more.
    private func emptyKeyStore() async throws {
        _ = try await keys.driver.write { db in
            for table in ["subject_key", "key_backup", "tombstone"] { try db.run("DELETE FROM \(table)") }
        }
    }

    private func requireEmpty() async throws {
        let records = try await driver.read { db in try db.rows("SELECT 1 FROM record_version LIMIT 1").count }
        let people = try await keys.driver.read { db in try db.rows("SELECT 1 FROM subject_key LIMIT 1").count }
        guard records + people == 0 else { throw RestoreRefusal.notEmpty }
    }

    private func beginEra(_ why: String, at now: Instant) async throws {
        let file = keys.ring.folder.signedRootFile
        let end = try await driver.read { db in try HeadLog.end(on: db) }
        let era = (try SignedRoot.read(file)?.era ?? 0) + 1
        let root = SignedRoot(
            era: era, size: end.size, root: hexadecimal(end.root), signedAt: now, beganWith: why)
        try root.signed(with: keys.ring.folder.signingKey).write(to: file)
    }
}
