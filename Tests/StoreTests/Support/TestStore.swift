import Clinical
import Foundation
import TestSupport

@testable import Store

/// A store on a new, empty database of one engine, in a folder of its own.
struct TestStore {
    let store: Store
    let engine: Engine
    let folder: URL
    let place: StorePlace

    static func open(_ engine: Engine) async throws -> TestStore {
        let folder = FileManager.default.temporaryDirectory.appending(path: "towpath-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let place = try await engine.place(in: folder)
        return TestStore(store: try await Store.open(place), engine: engine, folder: folder, place: place)
    }

    /// The same databases and keys, opened again, as after a restart.
    func reopened() async throws -> TestStore {
        await store.close()
        return TestStore(store: try await Store.open(place), engine: engine, folder: folder, place: place)
    }

    func close() async {
        await store.close()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Changes the database behind the Store's back, as a thief or a fault would.
    func tamper(_ sql: String, _ values: [SQLValue] = []) async throws {
        let changed = try await store.driver.write { db in try db.run(sql, values) }
        if changed == 0 { throw NothingTampered() }
    }

    struct NothingTampered: Error {}
}

extension Engine {
    fileprivate func place(in folder: URL) async throws -> StorePlace {
        switch self {
        case .sqlite:
            .folder(folder.appending(path: "data"), keys: folder.appending(path: "keys"))
        case .postgres:
            .postgres(
                try await PostgresCluster.shared().makeDatabase(),
                keyDatabase: try await PostgresCluster.shared().makeDatabase(),
                keys: folder.appending(path: "keys"))
        }
    }
}

/// Runs a test on each engine, and tidies up after it.
func onEachEngine(_ engine: Engine, _ body: (TestStore) async throws -> Void) async throws {
    let test = try await TestStore.open(engine)
    do { try await body(test) } catch {
        await test.close()
        throw error
    }
    await test.close()
}
