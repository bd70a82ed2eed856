public import Foundation
public import Store

/// Fills an empty store from a copy of the records and one of the keys.
public enum RestoreStore {
    public static func run(
        records: URL, keys: URL, by actor: Actor, in house: House
    ) async throws(RestoreRefusal) -> Verification {
        guard let permit = try? Permit.ask(.restore, by: actor, relation: .commandLine) else {
            throw .broken("Only an operator at the command line may restore.")
        }
        let store = house.store(for: permit)
        let verification = try await store.restore(records: records, keys: keys, at: house.clock())
        do {
            // Written last: a store that holds anything is not restored into.
            try await store.noteOperation(.restore, by: actor, at: house.clock())
        } catch {
            throw .store(error)
        }
        return verification
    }
}
