import Foundation

/// What opening a store may make when it is not there.
public enum Making: Sendable {
    /// Data and keys: a service that is started for the first time.
    case everything
    /// Data, but no keys: a restore into a new place, with the keys of the old one.
    case dataOnly
    /// Nothing: looking after data that must be there.
    case nothing
}

extension Store {
    /// Opens the store at `place`, making what `making` allows and upgrading what is older.
    ///
    /// Keys that are not those of the data are refused before anything is made or written: a new
    /// key in place of a lost one would seal new records apart from all the old ones.
    ///
    /// - Throws: `.unavailable`, with a sentence, if a database or key file cannot be used;
    ///   `.newerSchema` if the database was written by a newer program.
    public static func open(_ place: StorePlace, making: Making = .everything) async throws(StoreRefusal) -> Store {
        do {
            if making == .nothing { try place.requireData() }
            let (records, keys) = try await place.drivers()
            do {
                return try await open(records, keys, place, making)
            } catch {
                await records.close()
                await keys.close()
                throw error
            }
        } catch let refusal as StoreRefusal {
            throw refusal
        } catch let DriverError.unavailable(sentence) {
            throw .unavailable(sentence)
        } catch {
            throw .unavailable("\(error)")
        }
    }

    private static func open(
        _ records: any Driver, _ keys: any Driver, _ place: StorePlace, _ making: Making
    ) async throws -> Store {
        if making == .nothing { try await place.requireTables(in: records) }
        try await SchemaSteps.bring(records, to: SchemaSteps.records)
        try await SchemaSteps.bring(keys, to: SchemaSteps.keys)
        let known = try await mark(in: keys)
        let hasRecords = try await records.read { db in
            try !db.rows("SELECT 1 FROM record_version LIMIT 1").isEmpty
        }
        if known == nil, hasRecords {
            throw StoreRefusal.unavailable("The key store is empty, and the records are not: they cannot be opened.")
        }
        let folder = try KeyFolder(opening: place.keys, making: known == nil && making == .everything)
        guard try await bind(keys, to: folder.mark) == folder.mark else {
            throw StoreRefusal.unavailable("\(place.keys.path) holds the keys of other data, not of this.")
        }
        let store = Store(driver: records, keyDriver: keys, folder: folder)
        try await store.applyTombstones()
        return store
    }

    private static func mark(in keys: any Driver) async throws -> String? {
        try await keys.read { db in try db.rows("SELECT mark FROM key_folder").first?.text(0) }
    }

    /// Writes the mark down if there is none yet; answers the one that stands.
    private static func bind(_ keys: any Driver, to mark: String) async throws -> String? {
        if let known = try await self.mark(in: keys) { return known }
        _ = try await keys.write { db in
            try db.run(
                """
                INSERT INTO key_folder (mark) SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM key_folder)
                """, [.text(mark)])
        }
        return try await self.mark(in: keys)
    }
}

extension StorePlace {
    fileprivate func requireData() throws {
        guard case .sqlite(let folder) = engine else { return }
        for name in ["records.sqlite", "keys.sqlite"] {
            let file = folder.appending(path: name)
            guard FileManager.default.fileExists(atPath: file.path) else {
                throw StoreRefusal.unavailable("There is no \(name) in \(folder.path).")
            }
        }
    }

    fileprivate func requireTables(in records: any Driver) async throws {
        guard case .postgres = engine else { return }
        let isThere = try await records.read { db in
            try !db.rows("SELECT 1 FROM information_schema.tables WHERE table_name = 'schema_step'").isEmpty
        }
        guard isThere else { throw StoreRefusal.unavailable("The database holds no Towpath data.") }
    }

    fileprivate func drivers() async throws -> (records: any Driver, keys: any Driver) {
        switch engine {
        case .sqlite(let folder):
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let records = try SQLiteDriver(path: folder.appending(path: "records.sqlite").path)
            let keys = try SQLiteDriver(path: folder.appending(path: "keys.sqlite").path)
            return (records, keys)
        case .postgres(let records, let keys):
            return (try await PostgresDriver(records), try await PostgresDriver(keys))
        }
    }
}
