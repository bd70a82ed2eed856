import Store

/// Makes a new master key and wraps everyone's key with it.
public enum RotateKeys {
    /// Answers how many keys were wrapped again.
    public static func run(by actor: Actor, in house: House) async throws(OperatingRefusal) -> Int {
        try await house.operate(.manageKeys, by: actor) { store throws(StoreRefusal) in
            try await store.rotateMaster()
        }
    }
}
