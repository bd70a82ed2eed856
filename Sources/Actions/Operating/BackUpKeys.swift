public import Foundation
public import Store

/// Copies people's wrapped keys. Until the copy is destroyed nobody who is in it can be told that they are forgotten.
public enum BackUpKeys {
    /// - Parameter retentionDays: days after which this copy must be destroyed, 1 to 90.
    public static func run(
        to file: URL, retentionDays: Int, by actor: Actor, in house: House
    ) async throws(OperatingRefusal) -> BackupAnswer {
        try await house.operate(.manageKeys, by: actor) { store throws(StoreRefusal) in
            try await store.backUpKeys(to: file, retentionDays: retentionDays, at: house.clock())
        }
    }

    /// A copy kept for longer would make forgetting a word.
    public static let retention = 1...90
}
