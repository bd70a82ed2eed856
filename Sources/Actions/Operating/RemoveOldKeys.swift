public import Store

/// Destroys the master keys that nothing needs any more.
public enum RemoveOldKeys {
    public static func run(by actor: Actor, in house: House) async throws(OperatingRefusal) -> RemovedMasters {
        try await house.operate(.manageKeys, by: actor) { store throws(StoreRefusal) in
            try await store.removeOldMasters(at: house.clock())
        }
    }
}
