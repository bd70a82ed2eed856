public import Foundation
public import Store

/// Copies the records, without any key, while the service runs.
public enum BackUpRecords {
    public static func run(
        to file: URL, by actor: Actor, in house: House
    ) async throws(OperatingRefusal) -> BackupAnswer {
        try await house.operate(.backUp, by: actor) { store throws(StoreRefusal) in
            try await store.backUpRecords(to: file, at: house.clock())
        }
    }
}
