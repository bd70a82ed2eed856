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
            let readers = (try reader(records, holding: "records"), try reader(keyFile, holding: "keys"))
            try await fill(keys.driver, from: readers.1, BackupTable.keys)
            do {
                try await fill(driver, from: readers.0, BackupTable.records)
            } catch {
                try await emptyKeyStore()
                throw error
            }
            try await applyTombstones()
            try await beginEra("restored from a backup of \(readers.0.heading.madeAt)", at: now)
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
            throw .broken("The backup does not fit the database: \(error)")
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

    private func fill(_ target: any Driver, from reader: BackupReader, _ tables: [BackupTable]) async throws {
        let byName = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0) })
        let keyDriver = keys.driver
        try await target.write { db in
            try reader.each { name, values in
                guard name != "tombstone", let table = byName[name] else { return }
                try table.insert(values, on: db)
            }
        }
        try await keyDriver.write { db in
            try reader.each { name, values in
                guard name == "tombstone" else { return }
                try db.run(
                    "INSERT INTO tombstone (subject, forgotten_at) VALUES (?1, ?2) ON CONFLICT (subject) DO NOTHING",
                    values)
            }
        }
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
